package io.lookahead.edit.journal;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The few ways in which anything is changed on disk, so that a test can let each of them fail or be the last one. No
 * operation follows a symbolic link at the end of a path.
 */
public interface Disk {

    /**
     * Writes a file anew and returns once its bytes are on the disk.
     *
     * @param mode POSIX permissions in the form {@code rw-r--r--}; null for what the system gives a new file
     */
    void write(Path file, byte[] bytes, @Nullable String mode) throws IOException;

    /** Puts {@code from} in the place of {@code to} in one indivisible act; both are in one file system. */
    void move(Path from, Path to) throws IOException;

    /** Removes a file; nothing happens where there is none. */
    void delete(Path file) throws IOException;

    /** Creates a directory in one that exists; nothing happens where it is there. */
    void createDirectory(Path directory) throws IOException;

    /** Returns once the names in {@code directory} are on the disk. */
    void sync(Path directory) throws IOException;
}
