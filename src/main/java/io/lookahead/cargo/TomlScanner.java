package io.lookahead.cargo;

import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads keys, scalars and what stands between them. */
final class TomlScanner {

    private static final int END = -1;

    private final SourceText text;
    private final byte[] bytes;
    private int offset;
    private int lastEnd;

    TomlScanner(SourceText text) {
        this.text = text;
        bytes = text.bytes();
        offset = text.textStart();
    }

    /** One part of a key. */
    record Key(String name, Span span) {}

    int offset() {
        return offset;
    }

    /** Where the last value ended. */
    int lastEnd() {
        return lastEnd;
    }

    void markEnd() {
        lastEnd = offset;
    }

    boolean atEnd() {
        return offset >= bytes.length;
    }

    int peek() {
        return at(offset);
    }

    private int at(int position) {
        return position < bytes.length ? bytes[position] & 0xFF : END;
    }

    boolean accept(char c) {
        if (peek() != c) {
            return false;
        }
        offset++;
        return true;
    }

    void expect(char c) throws TomlSyntaxException {
        skipBlanks();
        if (!accept(c)) {
            throw new TomlSyntaxException("'" + c + "'");
        }
    }

    void skipBlanks() {
        while (peek() == ' ' || peek() == '\t') {
            offset++;
        }
    }

    /** Steps over white space, line ends and comments. */
    void skipTrivia() {
        while (true) {
            int c = peek();
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                offset++;
            } else if (c == '#') {
                skipComment();
            } else {
                return;
            }
        }
    }

    private void skipComment() {
        while (!atEnd() && peek() != '\n') {
            offset++;
        }
    }

    void endOfLine() throws TomlSyntaxException {
        skipBlanks();
        if (peek() == '#') {
            skipComment();
        }
        if (!atEnd() && peek() != '\n' && peek() != '\r') {
            throw new TomlSyntaxException("the end of the line");
        }
    }

    /** Goes on after the line of {@code start}. */
    void skipLine(int start) {
        offset = start;
        skipComment();
    }

    List<Key> keys() throws TomlSyntaxException {
        List<Key> keys = new ArrayList<>();
        do {
            skipBlanks();
            keys.add(key());
            skipBlanks();
        } while (accept('.'));
        return keys;
    }

    private Key key() throws TomlSyntaxException {
        int start = offset;
        if (peek() == '"' || peek() == '\'') {
            String name = string();
            return new Key(name, new Span(start, offset));
        }
        while (isBare(peek())) {
            offset++;
        }
        if (offset == start) {
            throw new TomlSyntaxException("a key");
        }
        return new Key(text.slice(start, offset), new Span(start, offset));
    }

    private static boolean isBare(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    TomlScalar scalar() throws TomlSyntaxException {
        int start = offset;
        if (peek() == '"' || peek() == '\'') {
            String value = string();
            markEnd();
            return new TomlScalar(TomlScalar.Kind.STRING, value, new Span(start, offset));
        }
        while (isScalar(peek())) {
            offset++;
        }
        int end = offset;
        while (end > start && bytes[end - 1] == ' ') {
            end--;
        }
        if (end == start) {
            throw new TomlSyntaxException("a value");
        }
        offset = end;
        markEnd();
        String value = text.slice(start, end);
        boolean isBoolean = value.equals("true") || value.equals("false");
        return new TomlScalar(isBoolean ? TomlScalar.Kind.BOOLEAN : TomlScalar.Kind.OTHER, value, new Span(start, end));
    }

    private static boolean isScalar(int c) {
        return isBare(c) || c == '+' || c == '.' || c == ':' || c == ' ';
    }

    private String string() throws TomlSyntaxException {
        char quote = (char) peek();
        boolean multiline = at(offset + 1) == quote && at(offset + 2) == quote;
        int start = offset + (multiline ? 3 : 1);
        int end = start;
        while (!closes(end, quote, multiline)) {
            if (at(end) == END || (!multiline && at(end) == '\n')) {
                throw new TomlSyntaxException("the closing " + quote);
            }
            end += quote == '"' && at(end) == '\\' ? 2 : 1;
        }
        while (multiline && at(end + 3) == quote) {
            end++;
        }
        offset = end + (multiline ? 3 : 1);
        String raw = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        if (multiline) {
            raw = raw.startsWith("\r\n") ? raw.substring(2) : raw.startsWith("\n") ? raw.substring(1) : raw;
        }
        return quote == '"' ? TomlEscapes.resolve(raw) : raw;
    }

    private boolean closes(int position, char quote, boolean multiline) {
        return at(position) == quote && (!multiline || (at(position + 1) == quote && at(position + 2) == quote));
    }
}
