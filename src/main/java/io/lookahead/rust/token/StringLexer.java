package io.lookahead.rust.token;

/** Raw strings, raw identifiers, characters and lifetimes. */
final class StringLexer {

    private StringLexer() {}

    /** At a prefix of {@code prefix} letters followed by a quote or {@code #}. */
    static void rawOrIdent(Lexer lexer, byte kind, int prefix) {
        int start = lexer.at;
        byte[] bytes = lexer.bytes;
        int i = start + prefix;
        while (i < lexer.end && bytes[i] == '#') {
            i++;
        }
        int hashes = i - start - prefix;
        if (i < lexer.end && bytes[i] == '"') {
            rawString(lexer, kind, start, i + 1, hashes);
        } else if (prefix == 1 && hashes == 1 && i < lexer.end && CharClass.beginsIdent(bytes[i])) {
            lexer.token(TokenKind.RAW_IDENT, start, lexer.identEnd(i));
        } else {
            lexer.token(TokenKind.IDENT, start, start + prefix);
        }
    }

    private static void rawString(Lexer lexer, byte kind, int start, int content, int hashes) {
        byte[] bytes = lexer.bytes;
        int i = content;
        while (i < lexer.end) {
            if (bytes[i] == '"' && closes(lexer, i + 1, hashes)) {
                lexer.token(kind, start, i + 1 + hashes);
                return;
            }
            i++;
        }
        lexer.problem(start, "a raw string that does not end");
        lexer.token(TokenKind.ERROR, start, lexer.end);
    }

    private static boolean closes(Lexer lexer, int from, int hashes) {
        if (from + hashes > lexer.end) {
            return false;
        }
        for (int i = 0; i < hashes; i++) {
            if (lexer.bytes[from + i] != '#') {
                return false;
            }
        }
        return true;
    }

    /** At an apostrophe: a character, a lifetime or a label. */
    static void apostrophe(Lexer lexer) {
        int start = lexer.at;
        byte next = lexer.peek(1);
        if (next == '\\') {
            escaped(lexer, TokenKind.CHAR, start, start + 1);
            return;
        }
        int length = characterLength(next);
        if (next != '\'' && next != '\n' && next != 0 && lexer.peek(1 + length) == '\'') {
            lexer.token(TokenKind.CHAR, start, start + length + 2);
        } else if (CharClass.beginsIdent(next)) {
            int name = next == 'r' && lexer.peek(2) == '#' ? start + 3 : start + 1;
            lexer.token(TokenKind.LIFETIME, start, lexer.identEnd(name));
        } else {
            lexer.problem(start, "an apostrophe that begins neither a character nor a lifetime");
            lexer.token(TokenKind.ERROR, start, start + 1);
        }
    }

    /** At {@code b'}. */
    static void byteLiteral(Lexer lexer) {
        int start = lexer.at;
        if (lexer.peek(2) == '\\') {
            escaped(lexer, TokenKind.BYTE, start, start + 2);
        } else if (lexer.peek(3) == '\'') {
            lexer.token(TokenKind.BYTE, start, start + 4);
        } else {
            lexer.token(TokenKind.IDENT, start, start + 1);
        }
    }

    /** An escape begins at {@code escape}; the literal ends on the same line or is none. */
    private static void escaped(Lexer lexer, byte kind, int start, int escape) {
        int i = escape + 2;
        while (i < lexer.end && lexer.bytes[i] != '\'' && lexer.bytes[i] != '\n') {
            i++;
        }
        if (i < lexer.end && lexer.bytes[i] == '\'') {
            lexer.token(kind, start, i + 1);
        } else {
            lexer.problem(start, "a character that does not end");
            lexer.token(TokenKind.ERROR, start, escape);
        }
    }

    /** Bytes of the UTF-8 character that begins with {@code first}; 1 where that is none. */
    private static int characterLength(byte first) {
        int b = first & 0xFF;
        if (b < 0xC0) {
            return 1;
        }
        return b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
    }
}
