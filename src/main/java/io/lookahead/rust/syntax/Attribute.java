package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.Optional;

/**
 * {@code #[path …]} or {@code #![path …]}. Doc comments are not attributes here.
 *
 * @param range from {@code #} to the closing bracket
 * @param inner whether it is written with {@code !}
 * @param path the path as written without white space, such as {@code cfg} or {@code pallet::config}
 * @param input what follows the path: empty, {@code (…)} or {@code = …}
 */
public record Attribute(TokenRange range, boolean inner, String path, TokenRange input) implements Node {

    public boolean is(String name) {
        return path.equals(name);
    }

    /** The tokens between the parentheses of {@code #[path(…)]}; empty when it has none. */
    public TokenRange arguments() {
        return input.isEmpty() || !input.tokens().is(input.from(), '(')
                ? input.sub(input.to(), input.to())
                : input.inside();
    }

    /** The string of {@code #[path = "…"]}. */
    public Optional<String> stringValue() {
        if (input.size() == 2 && input.tokens().is(input.from(), '=')) {
            return Literals.string(input.tokens(), input.from() + 1);
        }
        return Optional.empty();
    }
}
