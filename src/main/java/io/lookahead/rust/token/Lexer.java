package io.lookahead.rust.token;

import io.lookahead.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Rust's lexical structure over bytes, in one pass. Every byte that is neither white space nor comment is in exactly
 * one token; what is not Rust becomes an {@link TokenKind#ERROR} token and a {@link LexProblem}, and reading goes on.
 */
final class Lexer {

    static final int MOST_PROBLEMS = 100;

    final byte[] bytes;
    final int end;
    final TokenTable table;
    final List<LexProblem> problems = new ArrayList<>();
    int at;

    Lexer(SourceText source) {
        bytes = source.bytes();
        end = bytes.length;
        table = new TokenTable(bytes.length);
        at = source.textStart();
    }

    void run() {
        skipShebang();
        while (at < end) {
            byte b = bytes[at];
            switch (CharClass.of(b)) {
                case CharClass.SPACE -> at++;
                case CharClass.IDENT -> identifier();
                case CharClass.PREFIX -> prefixed();
                case CharClass.DIGIT -> NumberLexer.number(this);
                case CharClass.PUNCT -> punctuation(b);
                case CharClass.SLASH -> slash();
                case CharClass.QUOTE -> string(TokenKind.STRING, at, at + 1);
                case CharClass.APOSTROPHE -> StringLexer.apostrophe(this);
                case CharClass.WIDE -> wide();
                default -> unknown();
            }
        }
        BracketMatcher.match(table, bytes, problems);
    }

    byte peek(int ahead) {
        int index = at + ahead;
        return index < end ? bytes[index] : 0;
    }

    void problem(int offset, String message) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new LexProblem(offset, message));
        }
    }

    void token(byte kind, int start, int stop) {
        table.add(kind, start, stop);
        at = stop;
    }

    /** {@code #!} at the very start names an interpreter unless it begins an inner attribute. */
    private void skipShebang() {
        if (peek(0) != '#' || peek(1) != '!') {
            return;
        }
        int next = at + 2;
        while (next < end && CharClass.of(bytes[next]) == CharClass.SPACE) {
            next++;
        }
        if (next < end && bytes[next] != '[') {
            int start = at;
            while (at < end && bytes[at] != '\n') {
                at++;
            }
            table.addComment(CommentKind.PLAIN, start, at);
        }
    }

    private void identifier() {
        token(TokenKind.IDENT, at, identEnd(at + 1));
    }

    int identEnd(int from) {
        int i = from;
        while (i < end && CharClass.continuesIdent(bytes[i])) {
            i++;
        }
        return i;
    }

    /** An identifier that begins with b, c or r, or a literal with such a prefix. */
    private void prefixed() {
        byte first = bytes[at];
        byte second = peek(1);
        if (first == 'r') {
            if (second == '"' || second == '#') {
                StringLexer.rawOrIdent(this, TokenKind.RAW_STRING, 1);
                return;
            }
        } else if (second == '"') {
            string(first == 'b' ? TokenKind.BYTE_STRING : TokenKind.C_STRING, at, at + 2);
            return;
        } else if (second == 'r' && (peek(2) == '"' || peek(2) == '#')) {
            StringLexer.rawOrIdent(this, first == 'b' ? TokenKind.RAW_BYTE_STRING : TokenKind.RAW_C_STRING, 2);
            return;
        } else if (first == 'b' && second == '\'') {
            StringLexer.byteLiteral(this);
            return;
        }
        identifier();
    }

    private void string(byte kind, int start, int content) {
        int i = content;
        while (i < end && bytes[i] != '"') {
            i += bytes[i] == '\\' ? 2 : 1;
        }
        if (i >= end) {
            problem(start, "a string that does not end");
            token(TokenKind.ERROR, start, end);
            return;
        }
        token(kind, start, i + 1);
    }

    private void punctuation(byte b) {
        byte next = peek(1);
        switch (b) {
            case ':' -> glue(b, next == ':', TokenKind.PATH_SEP);
            case '-' -> glue(b, next == '>', TokenKind.ARROW);
            case '!' -> glue(b, next == '=', TokenKind.NOT_EQ);
            case '&' -> glue(b, next == '&', TokenKind.AND_AND);
            case '|' -> glue(b, next == '|', TokenKind.OR_OR);
            case '=' -> glue(b, next == '=' || next == '>', next == '>' ? TokenKind.FAT_ARROW : TokenKind.EQ_EQ);
            case '.' -> dots(next);
            default -> token(b, at, at + 1);
        }
    }

    private void glue(byte single, boolean glued, byte kind) {
        token(glued ? kind : single, at, at + (glued ? 2 : 1));
    }

    private void dots(byte next) {
        if (next != '.') {
            token((byte) '.', at, at + 1);
        } else if (peek(2) == '.') {
            token(TokenKind.DOT_DOT_DOT, at, at + 3);
        } else if (peek(2) == '=') {
            token(TokenKind.DOT_DOT_EQ, at, at + 3);
        } else {
            token(TokenKind.DOT_DOT, at, at + 2);
        }
    }

    private void slash() {
        byte next = peek(1);
        if (next == '/') {
            CommentLexer.line(this);
        } else if (next == '*') {
            CommentLexer.block(this);
        } else {
            token((byte) '/', at, at + 1);
        }
    }

    /** A character outside ASCII: white space where Unicode says so to Rust, otherwise part of a name. */
    private void wide() {
        int space = CharClass.wideSpace(bytes, at);
        if (space > 0) {
            at += space;
        } else {
            identifier();
        }
    }

    private void unknown() {
        problem(at, "a character that begins nothing in Rust");
        token(TokenKind.ERROR, at, at + 1);
    }
}
