package io.lookahead.rules.model;

/** Where a rule puts steps and phases in the order of work: known from its text, before there is any fact. */
public sealed interface Arrangement {

    /** The step is part of a phase. */
    record Within(String step, int phase) implements Arrangement {}

    /**
     * The step waits for another.
     *
     * @param at where the rule names the step that waits
     */
    record StepAfter(String step, String other, StepName at) implements Arrangement {}

    /**
     * Every step of the phase waits for every step of another.
     *
     * @param at where the rule names the phase that waits
     */
    record PhaseAfter(int phase, int other, StepName at) implements Arrangement {}
}
