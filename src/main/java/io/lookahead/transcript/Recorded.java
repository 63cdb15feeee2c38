package io.lookahead.transcript;

import java.time.Instant;

/**
 * An event in its place in a transcript.
 *
 * @param seq its number, from 0
 * @param at when it was recorded
 * @param previous digest of the event before; 64 zeros for the first
 * @param digest SHA-256 of its document, from {@code ---} to the line before the digest
 * @param line line of the file that its document begins on, from 1
 */
public record Recorded(long seq, Instant at, String previous, String digest, Event event, int line) {

    /** The head of a transcript that ends with this event. */
    public Head head() {
        return new Head(seq, digest);
    }
}
