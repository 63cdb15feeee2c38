package io.lookahead.edit.journal;

import io.lookahead.edit.journal.JournalEntry.FileRecord;
import io.lookahead.edit.journal.ProjectFiles.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Brings the files of one entry to their contents before or after it. Every file is written whole under a temporary
 * name beside it, which the entry decides, and only then put in its place.
 */
final class Replacing {

    private final ProjectFiles files;
    private final ContentStore contents;
    private final Disk disk;

    Replacing(ProjectFiles files, ContentStore contents, Disk disk) {
        this.files = files;
        this.contents = contents;
        this.disk = disk;
    }

    /** Which of its two contents a file has. */
    enum Standing {
        BEFORE,
        AFTER,
        NEITHER
    }

    Standing standing(FileRecord file) throws RefusedException {
        @Nullable String now = FileChange.digest(files.read(file.path()));
        if (Objects.equals(now, file.after())) {
            return Standing.AFTER;
        }
        return Objects.equals(now, file.before()) ? Standing.BEFORE : Standing.NEITHER;
    }

    /** Writes every content after under its temporary name. */
    void stage(JournalEntry entry) throws IOException, RefusedException {
        for (FileRecord file : entry.files()) {
            stage(entry, file, file.after());
        }
    }

    private void stage(JournalEntry entry, FileRecord file, @Nullable String digest)
            throws IOException, RefusedException {
        if (digest != null) {
            disk.write(temporary(entry, file), contents.get(digest), file.mode());
        }
    }

    /**
     * Puts what was staged in its place.
     *
     * @return the file that is not what it was and at which this stopped; null when all went well
     */
    @Nullable
    FileRecord place(JournalEntry entry) throws IOException, RefusedException {
        for (FileRecord file : entry.files()) {
            if (standing(file) != Standing.BEFORE) {
                return file;
            }
            place(entry, file, file.after());
        }
        syncFolders(entry);
        return null;
    }

    private void place(JournalEntry entry, FileRecord file, @Nullable String digest)
            throws IOException, RefusedException {
        Path target = files.locate(file.path());
        if (digest == null) {
            disk.delete(target);
        } else {
            disk.move(temporary(entry, file), target);
        }
    }

    /** Brings every file that has its content after to the content before, and removes what was staged. */
    void takeBack(JournalEntry entry) throws IOException, RefusedException {
        for (FileRecord file : entry.files()) {
            if (standing(file) == Standing.AFTER) {
                stage(entry, file, file.before());
                place(entry, file, file.before());
            }
        }
        clear(entry);
        syncFolders(entry);
    }

    /** Brings every file that still has its content before to the content after. */
    void finish(JournalEntry entry) throws IOException, RefusedException {
        for (FileRecord file : entry.files()) {
            if (standing(file) == Standing.BEFORE) {
                stage(entry, file, file.after());
                place(entry, file, file.after());
            }
        }
        clear(entry);
        syncFolders(entry);
    }

    /** Removes what was staged and not put in its place. */
    void clear(JournalEntry entry) throws IOException, RefusedException {
        for (FileRecord file : entry.files()) {
            Path temporary = temporary(entry, file);
            if (Files.exists(temporary, LinkOption.NOFOLLOW_LINKS)) {
                disk.delete(temporary);
            }
        }
    }

    private void syncFolders(JournalEntry entry) throws IOException, RefusedException {
        Set<Path> folders = new TreeSet<>();
        for (FileRecord file : entry.files()) {
            folders.add(files.locate(file.path()).resolveSibling(""));
        }
        for (Path folder : folders) {
            disk.sync(folder);
        }
    }

    private Path temporary(JournalEntry entry, FileRecord file) throws RefusedException {
        Path target = files.locate(file.path());
        return target.resolveSibling("." + target.getFileName() + ".lookahead-" + entry.id());
    }
}
