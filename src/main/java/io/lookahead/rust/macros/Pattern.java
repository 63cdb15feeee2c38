package io.lookahead.rust.macros;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** A part of what a macro call must look like. */
sealed interface Pattern {

    /** A token that must be there as it is. */
    record Exactly(Tokens tokens, int token) implements Pattern {}

    /** {@code $name:fragment}. */
    record Variable(String name, String fragment) implements Pattern {}

    /** Brackets with a pattern inside. */
    record Group(byte open, List<Pattern> inside) implements Pattern {}

    /**
     * {@code $( … ) separator operator}.
     *
     * @param separator the tokens between repetitions; empty where there are none
     * @param operator {@code *}, {@code +} or {@code ?}
     */
    record Repetition(List<Pattern> inside, TokenRange separator, char operator) implements Pattern {}

    static List<Pattern> parse(TokenRange range, int depth) {
        List<Pattern> patterns = new ArrayList<>();
        Tokens tokens = range.tokens();
        int at = range.from();
        while (at < range.to() && depth < 50) {
            byte kind = tokens.kind(at);
            if (kind == '$' && tokens.isIdent(at + 1) && tokens.is(at + 2, ':') && tokens.isIdent(at + 3)) {
                patterns.add(new Variable(tokens.name(at + 1), tokens.name(at + 3)));
                at += 4;
            } else if (kind == '$' && tokens.is(at + 1, '(')) {
                TokenRange inside = range.sub(at + 1, range.to()).inside();
                RepetitionEnd end = RepetitionEnd.after(tokens, tokens.skip(at + 1), range.to());
                patterns.add(new Repetition(parse(inside, depth + 1), end.separator(), end.operator()));
                at = end.next();
            } else if (TokenKind.isOpen(kind)) {
                TokenRange inside = range.sub(at, range.to()).inside();
                patterns.add(new Group(kind, parse(inside, depth + 1)));
                at = tokens.skip(at);
            } else {
                patterns.add(new Exactly(tokens, at));
                at++;
            }
        }
        return patterns;
    }
}
