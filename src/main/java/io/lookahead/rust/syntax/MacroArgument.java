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
     * The arguments in order; a comma inside generics ends none of them, and a macro may not ask for one between two of
     * them. What is no {@code Key = value} is left out.
     */
    static List<MacroArgument> parse(TokenRange body) {
        List<Integer> starts = starts(body);
        Tokens tokens = body.tokens();
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

    private static List<Integer> starts(TokenRange body) {
        List<Integer> starts = new ArrayList<>();
        Tokens tokens = body.tokens();
        int angles = 0;
        boolean inValue = false;
        for (int i = body.from(); i < body.to(); i = tokens.skip(i)) {
            boolean key = TokenKind.isIdent(tokens.kind(i)) && i + 1 < body.to() && tokens.is(i + 1, '=');
            boolean first = i == body.from() || tokens.is(i - 1, ',');
            if (key && (first || (inValue && angles == 0 && endsValue(tokens.kind(i - 1))))) {
                starts.add(i);
                inValue = true;
                angles = 0;
            } else if (tokens.is(i, ';')) {
                inValue = false;
            } else if (tokens.is(i, '<')) {
                angles++;
            } else if (tokens.is(i, '>')) {
                angles--;
            }
        }
        return starts;
    }

    private static boolean endsValue(byte kind) {
        return TokenKind.isIdent(kind)
                || TokenKind.isClose(kind)
                || kind == '>'
                || kind == TokenKind.INT
                || kind == TokenKind.STRING;
    }
}
