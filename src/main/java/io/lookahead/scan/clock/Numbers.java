package io.lookahead.scan.clock;

import io.lookahead.rust.eval.Conditions;
import io.lookahead.rust.eval.Evaluation;
import io.lookahead.rust.eval.RustAnalysis;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.syntax.Exprs;
import io.lookahead.rust.token.TokenRange;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Evaluates what is written as a number of blocks. */
final class Numbers {

    private static final Conditions DEFAULT = Conditions.byDefault();
    /** Chooses by a feature for fast tests; its first argument is what counts in production. */
    private static final String FAST_TESTS = "prod_or_fast";

    private final RustAnalysis rust;

    Numbers(RustAnalysis rust) {
        this.rust = rust;
    }

    /** The number; null where it cannot be told, is no number of blocks, or stands for "never". */
    @Nullable
    Long blocks(TokenRange expression, Scope scope) {
        TokenRange chosen = production(expression);
        if (chosen.isEmpty()) {
            return null;
        }
        Evaluation evaluation = rust.evaluate(Exprs.parse(chosen), scope, DEFAULT);
        Optional<BigInteger> number = evaluation.number().filter(value -> value.bitLength() < Integer.SIZE);
        return number.map(BigInteger::longValueExact).orElse(null);
    }

    /** Without the other argument of a macro that chooses between production and fast tests. */
    static TokenRange production(TokenRange expression) {
        for (int i = expression.from(); i + 2 < expression.to(); i++) {
            if (expression.tokens().is(i, FAST_TESTS) && expression.tokens().is(i + 1, '!')) {
                List<TokenRange> arguments = expression
                        .sub(i + 2, expression.tokens().skip(i + 2))
                        .inside()
                        .split(',');
                return arguments.isEmpty() ? expression : arguments.get(0);
            }
        }
        return expression;
    }
}
