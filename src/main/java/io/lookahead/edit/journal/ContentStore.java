package io.lookahead.edit.journal;

import io.lookahead.text.ContentDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** File contents kept under their SHA-256, written once and never changed. */
final class ContentStore {

    private static final String UNFINISHED = ".part";

    private final Path directory;
    private final Disk disk;

    ContentStore(Path directory, Disk disk) throws IOException {
        this.directory = directory;
        this.disk = disk;
        disk.createDirectory(directory);
    }

    /** Keeps {@code bytes}, and gives their digest. They are on the disk only after {@link #sync()}. */
    String keep(byte[] bytes) throws IOException {
        String digest = ContentDigest.sha256(bytes);
        Path file = directory.resolve(digest);
        if (!Files.exists(file)) {
            Path part = directory.resolve(digest + UNFINISHED);
            disk.write(part, bytes, null);
            disk.move(part, file);
        }
        return digest;
    }

    void sync() throws IOException {
        disk.sync(directory);
    }

    /**
     * The content with this digest.
     *
     * @throws IOException when it is gone or is not what it was
     */
    byte[] get(String digest) throws IOException {
        byte[] bytes = Files.readAllBytes(directory.resolve(digest));
        if (!ContentDigest.sha256(bytes).equals(digest)) {
            throw new IOException("the kept content " + digest + " in " + directory + " is damaged");
        }
        return bytes;
    }

    /** Removes everything but the contents named. */
    void keepOnly(Set<String> digests) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                if (!digests.contains(file.getFileName().toString())) {
                    disk.delete(file);
                }
            }
        }
    }
}
