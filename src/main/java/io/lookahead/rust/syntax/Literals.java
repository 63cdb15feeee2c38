package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of literals. */
public final class Literals {

    private static final Pattern SUFFIX = Pattern.compile("([iu](?:8|16|32|64|128|size))$");

    private Literals() {}

    /**
     * An integer as written.
     *
     * @param suffix its type suffix; empty where there is none
     */
    public record IntLiteral(BigInteger value, String suffix) {}

    /** The integer that a literal is, if it is one. */
    public static Optional<IntLiteral> integer(TokenRange range) {
        return range.size() == 1 ? integer(range.tokens(), range.from()) : Optional.empty();
    }

    /** The integer at a token, if one is there. */
    public static Optional<IntLiteral> integer(Tokens tokens, int token) {
        if (tokens.kind(token) != TokenKind.INT) {
            return Optional.empty();
        }
        String text = tokens.text(token).replace("_", "");
        int radix = radix(text);
        String suffix = "";
        Matcher matcher = SUFFIX.matcher(text);
        if (matcher.find()) {
            suffix = matcher.group(1);
            text = text.substring(0, matcher.start());
        }
        try {
            return Optional.of(new IntLiteral(new BigInteger(radix == 10 ? text : text.substring(2), radix), suffix));
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static int radix(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("0x") ? 16 : lower.startsWith("0o") ? 8 : lower.startsWith("0b") ? 2 : 10;
    }

    /** The string at a token, if one is there: plain or raw. */
    public static Optional<String> string(Tokens tokens, int token) {
        String text = tokens.kind(token) == TokenKind.NONE ? "" : tokens.text(token);
        if (tokens.kind(token) == TokenKind.STRING) {
            return Optional.of(Escapes.unescape(text.substring(1, text.length() - 1)));
        }
        if (tokens.kind(token) == TokenKind.RAW_STRING) {
            int quote = text.indexOf('"');
            return Optional.of(text.substring(quote + 1, text.lastIndexOf('"')));
        }
        return Optional.empty();
    }

    /** The string that a literal is, if it is one. */
    public static Optional<String> string(TokenRange range) {
        return range.size() == 1 ? string(range.tokens(), range.from()) : Optional.empty();
    }
}
