package io.lookahead.edit.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The entries of the journal, one JSON file each, replaced in one act when one of them is finished. */
final class EntryStore {

    private static final Pattern NAME = Pattern.compile("\\d{6}\\.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path directory;
    private final Disk disk;

    EntryStore(Path directory, Disk disk) throws IOException {
        this.directory = directory;
        this.disk = disk;
        disk.createDirectory(directory);
    }

    /**
     * Every entry, oldest first.
     *
     * @throws IOException when one of them cannot be read
     */
    List<JournalEntry> all() throws IOException {
        List<JournalEntry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                if (NAME.matcher(file.getFileName().toString()).matches()) {
                    entries.add(read(file));
                }
            }
        }
        return List.copyOf(entries);
    }

    private static JournalEntry read(Path file) throws IOException {
        try {
            return JSON.readValue(Files.readAllBytes(file), JournalEntry.class);
        } catch (JacksonException e) {
            throw new IOException("the journal entry " + file + " is damaged: " + e.getOriginalMessage(), e);
        }
    }

    /** Puts an entry that is begun on the disk, together with all that is needed to call it finished later. */
    void begin(JournalEntry entry) throws IOException {
        disk.write(finished(entry.id()), JSON.writeValueAsBytes(entry.finished()), null);
        Path part = file(entry.id()).resolveSibling(file(entry.id()).getFileName() + ".part");
        disk.write(part, JSON.writeValueAsBytes(entry), null);
        disk.move(part, file(entry.id()));
        disk.sync(directory);
    }

    /** Calls an entry finished. That takes no room on the disk, so that a full one cannot stop a change half way. */
    JournalEntry finish(JournalEntry entry) throws IOException {
        disk.move(finished(entry.id()), file(entry.id()));
        disk.sync(directory);
        return entry.finished();
    }

    /** Takes an entry out, as if it had never been begun. */
    void remove(int id) throws IOException {
        disk.delete(file(id));
        disk.delete(finished(id));
        disk.sync(directory);
    }

    private Path finished(int id) {
        return directory.resolve(String.format("%06d.json.finished", id));
    }

    private Path file(int id) {
        return directory.resolve(String.format("%06d.json", id));
    }
}
