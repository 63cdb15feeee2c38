package io.lookahead.rust.token;

/** Comments, which nest. */
final class CommentLexer {

    private CommentLexer() {}

    static void line(Lexer lexer) {
        int start = lexer.at;
        byte[] bytes = lexer.bytes;
        int i = start + 2;
        while (i < lexer.end && bytes[i] != '\n') {
            i++;
        }
        int stop = i > start && bytes[i - 1] == '\r' ? i - 1 : i;
        byte kind = CommentKind.PLAIN;
        if (lexer.peek(2) == '!') {
            kind = CommentKind.DOC_INNER;
        } else if (lexer.peek(2) == '/' && lexer.peek(3) != '/') {
            kind = CommentKind.DOC_OUTER;
        }
        lexer.table.addComment(kind, start, stop);
        lexer.at = stop;
    }

    static void block(Lexer lexer) {
        int start = lexer.at;
        int stop = blockEnd(lexer, start);
        byte kind = CommentKind.PLAIN;
        if (lexer.peek(2) == '!') {
            kind = CommentKind.DOC_INNER;
        } else if (lexer.peek(2) == '*' && lexer.peek(3) != '*' && lexer.peek(3) != '/') {
            kind = CommentKind.DOC_OUTER;
        }
        lexer.table.addComment(kind, start, stop);
        lexer.at = stop;
    }

    private static int blockEnd(Lexer lexer, int start) {
        byte[] bytes = lexer.bytes;
        int depth = 1;
        int i = start + 2;
        while (i + 1 < lexer.end) {
            if (bytes[i] == '*' && bytes[i + 1] == '/') {
                i += 2;
                if (--depth == 0) {
                    return i;
                }
            } else if (bytes[i] == '/' && bytes[i + 1] == '*') {
                depth++;
                i += 2;
            } else {
                i++;
            }
        }
        lexer.problem(start, "a comment that does not end");
        return lexer.end;
    }
}
