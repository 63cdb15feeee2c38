package io.lookahead.transcript;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into documents at lines that begin with a hyphen, holding one document at a time. Every byte of the
 * stream belongs to exactly one document.
 */
final class DocumentSplitter {

    /** No event of ours comes near this many bytes. */
    static final int LARGEST = 16 << 20;

    private final InputStream in;
    private byte @Nullable [] pending;
    private long offset;
    private int line = 1;

    DocumentSplitter(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /**
     * The next document; empty at the end of the stream.
     *
     * @throws TranscriptException where it is larger than any of ours
     */
    Optional<RawDocument> next() throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        int lines = 0;
        byte[] next = pending == null ? readLine(0) : pending;
        pending = null;
        while (next.length > 0 && (lines == 0 || !startsDocument(next))) {
            document.writeBytes(next);
            lines++;
            next = readLine(document.size());
        }
        if (lines == 0) {
            return Optional.empty();
        }
        pending = next;
        RawDocument found = new RawDocument(document.toByteArray(), offset, line);
        offset += document.size();
        line += lines;
        return Optional.of(found);
    }

    /** No line within a document begins with a hyphen; zeros are what a power cut may leave behind the last one. */
    private static boolean startsDocument(byte[] line) {
        return line[0] == '-' || line[0] == 0;
    }

    private byte[] readLine(int already) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        int b;
        do {
            b = in.read();
            if (b >= 0) {
                bytes.write(b);
            }
            if (already + bytes.size() > LARGEST) {
                throw new TranscriptException(
                        TranscriptException.Reason.UNREADABLE,
                        "line " + line + ": this is no transcript: what begins here is larger than "
                                + LARGEST / (1 << 20) + " MiB, far more than any event");
            }
        } while (b >= 0 && b != '\n');
        return bytes.toByteArray();
    }

    /** The bytes of {@code text} as they stand in a file. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
