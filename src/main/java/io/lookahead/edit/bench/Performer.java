package io.lookahead.edit.bench;

import io.lookahead.facts.Edit;

/** Carries out one kind of edit. It changes nothing where what is asked for already holds. */
@FunctionalInterface
public interface Performer<E extends Edit> {

    /**
     * Makes the edit.
     *
     * @throws Unperformable when the sources are of a shape in which it cannot be made
     */
    void perform(E edit, Bench bench) throws Unperformable;
}
