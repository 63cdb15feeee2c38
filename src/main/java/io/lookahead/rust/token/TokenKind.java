package io.lookahead.rust.token;

/**
 * What a token is, as one byte. Punctuation and brackets of one character are that character; of two or more characters
 * only those listed here are one token. {@code <} and {@code >} are never glued to a neighbour, since they bracket
 * generics as often as they compare.
 */
public final class TokenKind {

    public static final byte IDENT = 'a';
    /** {@code r#name}. */
    public static final byte RAW_IDENT = 'r';

    public static final byte LIFETIME = 'l';
    public static final byte INT = 'i';
    public static final byte FLOAT = 'f';
    public static final byte STRING = 's';
    public static final byte RAW_STRING = 'S';
    public static final byte BYTE_STRING = 'b';
    public static final byte RAW_BYTE_STRING = 'B';
    public static final byte C_STRING = 'c';
    public static final byte RAW_C_STRING = 'C';
    public static final byte CHAR = 'q';
    public static final byte BYTE = 'y';
    /** {@code ::}. */
    public static final byte PATH_SEP = 'P';
    /** {@code ->}. */
    public static final byte ARROW = 'A';
    /** {@code =>}. */
    public static final byte FAT_ARROW = 'F';
    /** {@code ==}. */
    public static final byte EQ_EQ = 'E';
    /** {@code !=}. */
    public static final byte NOT_EQ = 'N';
    /** {@code &&}. */
    public static final byte AND_AND = 'D';
    /** {@code ||}. */
    public static final byte OR_OR = 'O';
    /** {@code ..}. */
    public static final byte DOT_DOT = '2';
    /** {@code ...}. */
    public static final byte DOT_DOT_DOT = '3';
    /** {@code ..=}. */
    public static final byte DOT_DOT_EQ = '4';
    /** Bytes that begin no token. */
    public static final byte ERROR = 'X';
    /** What asking for a token beyond the last one answers. */
    public static final byte NONE = 0;

    private TokenKind() {}

    public static boolean isOpen(byte kind) {
        return kind == '(' || kind == '[' || kind == '{';
    }

    public static boolean isClose(byte kind) {
        return kind == ')' || kind == ']' || kind == '}';
    }

    /** The bracket that closes {@code open}. */
    public static byte closing(byte open) {
        return (byte) (open == '(' ? ')' : open == '[' ? ']' : '}');
    }

    public static boolean isIdent(byte kind) {
        return kind == IDENT || kind == RAW_IDENT;
    }

    /** Whether tokens of this kind are literals; {@code true} and {@code false} are identifiers. */
    public static boolean isLiteral(byte kind) {
        return switch (kind) {
            case INT, FLOAT, STRING, RAW_STRING, BYTE_STRING, RAW_BYTE_STRING, C_STRING, RAW_C_STRING, CHAR, BYTE ->
                true;
            default -> false;
        };
    }
}
