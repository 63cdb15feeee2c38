package io.lookahead.transcript;

import io.lookahead.transcript.TranscriptException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a transcript event by event, holding one at a time. It trusts nothing in the file but does not check the chain
 * of digests; that is the {@link Verifier}'s part.
 */
public final class TranscriptReader implements AutoCloseable {

    /** A long session's transcript has a few megabytes. */
    static final long LARGEST = 256L << 20;

    /** A long session has a few thousand events. */
    static final int MOST_EVENTS = 100_000;

    private final InputStream in;
    private final DocumentSplitter documents;
    private final EventDocument format = new EventDocument(FormatVersion.LATEST);
    private @Nullable RawDocument waiting;
    private long torn;
    private int count;

    private TranscriptReader(InputStream in) throws IOException {
        this.in = in;
        this.documents = new DocumentSplitter(in);
        this.waiting = documents.next().orElse(null);
    }

    /**
     * Opens the transcript in {@code file}.
     *
     * @throws TranscriptException where there is none, it is empty or far too large
     */
    public static TranscriptReader open(Path file) {
        try {
            requireReadable(file);
            return new TranscriptReader(Files.newInputStream(file));
        } catch (IOException e) {
            throw unreadable("it cannot be read: " + e.getMessage());
        }
    }

    static void requireReadable(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw unreadable("there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw unreadable("this is not a regular file");
        }
        long size = Files.size(file);
        if (size == 0) {
            throw unreadable("this file is empty; nothing was recorded in it");
        }
        if (size > LARGEST) {
            throw unreadable("this file has " + size / (1 << 20) + " MiB; no transcript is larger than "
                    + LARGEST / (1 << 20) + " MiB, so it was not read");
        }
    }

    /** All events of {@code file}, in order. */
    public static List<Recorded> readAll(Path file) {
        try (TranscriptReader reader = open(file)) {
            List<Recorded> events = new ArrayList<>();
            for (Optional<Recorded> event = reader.next(); event.isPresent(); event = reader.next()) {
                events.add(event.get());
            }
            return events;
        }
    }

    /**
     * The next event; empty at the end, or where the last document was never finished.
     *
     * @throws TranscriptException where a document cannot be understood
     */
    public Optional<Recorded> next() {
        RawDocument document = waiting;
        if (document == null) {
            return Optional.empty();
        }
        if (++count > MOST_EVENTS) {
            throw unreadable("it has more than " + MOST_EVENTS + " documents and was not read further");
        }
        try {
            waiting = documents.next().orElse(null);
        } catch (IOException e) {
            throw unreadable("it cannot be read: " + e.getMessage());
        }
        boolean isLast = waiting == null || waiting.beginsWithZeros();
        if (isLast && count > 1 && document.sealed().isEmpty()) {
            torn = (long) document.length() + (waiting == null ? 0 : waiting.length());
            return Optional.empty();
        }
        return Optional.of(format.read(document));
    }

    /** How many bytes of a last document that was never finished were left out; known once {@link #next()} is empty. */
    public long torn() {
        return torn;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw unreadable("it cannot be closed: " + e.getMessage());
        }
    }

    private static TranscriptException unreadable(String message) {
        return new TranscriptException(Reason.UNREADABLE, message);
    }
}
