package io.lookahead.rust.token;

import io.lookahead.facts.Location;
import io.lookahead.text.FileSpan;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one file, or of one macro's expansion, in flat arrays; tokens are named by their index. Comments and
 * white space lie between tokens; comments have a table of their own ({@link #comments()}). Asking for a token that is
 * not there answers {@link TokenKind#NONE}, never an exception. Immutable.
 */
public final class Tokens {

    private final SourceText source;
    private final TokenTable table;
    private final List<LexProblem> problems;
    private final @Nullable Origins origins;

    Tokens(SourceText source, TokenTable table, List<LexProblem> problems, @Nullable Origins origins) {
        this.source = source;
        this.table = table;
        this.problems = List.copyOf(problems);
        this.origins = origins;
    }

    /** The tokens of {@code source}; whatever it holds, this ends and throws nothing. */
    public static Tokens of(SourceText source) {
        Lexer lexer = new Lexer(source);
        lexer.run();
        return new Tokens(source, lexer.table, lexer.problems, null);
    }

    public static Tokens of(String file, String text) {
        return of(SourceText.of(file, text));
    }

    /** The text the offsets count in; of an expansion, its tokens written out. */
    public SourceText source() {
        return source;
    }

    /** What was not Rust: at most a hundred problems, in order of discovery. */
    public List<LexProblem> problems() {
        return problems;
    }

    public int count() {
        return table.count;
    }

    /** The kind of a token, one of {@link TokenKind}; {@link TokenKind#NONE} where there is no such token. */
    public byte kind(int token) {
        return token >= 0 && token < table.count ? table.kinds[token] : TokenKind.NONE;
    }

    /** Offset of the token's first byte. */
    public int start(int token) {
        return table.starts[token];
    }

    /** Offset after the token's last byte. */
    public int end(int token) {
        return table.ends[token];
    }

    /** The bracket that belongs to this bracket; −1 for one without partner and for every other token. */
    public int match(int token) {
        return token >= 0 && token < table.count ? table.matches[token] : -1;
    }

    /**
     * The token after the token tree that begins at {@code token}: after the closing bracket, if it is an opening one.
     */
    public int skip(int token) {
        int match = match(token);
        return match > token ? match + 1 : token + 1;
    }

    public boolean is(int token, char punctuation) {
        return kind(token) == punctuation;
    }

    /** Whether the token is the identifier or keyword {@code word}, not written as {@code r#word}. */
    public boolean is(int token, String word) {
        return kind(token) == TokenKind.IDENT && hasText(token, word);
    }

    public boolean isIdent(int token) {
        return TokenKind.isIdent(kind(token));
    }

    /** Whether the token is written exactly as the ASCII text {@code text}. */
    public boolean hasText(int token, String text) {
        int start = table.starts[token];
        if (table.ends[token] - start != text.length()) {
            return false;
        }
        byte[] bytes = source.bytes();
        for (int i = 0; i < text.length(); i++) {
            if (bytes[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The token as written. */
    public String text(int token) {
        return source.slice(table.starts[token], table.ends[token]);
    }

    /** The name an identifier gives: without {@code r#}. */
    public String name(int token) {
        int skip = kind(token) == TokenKind.RAW_IDENT ? 2 : 0;
        return source.slice(table.starts[token] + skip, table.ends[token]);
    }

    /** Whether the token is an identifier that gives this name, in UTF-8; see {@link #name}. */
    public boolean isNamed(int token, byte[] name) {
        byte kind = kind(token);
        if (!TokenKind.isIdent(kind)) {
            return false;
        }
        int start = table.starts[token] + (kind == TokenKind.RAW_IDENT ? 2 : 0);
        return Arrays.equals(source.bytes(), start, table.ends[token], name, 0, name.length);
    }

    /** Whether nothing, not even a space, lies between this token and the next. */
    public boolean joined(int token) {
        return token >= 0 && token + 1 < table.count && table.ends[token] == table.starts[token + 1];
    }

    /** The indentation, in bytes, of the line the token is on. */
    public int indentation(int token) {
        return Indentation.ofLine(source.bytes(), table.starts[token]);
    }

    /** Whether the token is the first of its line, the first line left out. */
    public boolean beginsLine(int token) {
        return Indentation.beginsLine(source.bytes(), table.starts[token]);
    }

    public Span span(int token) {
        return new Span(table.starts[token], table.ends[token]);
    }

    /** The tokens from {@code from} up to but not including {@code to}. */
    public TokenRange range(int from, int to) {
        return new TokenRange(this, from, to);
    }

    public TokenRange all() {
        return range(0, table.count);
    }

    /** The last token that begins at or before a byte offset; −1 when there is none. */
    public int at(int offset) {
        int low = 0;
        int high = table.count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (table.starts[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** The file's comments. */
    public Comments comments() {
        return new Comments(source, table);
    }

    /** Whether these are the tokens of a macro's expansion rather than of a file. */
    public boolean isExpansion() {
        return origins != null;
    }

    /** Where a token is written: in an expansion, the place in the file it comes from. */
    public Location locate(int token) {
        if (origins != null && token < table.count) {
            return origins.tokensOf(token).locate(origins.tokenOf(token));
        }
        return source.locate(token < table.count ? table.starts[token] : source.length());
    }

    /** The file a token is written in. */
    public String fileOf(int token) {
        return origins != null && token < table.count
                ? origins.tokensOf(token).fileOf(origins.tokenOf(token))
                : source.file();
    }

    /**
     * The bytes of a file that hold exactly these tokens, in order and nothing else: what an edit may replace. Empty
     * for tokens of an expansion that come from several places.
     */
    public Optional<FileSpan> written(int from, int to) {
        if (from >= to) {
            return Optional.empty();
        }
        if (origins == null) {
            return Optional.of(new FileSpan(source.file(), new Span(table.starts[from], table.ends[to - 1])));
        }
        return origins.written(from, to);
    }

    /** The crate that {@code $crate} at {@code token} of an expansion means; null for every other token. */
    public @Nullable String dollarCrate(int token) {
        return origins == null ? null : origins.dollarCrate(token);
    }

    /** An index into the file's tokens for each token of an expansion; see {@link Origins}. */
    @Nullable
    Origins origins() {
        return origins;
    }

    @Override
    public String toString() {
        return source.file() + " (" + table.count + " tokens)";
    }

    byte[] bytesOf(int token) {
        return text(token).getBytes(StandardCharsets.UTF_8);
    }
}
