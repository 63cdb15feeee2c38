package io.lookahead.edit.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The disk without waiting for it: right where a process is cut short and not the machine, and much faster. */
final class UnsyncedDisk extends DelegatingDisk {

    @Override
    public void write(Path file, byte[] bytes, @Nullable String mode) throws IOException {
        Files.deleteIfExists(file);
        Files.write(file, bytes);
    }

    @Override
    public void sync(Path directory) {}
}
