package io.lookahead.edit.journal;

/**
 * What a change was made for.
 *
 * @param target the crate's name of the runtime whose upgrade it belongs to
 * @param phase the guide's phase
 * @param step the guide's step, such as {@code 1.4a}
 * @param title what was done, in words for the operator
 */
public record ChangeLabel(String target, int phase, String step, String title) {

    boolean isSameStep(ChangeLabel other) {
        return isSamePhase(other) && step.equals(other.step);
    }

    boolean isSamePhase(ChangeLabel other) {
        return phase == other.phase && target.equals(other.target);
    }
}
