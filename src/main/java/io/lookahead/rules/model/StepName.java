package io.lookahead.rules.model;

import io.lookahead.rules.language.Problem;
import io.lookahead.rules.language.SourceText;
import io.lookahead.rules.language.Token;
import java.util.List;

/**
 * A step that a rule names, and where.
 *
 * @param declares whether the rule says that there is such a step, rather than something about it
 * @param excerpt the line on which it stands
 */
public record StepName(String step, boolean declares, String file, int line, int column, String excerpt) {

    public static StepName of(Token token, boolean declares, SourceText source) {
        return new StepName(
                token.text(), declares, source.file(), token.line(), token.column(), source.line(token.line()));
    }

    /** That something is wrong with naming it. */
    public Problem problem(String message, String... help) {
        return new Problem(file, line, column, step.length(), message, List.of(help), excerpt);
    }
}
