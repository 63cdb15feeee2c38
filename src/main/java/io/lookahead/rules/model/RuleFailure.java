package io.lookahead.rules.model;

import io.lookahead.rules.language.Problem;
import java.util.List;

/** A rule could not be evaluated. Nothing may be decided from a session in which that happened. */
public final class RuleFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RuleFailure(String message) {
        super(message);
    }

    /** The same, told with the rule and its place. */
    public static RuleFailure in(Rule rule, RuleFailure failure) {
        return new RuleFailure(new Problem(
                        rule.at().file(),
                        rule.at().line(),
                        6,
                        rule.name().length() + 2,
                        String.valueOf(failure.getMessage()),
                        List.of(),
                        "rule \"" + rule.name() + "\"")
                .render()
                .stripTrailing());
    }

    /** The same, told with the sentence that could not be evaluated. */
    public static RuleFailure in(Rule rule, Condition.One one, RuleFailure failure) {
        return new RuleFailure(new Problem(
                        rule.at().file(),
                        one.line(),
                        one.column(),
                        one.sentence().length(),
                        String.valueOf(failure.getMessage()),
                        List.of("in rule \"" + rule.name() + "\""),
                        " ".repeat(one.column() - 1) + one.sentence())
                .render()
                .stripTrailing());
    }
}
