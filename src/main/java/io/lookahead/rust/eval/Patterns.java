package io.lookahead.rust.eval;

import io.lookahead.rust.syntax.Exprs;
import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import java.util.Optional;

/**
 * The patterns of a match that are simple enough to be told: literals, {@code _}, names, {@code Some(…)}, {@code None}.
 */
final class Patterns {

    private Patterns() {}

    /** Whether the pattern fits, its variables put into {@code frame}; empty where that cannot be told. */
    static Optional<Boolean> matches(TokenRange pattern, Value value, Frame frame, Evaluator evaluator) {
        for (TokenRange alternative : pattern.split('|')) {
            Optional<Boolean> one = single(alternative, value, frame, evaluator);
            if (one.isEmpty() || one.get()) {
                return one;
            }
        }
        return Optional.of(false);
    }

    private static Optional<Boolean> single(TokenRange pattern, Value value, Frame frame, Evaluator evaluator) {
        Tokens tokens = pattern.tokens();
        int from = pattern.from();
        if (pattern.is("_")) {
            return Optional.of(true);
        }
        if (value instanceof Value.Optional optional) {
            if (pattern.size() > 1 && tokens.is(from + 1, '(') && (tokens.is(from, "Some") || tokens.is(from, "Ok"))) {
                Value inside = optional.value();
                TokenRange group = pattern.sub(from + 1, pattern.to()).inside();
                return inside == null ? Optional.of(false) : matches(group, inside, frame, evaluator);
            }
            return pattern.is("None") ? Optional.of(optional.value() == null) : Optional.of(false);
        }
        boolean binds = pattern.size() == 1
                && tokens.kind(from) == TokenKind.IDENT
                && Character.isLowerCase(tokens.text(from).charAt(0))
                && !tokens.is(from, "true")
                && !tokens.is(from, "false");
        if (binds) {
            frame.put(tokens.name(from), value);
            return Optional.of(true);
        }
        return equal(evaluator.evaluate(Exprs.parse(pattern), frame), value);
    }

    private static Optional<Boolean> equal(Value pattern, Value value) {
        if (pattern instanceof Value.Int a && value instanceof Value.Int b) {
            return Optional.of(a.value().equals(b.value()));
        }
        return pattern.getClass() == value.getClass() ? Optional.of(pattern.equals(value)) : Optional.empty();
    }
}
