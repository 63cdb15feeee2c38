package io.lookahead.text;

import io.lookahead.facts.Location;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One file as bytes, read as UTF-8 text. Offsets are byte offsets; invalid bytes are kept and read as U+FFFD. Immutable
 * as long as nobody writes into {@link #bytes()}.
 */
public final class SourceText {

    private final String file;
    private final byte[] bytes;
    private int @Nullable [] lineStarts;
    private @Nullable LineEnding lineEnding;

    private SourceText(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** The text of a file; {@code bytes} is not copied and not to be changed afterwards. */
    public static SourceText of(String file, byte[] bytes) {
        return new SourceText(file, bytes);
    }

    public static SourceText of(String file, String text) {
        return new SourceText(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The path relative to the project root. */
    public String file() {
        return file;
    }

    /** The file's own array, for reading only. */
    public byte[] bytes() {
        return bytes;
    }

    /** Length in bytes. */
    public int length() {
        return bytes.length;
    }

    /** Where the text begins: after a byte-order mark, if there is one. */
    public int textStart() {
        return hasByteOrderMark() ? 3 : 0;
    }

    public boolean hasByteOrderMark() {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** Whether the bytes are valid UTF-8. */
    public boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The characters of {@code span}. */
    public String slice(Span span) {
        return slice(span.start(), span.end());
    }

    /** The characters between two byte offsets. */
    public String slice(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** The ending most lines have. */
    public LineEnding lineEnding() {
        LineEnding known = lineEnding;
        if (known == null) {
            known = LineEnding.dominant(bytes);
            lineEnding = known;
        }
        return known;
    }

    /** SHA-256 of the bytes. */
    public String digest() {
        return ContentDigest.sha256(bytes);
    }

    /** Number of lines; text after the last line end counts as one. */
    public int lineCount() {
        return lineStarts().length;
    }

    /** The 1-based line of a byte offset. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The offset of the first byte of a 1-based line. */
    public int lineStart(int line) {
        return lineStarts()[line - 1];
    }

    /** The span of a 1-based line without its line ending. */
    public Span lineSpan(int line) {
        int start = lineStart(line);
        int end = line < lineCount() ? lineStarts()[line] - 1 : bytes.length;
        return new Span(start, end > start && bytes[end - 1] == '\r' && end < bytes.length ? end - 1 : end);
    }

    /** The white space a 1-based line begins with. */
    public String indentation(int line) {
        Span span = lineSpan(line);
        int end = span.start();
        while (end < span.end() && (bytes[end] == ' ' || bytes[end] == '\t')) {
            end++;
        }
        return slice(span.start(), end);
    }

    /** File, line and column of a byte offset; columns count characters and no byte-order mark. */
    public Location locate(int offset) {
        int line = line(offset);
        int start = Math.max(lineStart(line), line == 1 ? textStart() : 0);
        int column = 1;
        for (int i = start; i < offset && i < bytes.length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new Location(file, line, column);
    }

    /** Whether the ASCII text {@code needle} occurs: the cheap look that decides whether a file is worth lexing. */
    public boolean contains(String needle) {
        return ByteSearch.of(needle).foundIn(bytes);
    }

    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = computeLineStarts();
            lineStarts = known;
        }
        return known;
    }

    private int[] computeLineStarts() {
        int count = 1;
        for (byte b : bytes) {
            if (b == '\n') {
                count++;
            }
        }
        int[] starts = new int[count];
        int line = 1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                starts[line++] = i + 1;
            }
        }
        return starts;
    }

    @Override
    public String toString() {
        return file;
    }
}
