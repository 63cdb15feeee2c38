package io.lookahead.rust.token;

/** Number literals with their suffixes. */
final class NumberLexer {

    private NumberLexer() {}

    static void number(Lexer lexer) {
        int start = lexer.at;
        byte[] bytes = lexer.bytes;
        byte radix = lexer.peek(1);
        if (bytes[start] == '0' && (radix == 'x' || radix == 'o' || radix == 'b')) {
            lexer.token(TokenKind.INT, start, lexer.identEnd(start + 2));
            return;
        }
        int i = digits(lexer, start);
        boolean isFloat = false;
        if (i < lexer.end && bytes[i] == '.' && !afterDot(lexer) && !continuesOtherwise(lexer, i + 1)) {
            isFloat = true;
            i = digits(lexer, i + 1);
        }
        int exponent = exponentEnd(lexer, i);
        if (exponent > i) {
            isFloat = true;
            i = exponent;
        }
        int stop = lexer.identEnd(i);
        lexer.token(isFloat || isFloatSuffix(bytes, i, stop) ? TokenKind.FLOAT : TokenKind.INT, start, stop);
    }

    /** In {@code pair.0.1} the second number is an index, not a fraction. */
    private static boolean afterDot(Lexer lexer) {
        TokenTable table = lexer.table;
        return table.count > 0 && table.kinds[table.count - 1] == '.';
    }

    /** Whether the dot before {@code i} begins a range or a method call. */
    private static boolean continuesOtherwise(Lexer lexer, int i) {
        return i < lexer.end && (lexer.bytes[i] == '.' || CharClass.beginsIdent(lexer.bytes[i]));
    }

    private static int digits(Lexer lexer, int from) {
        int i = from;
        while (i < lexer.end && (lexer.bytes[i] == '_' || CharClass.of(lexer.bytes[i]) == CharClass.DIGIT)) {
            i++;
        }
        return i;
    }

    private static int exponentEnd(Lexer lexer, int from) {
        byte[] bytes = lexer.bytes;
        if (from >= lexer.end || (bytes[from] | 0x20) != 'e') {
            return from;
        }
        int i = from + 1;
        if (i < lexer.end && (bytes[i] == '+' || bytes[i] == '-')) {
            i++;
        }
        while (i < lexer.end && bytes[i] == '_') {
            i++;
        }
        return i < lexer.end && CharClass.of(bytes[i]) == CharClass.DIGIT ? digits(lexer, i) : from;
    }

    private static boolean isFloatSuffix(byte[] bytes, int from, int to) {
        return to - from == 3 && bytes[from] == 'f';
    }
}
