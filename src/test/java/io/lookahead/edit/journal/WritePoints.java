package io.lookahead.edit.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A disk that tells a watcher of every moment at which the end of the process leaves something else on it: half way
 * through each write, and after each operation.
 */
final class WritePoints extends DelegatingDisk {

    private final IntConsumer watcher;
    private int count;

    WritePoints(Disk disk, IntConsumer watcher) {
        super(disk);
        this.watcher = watcher;
    }

    /** How many moments there were. */
    int count() {
        return count;
    }

    private void point() {
        watcher.accept(count++);
    }

    @Override
    public void write(Path file, byte[] bytes, @Nullable String mode) throws IOException {
        Files.deleteIfExists(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        point();
        super.write(file, bytes, mode);
        point();
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        super.move(from, to);
        point();
    }

    @Override
    public void delete(Path file) throws IOException {
        super.delete(file);
        point();
    }

    @Override
    public void createDirectory(Path directory) throws IOException {
        super.createDirectory(directory);
        point();
    }

    @Override
    public void sync(Path directory) throws IOException {
        super.sync(directory);
        point();
    }
}
