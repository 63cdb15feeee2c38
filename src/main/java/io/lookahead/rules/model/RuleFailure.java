package io.lookahead.rules.model;

/** A rule could not be evaluated. Nothing may be decided from a session in which that happened. */
public final class RuleFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RuleFailure(String message) {
        super(message);
    }

    /** The same, told with the rule and its place. */
    public static RuleFailure in(Rule rule, RuleFailure failure) {
        return new RuleFailure(rule.at() + ": rule \"" + rule.name() + "\": " + failure.getMessage());
    }
}
