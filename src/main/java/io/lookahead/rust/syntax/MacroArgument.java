package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code Key = value} among the arguments of a macro.
 *
 * @param range key to end of value, without the comma
 * @param key the name before {@code =}
 * @param value the tokens after it
 */
public record MacroArgument(TokenRange range, String key, TokenRange value) implements Node {

    /**
     * The arguments in order; a comma inside generics ends none of them. What is no {@code Key = value} is left out.
     */
    static List<MacroArgument> parse(TokenRange body) {
        List<Integer> starts = new ArrayList<>();
        Tokens tokens = body.tokens();
        for (int i = body.from(); i < body.to(); i = tokens.skip(i)) {
            boolean first = i == body.from() || tokens.is(i - 1, ',');
            if (first && TokenKind.isIdent(tokens.kind(i)) && i + 1 < body.to() && tokens.is(i + 1, '=')) {
                starts.add(i);
            }
        }
        List<MacroArgument> arguments = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : body.to();
            if (to > from && tokens.is(to - 1, ',')) {
                to--;
            }
            arguments.add(new MacroArgument(body.sub(from, to), tokens.name(from), body.sub(from + 2, to)));
        }
        return arguments;
    }
}
