package io.lookahead.text.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files that somebody else made, without trusting their size or kind. */
public final class BoundedFile {

    private BoundedFile() {}

    /**
     * The content of a regular file of at most {@code maxBytes}.
     *
     * @throws IOException with a message for the user: there is no such file, it is no regular file, or it is too large
     */
    public static byte[] read(Path file, int maxBytes) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, "there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("this is not a regular file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(maxBytes);
            if (in.read() >= 0) {
                throw new IOException("this file is larger than " + maxBytes / 1024 + " KiB and was not read");
            }
            return bytes;
        }
    }
}
