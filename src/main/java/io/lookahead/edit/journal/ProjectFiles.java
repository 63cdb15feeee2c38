package io.lookahead.edit.journal;

import io.lookahead.text.ProjectPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the paths of a project lie on disk. No path that it gives leads out of the project, whatever links there are.
 */
final class ProjectFiles {

    private static final Set<String> NOT_OURS_TO_EDIT = Set.of(".git", LookaheadFolder.NAME);

    private final Path root;

    /** @throws IOException when there is no such directory */
    ProjectFiles(Path root) throws IOException {
        this.root = root.toRealPath();
    }

    /**
     * The real file behind a path, links inside the project followed; the file itself need not exist.
     *
     * @throws RefusedException when it may not be written, with the reason for the operator
     */
    Path locate(String path) throws RefusedException {
        String normal = ProjectPath.normalize(path)
                .filter(each -> !each.isEmpty())
                .orElseThrow(() -> new RefusedException(path + " leads out of the project; nothing there is written"));
        if (NOT_OURS_TO_EDIT.contains(normal.split("/", 2)[0])) {
            throw new RefusedException(path + " is not part of the project's sources; nothing there is written");
        }
        try {
            Path file = root.resolve(normal);
            Path directory = file.resolveSibling("").toRealPath();
            Path real = directory.resolve(ProjectPath.name(normal));
            if (Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
                real = real.toRealPath();
            }
            if (!real.startsWith(root)) {
                throw new RefusedException(
                        path + " is a link that leads out of the project, to " + real + "; nothing there is written");
            }
            return real;
        } catch (NoSuchFileException e) {
            throw new RefusedException(path + " cannot be written: its folder is gone, or it is a link to nothing");
        } catch (IOException e) {
            throw new RefusedException(path + " cannot be reached: " + Reasons.of(e));
        }
    }

    /**
     * The bytes of a file; null where there is none.
     *
     * @throws RefusedException when it is no file or may not be read
     */
    byte @Nullable [] read(String path) throws RefusedException {
        Path file = locate(path);
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new RefusedException(path + " cannot be read: " + Reasons.of(e));
        }
    }

    /**
     * The permissions of a file that is to be replaced; null where there is none, or no such thing as permissions.
     *
     * @throws RefusedException when the file is protected from being written
     */
    @Nullable
    String writableMode(String path) throws RefusedException {
        Path file = locate(path);
        try {
            String mode = LocalDisk.mode(file);
            // The superuser may write what its owner may not; the file still says that nobody should.
            boolean locked = mode != null && mode.charAt(1) != 'w';
            if (locked || !Files.isWritable(file)) {
                throw new RefusedException(path + " is read-only; make it writable and try again");
            }
            return mode;
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new RefusedException(path + " cannot be examined: " + Reasons.of(e));
        }
    }

    /** A change that is not made, with the reason for the operator. */
    static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        RefusedException(String reason) {
            super(reason);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }
}
