package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;

/** A place in a run of tokens that a parser reads forward; it never leaves the run. */
final class Cursor {

    /** Deeper nesting than any real source has; beyond it nodes are opaque. */
    private static final int DEEPEST = 150;

    final Tokens tokens;
    final int end;
    int at;
    int depth;
    private long steps;

    Cursor(Tokens tokens, int at, int end, int depth) {
        this.tokens = tokens;
        this.at = at;
        this.end = end;
        this.depth = depth;
    }

    Cursor(TokenRange range) {
        this(range.tokens(), range.from(), range.to(), 0);
    }

    /** A cursor over what lies between the brackets at {@code open}. */
    Cursor inside(int open) {
        int match = tokens.match(open);
        return new Cursor(tokens, open + 1, match > open && match < end ? match : unclosedEnd(open), depth + 1);
    }

    /**
     * Where a bracket without partner is taken to end: before the next line that is indented no further than its own.
     */
    private int unclosedEnd(int open) {
        int indentation = tokens.indentation(open);
        int i = open + 1;
        while (i < end && !(tokens.beginsLine(i) && tokens.indentation(i) <= indentation)) {
            steps++;
            i = tokens.skip(i);
        }
        return Math.min(i, end);
    }

    boolean tooDeep() {
        return depth > DEEPEST;
    }

    boolean done() {
        return at >= end;
    }

    byte kind() {
        return at < end ? tokens.kind(at) : TokenKind.NONE;
    }

    byte kind(int ahead) {
        return at + ahead < end ? tokens.kind(at + ahead) : TokenKind.NONE;
    }

    boolean is(char punctuation) {
        return kind() == punctuation;
    }

    boolean is(String word) {
        return at < end && tokens.is(at, word);
    }

    boolean is(int ahead, String word) {
        return at + ahead < end && tokens.is(at + ahead, word);
    }

    boolean isIdent() {
        return TokenKind.isIdent(kind());
    }

    boolean eat(char punctuation) {
        return eat((byte) punctuation);
    }

    boolean eat(byte kind) {
        if (kind() == kind) {
            at++;
            return true;
        }
        return false;
    }

    boolean eat(String word) {
        if (is(word)) {
            at++;
            return true;
        }
        return false;
    }

    /**
     * Whether so much was read over and over again that this is no Rust; keeps the time linear in whatever is given.
     */
    boolean exhausted(int begin) {
        return steps > 10_000 + 30L * (end - begin);
    }

    /** Over one token tree. */
    void skipTree() {
        steps++;
        at = Math.min(end, tokens.skip(at));
    }

    /** Over the bracket group at the cursor; its range, brackets included. */
    TokenRange group() {
        int from = at;
        int match = tokens.match(at);
        at = match > at && match < end ? match + 1 : unclosedEnd(at);
        return tokens.range(from, at);
    }

    /** Whether nothing lies between the current token and the next. */
    boolean joined() {
        return at + 1 < end && tokens.joined(at);
    }

    TokenRange since(int from) {
        return tokens.range(from, Math.max(from, at));
    }

    /** Over a run of {@code < … >}; to the cursor's end or the next {@code ;} where it is not closed. */
    void skipAngles() {
        int angles = 0;
        while (at < end && !is(';')) {
            byte kind = kind();
            if (kind == '<') {
                angles++;
            } else if (kind == '>') {
                angles--;
            }
            skipTree();
            if (angles == 0) {
                return;
            }
        }
    }
}
