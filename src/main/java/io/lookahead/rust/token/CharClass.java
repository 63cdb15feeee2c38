package io.lookahead.rust.token;

/** What a byte may begin. */
final class CharClass {

    static final byte OTHER = 0;
    static final byte SPACE = 1;
    static final byte IDENT = 2;
    /** b, c, r: a name, or the prefix of a literal. */
    static final byte PREFIX = 3;

    static final byte DIGIT = 4;
    static final byte PUNCT = 5;
    static final byte SLASH = 6;
    static final byte QUOTE = 7;
    static final byte APOSTROPHE = 8;
    static final byte WIDE = 9;

    private static final byte[] CLASS = new byte[256];
    private static final boolean[] CONTINUES = new boolean[256];

    static {
        for (char c : " \t\n\r\u000B\f".toCharArray()) {
            CLASS[c] = SPACE;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            CLASS[c] = IDENT;
            CLASS[c - 'a' + 'A'] = IDENT;
        }
        CLASS['_'] = IDENT;
        CLASS['b'] = PREFIX;
        CLASS['c'] = PREFIX;
        CLASS['r'] = PREFIX;
        for (char c = '0'; c <= '9'; c++) {
            CLASS[c] = DIGIT;
        }
        for (char c : "!#$%&()*+,-.:;<=>?@[]^{|}~".toCharArray()) {
            CLASS[c] = PUNCT;
        }
        CLASS['/'] = SLASH;
        CLASS['"'] = QUOTE;
        CLASS['\''] = APOSTROPHE;
        for (int b = 0x80; b < 0x100; b++) {
            CLASS[b] = WIDE;
        }
        for (int b = 0; b < 256; b++) {
            CONTINUES[b] = CLASS[b] == IDENT || CLASS[b] == PREFIX || CLASS[b] == DIGIT || CLASS[b] == WIDE;
        }
    }

    private CharClass() {}

    static byte of(byte b) {
        return CLASS[b & 0xFF];
    }

    static boolean continuesIdent(byte b) {
        return CONTINUES[b & 0xFF];
    }

    static boolean beginsIdent(byte b) {
        byte c = CLASS[b & 0xFF];
        return c == IDENT || c == PREFIX || c == WIDE;
    }

    /**
     * Length in bytes of the white space outside ASCII at {@code at}: U+0085, U+200E, U+200F, U+2028, U+2029; else 0.
     */
    static int wideSpace(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first == 0xC2) {
            return at + 1 < bytes.length && (bytes[at + 1] & 0xFF) == 0x85 ? 2 : 0;
        }
        if (first != 0xE2 || at + 2 >= bytes.length || (bytes[at + 1] & 0xFF) != 0x80) {
            return 0;
        }
        int last = bytes[at + 2] & 0xFF;
        return last == 0x8E || last == 0x8F || last == 0xA8 || last == 0xA9 ? 3 : 0;
    }
}
