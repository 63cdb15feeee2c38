package io.lookahead.rust.macros;

import io.lookahead.rust.syntax.Fragments;
import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Fits a call's arguments to a rule's pattern, repetitions as often as they fit. */
final class Matcher {

    private static final int MOST_REPETITIONS = 10_000;

    private final Tokens tokens;
    private final int end;
    private int at;

    Matcher(TokenRange arguments) {
        this.tokens = arguments.tokens();
        this.at = arguments.from();
        this.end = arguments.to();
    }

    boolean matchesAll(List<Pattern> patterns, Bindings bindings) {
        return matches(patterns, bindings) && at == end;
    }

    private boolean matches(List<Pattern> patterns, Bindings bindings) {
        for (Pattern pattern : patterns) {
            if (!matches(pattern, bindings)) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(Pattern pattern, Bindings bindings) {
        if (pattern instanceof Pattern.Exactly exactly) {
            return matchesToken(exactly.tokens(), exactly.token());
        }
        if (pattern instanceof Pattern.Variable variable) {
            int stop = Fragments.end(variable.fragment(), tokens.range(at, end));
            if (stop < 0) {
                return false;
            }
            bindings.put(variable.name(), tokens.range(at, stop), variable.fragment());
            at = stop;
            return true;
        }
        if (pattern instanceof Pattern.Group group) {
            return matchesGroup(group, bindings);
        }
        return matchesRepetition((Pattern.Repetition) pattern, bindings);
    }

    private boolean matchesToken(Tokens pattern, int token) {
        if (at >= end
                || tokens.kind(at) != pattern.kind(token)
                || !tokens.text(at).equals(pattern.text(token))) {
            return false;
        }
        at++;
        return true;
    }

    private boolean matchesGroup(Pattern.Group group, Bindings bindings) {
        if (at >= end || tokens.kind(at) != group.open() || tokens.match(at) < 0) {
            return false;
        }
        int close = tokens.match(at);
        Matcher inside = new Matcher(tokens.range(at + 1, close));
        if (!inside.matchesAll(group.inside(), bindings)) {
            return false;
        }
        at = close + 1;
        return true;
    }

    private boolean matchesRepetition(Pattern.Repetition repetition, Bindings bindings) {
        List<Bindings> found = new ArrayList<>();
        while (found.size() < MOST_REPETITIONS) {
            int before = at;
            if (!found.isEmpty() && !matchesSeparator(repetition.separator())) {
                at = before;
                break;
            }
            Bindings once = new Bindings();
            if (at >= end && !repetition.inside().isEmpty() && !canBeEmpty(repetition.inside())) {
                at = before;
                break;
            }
            if (!matches(repetition.inside(), once) || at == before) {
                at = before;
                break;
            }
            found.add(once);
            if (repetition.operator() == '?') {
                break;
            }
        }
        bindings.putRepetitions(repetition.inside(), found);
        return repetition.operator() != '+' || !found.isEmpty();
    }

    private static boolean canBeEmpty(List<Pattern> patterns) {
        return patterns.stream()
                .allMatch(pattern -> pattern instanceof Pattern.Repetition
                        || (pattern instanceof Pattern.Variable variable
                                && variable.fragment().equals("vis")));
    }

    private boolean matchesSeparator(TokenRange separator) {
        for (int i = separator.from(); i < separator.to(); i++) {
            if (TokenKind.NONE == tokens.kind(at) || !matchesToken(separator.tokens(), i)) {
                return false;
            }
        }
        return true;
    }
}
