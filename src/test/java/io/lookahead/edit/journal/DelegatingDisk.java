package io.lookahead.edit.journal;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A disk for tests that make one of its operations misbehave. */
class DelegatingDisk implements Disk {

    private final Disk disk;

    DelegatingDisk() {
        this(new LocalDisk());
    }

    DelegatingDisk(Disk disk) {
        this.disk = disk;
    }

    @Override
    public void write(Path file, byte[] bytes, @Nullable String mode) throws IOException {
        disk.write(file, bytes, mode);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        disk.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }

    @Override
    public void createDirectory(Path directory) throws IOException {
        disk.createDirectory(directory);
    }

    @Override
    public void sync(Path directory) throws IOException {
        disk.sync(directory);
    }
}
