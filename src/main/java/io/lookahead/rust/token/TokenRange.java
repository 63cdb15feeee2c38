package io.lookahead.rust.token;

import io.lookahead.facts.Location;
import io.lookahead.text.FileSpan;
import io.lookahead.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Neighbouring tokens: what every syntax node stands on.
 *
 * @param tokens the table
 * @param from first token
 * @param to token after the last
 */
public record TokenRange(Tokens tokens, int from, int to) {

    public boolean isEmpty() {
        return from >= to;
    }

    public int size() {
        return Math.max(0, to - from);
    }

    /** The range as written, comments and white space inside included. */
    public String text() {
        return isEmpty() ? "" : tokens.source().slice(tokens.start(from), tokens.end(to - 1));
    }

    /**
     * The tokens with one space where the source has any white space or comment, none elsewhere: equal for two
     * spellings that differ in layout only.
     */
    public String normalized() {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !tokens.joined(i - 1)) {
                out.append(' ');
            }
            out.append(tokens.text(i));
        }
        return out.toString();
    }

    /** Byte offsets in {@code tokens.source()}; for an edit use {@link #written()}. */
    public Span span() {
        if (isEmpty()) {
            return Span.at(
                    from < tokens.count() ? tokens.start(from) : tokens.source().length());
        }
        return new Span(tokens.start(from), tokens.end(to - 1));
    }

    /** Where the range begins in a file. */
    public Location location() {
        return tokens.locate(from);
    }

    /** The bytes of a file that hold exactly this range; empty where a macro put it together from several places. */
    public Optional<FileSpan> written() {
        return tokens.written(from, to);
    }

    public TokenRange sub(int first, int after) {
        return new TokenRange(tokens, first, after);
    }

    /** What lies between the brackets this range begins with; the rest of the range where they are not closed. */
    public TokenRange inside() {
        int match = tokens.match(from);
        return sub(from + 1, match > from && match < to ? match : to);
    }

    /** The parts between the top-level {@code separator}s, the last one only when it is not empty. */
    public List<TokenRange> split(char separator) {
        List<TokenRange> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i = tokens.skip(i)) {
            if (tokens.is(i, separator)) {
                parts.add(sub(start, i));
                start = i + 1;
            }
        }
        if (start < to) {
            parts.add(sub(start, to));
        }
        return parts;
    }

    /** The names of the identifiers and keywords in it, in order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (tokens.isIdent(i)) {
                names.add(tokens.name(i));
            }
        }
        return names;
    }

    /** Whether the range is the single identifier {@code word}. */
    public boolean is(String word) {
        return size() == 1 && tokens.is(from, word);
    }

    @Override
    public String toString() {
        return text();
    }
}
