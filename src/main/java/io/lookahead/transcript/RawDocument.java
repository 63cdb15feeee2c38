package io.lookahead.transcript;

import io.lookahead.text.ContentDigest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One document of a transcript as it stands in the file: everything from its {@code ---} to the next one. What is
 * digested is its exact text up to the digest line. Only one change is harmless: line ends that some tool turned into
 * CRLF throughout a document are read as LF.
 */
final class RawDocument {

    private static final Pattern DIGEST_LINE = Pattern.compile("digest: \"([0-9a-f]{64})\"");
    private static final Pattern CLAIM = Pattern.compile("\\A---\nformat: lookahead/transcript\nversion: (\\d{1,6})\n");
    private static final int DIGEST_LINE_LENGTH = "digest: \"\"\n".length() + 64;

    private final byte[] bytes;
    private final long offset;
    private final int line;

    /**
     * @param bytes with all line ends
     * @param offset of its first byte in the file
     * @param line of the file it begins on, from 1
     */
    RawDocument(byte[] bytes, long offset, int line) {
        this.bytes = bytes;
        this.offset = offset;
        this.line = line;
    }

    int length() {
        return bytes.length;
    }

    long offset() {
        return offset;
    }

    int line() {
        return line;
    }

    /** A document whose text is {@code body} with its digest below. */
    static String seal(String body) {
        return body + "digest: \"" + digestOf(body) + "\"\n";
    }

    static String digestOf(String body) {
        return ContentDigest.sha256(body.getBytes(StandardCharsets.UTF_8));
    }

    /** Its text, where it is one. */
    Optional<String> text() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(hasOnlyCrLf(text) ? text.replace("\r\n", "\n") : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean hasOnlyCrLf(String text) {
        if (text.indexOf('\r') < 0) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
            if ((text.charAt(i) == '\n' && before != '\r') || (text.charAt(i) == '\r' && after != '\n')) {
                return false;
            }
        }
        return true;
    }

    /** What it consists of, where it begins and ends as a document must. */
    Optional<Sealed> sealed() {
        return text().filter(text -> text.startsWith("---\n") && text.length() > DIGEST_LINE_LENGTH)
                .flatMap(text -> {
                    int cut = text.length() - DIGEST_LINE_LENGTH;
                    if (!text.endsWith("\n") || text.charAt(cut - 1) != '\n') {
                        return Optional.empty();
                    }
                    Matcher matcher = DIGEST_LINE.matcher(text.substring(cut, text.length() - 1));
                    return matcher.matches()
                            ? Optional.of(new Sealed(text.substring(0, cut), matcher.group(1)))
                            : Optional.empty();
                });
    }

    /**
     * Whether it can be what a power cut left of an event: as far as it goes it begins as event {@code seq} would, or
     * with the zeros of a block that was never filled.
     */
    boolean canBeTheBeginningOf(long seq) {
        byte[] beginning = ("---\nseq: " + seq + "\nkind: ").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < Math.min(beginning.length, bytes.length) && bytes[i] != 0; i++) {
            if (bytes[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether it begins like a block of a file that was never filled. */
    boolean beginsWithZeros() {
        return bytes.length > 0 && bytes[0] == 0;
    }

    /**
     * The version of the format that it claims to be of, where it is the first of a transcript; 0 where it claims none.
     */
    int claimedVersion() {
        return text().map(CLAIM::matcher)
                .filter(Matcher::find)
                .map(claim -> Integer.parseInt(claim.group(1)))
                .orElse(0);
    }

    /**
     * Whether a line that looks like a digest stands somewhere before the end, so that something was added after it.
     */
    boolean goesOnAfterItsDigest() {
        return text().map(text -> text.lines()
                        .limit(Math.max(0, text.lines().count() - 1))
                        .anyMatch(line -> DIGEST_LINE.matcher(line).matches()))
                .orElse(false);
    }

    /**
     * The two parts of a document.
     *
     * @param body everything above the digest line
     * @param digest what the digest line says
     */
    record Sealed(String body, String digest) {
        boolean holds() {
            return digestOf(body).equals(digest);
        }
    }
}
