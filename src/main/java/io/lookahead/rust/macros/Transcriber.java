package io.lookahead.rust.macros;

import io.lookahead.rust.token.TokenBuilder;
import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a rule's body out with its variables replaced. */
final class Transcriber {

    private static final int MOST_TOKENS = 2_000_000;

    private final MacroDefinition macro;
    private final Bindings bindings;
    private final TokenBuilder out = new TokenBuilder();

    Transcriber(MacroDefinition macro, Bindings bindings) {
        this.macro = macro;
        this.bindings = bindings;
    }

    /** The expansion; empty where the body repeats something that does not repeat. */
    Optional<Tokens> expand(TokenRange body, TokenRange call) {
        if (!write(body, bindings, 0)) {
            return Optional.empty();
        }
        String name = call.tokens()
                .fileOf(Math.max(0, Math.min(call.from(), call.tokens().count() - 1)));
        return Optional.of(out.build(name + " (" + macro.name() + "!)"));
    }

    private boolean write(TokenRange body, Bindings values, int depth) {
        Tokens tokens = body.tokens();
        int at = body.from();
        while (at < body.to()) {
            if (out.size() > MOST_TOKENS || depth > 50) {
                return false;
            }
            if (!tokens.is(at, '$') || at + 1 >= body.to()) {
                out.add(tokens, at++);
            } else if (tokens.is(at + 1, '(')) {
                RepetitionEnd end = RepetitionEnd.after(tokens, tokens.skip(at + 1), body.to());
                TokenRange inside = body.sub(at + 1, body.to()).inside();
                if (!repeat(inside, end, values, depth)) {
                    return false;
                }
                at = end.next();
            } else {
                variable(tokens, at, values);
                at += 2;
            }
        }
        return true;
    }

    private void variable(Tokens tokens, int dollar, Bindings values) {
        if (tokens.is(dollar + 1, "crate")) {
            out.addDollarCrate(tokens, dollar, macro.crateId());
            return;
        }
        Bindings.Binding binding = tokens.isIdent(dollar + 1) ? values.get(tokens.name(dollar + 1)) : null;
        if (binding == null || binding.tokens() == null) {
            out.add(tokens, dollar).add(tokens, dollar + 1);
            return;
        }
        TokenRange value = binding.tokens();
        boolean bracketed = binding.fragment().equals("expr") && hasOperator(value);
        if (bracketed) {
            out.addBracket('(', value.tokens(), value.from());
        }
        out.add(value);
        if (bracketed) {
            out.addBracket(')', value.tokens(), value.to() - 1);
        }
    }

    private static boolean hasOperator(TokenRange expression) {
        Tokens tokens = expression.tokens();
        for (int i = expression.from(); i < expression.to(); i = tokens.skip(i)) {
            byte kind = tokens.kind(i);
            boolean operator = "+-*/%&|^<>=!".indexOf(kind) >= 0
                    || kind == TokenKind.AND_AND
                    || kind == TokenKind.OR_OR
                    || kind == TokenKind.EQ_EQ
                    || kind == TokenKind.NOT_EQ;
            if (operator || tokens.is(i, "as")) {
                return true;
            }
        }
        return false;
    }

    private boolean repeat(TokenRange inside, RepetitionEnd end, Bindings values, int depth) {
        List<String> names = variables(inside);
        int count = -1;
        for (String name : names) {
            Bindings.Binding binding = values.get(name);
            if (binding != null && binding.tokens() == null) {
                count = Math.max(count, binding.repeated().size());
            }
        }
        if (count < 0) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                out.add(end.separator());
            }
            if (!write(inside, values.element(names, i), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> variables(TokenRange range) {
        List<String> names = new ArrayList<>();
        Tokens tokens = range.tokens();
        for (int i = range.from(); i + 1 < range.to(); i++) {
            if (tokens.is(i, '$') && tokens.isIdent(i + 1)) {
                names.add(tokens.name(i + 1));
            }
        }
        return names;
    }
}
