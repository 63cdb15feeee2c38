package io.lookahead.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a run that asks nothing tried, each thing once, and what came of it. */
final class Attempts {

    private final Workbench bench;
    private final Decisions decisions;
    private final List<StepChange.Way> made = new ArrayList<>();
    private final List<StepChange.ByHand> byHand = new ArrayList<>();
    private final Set<String> tried = new HashSet<>();

    Attempts(Workbench bench, Decisions decisions) {
        this.bench = bench;
        this.decisions = decisions;
    }

    /** Whether something is neither tried yet nor to be left as it is. */
    boolean mayTry(String id) {
        return !tried.contains(id) && !decisions.leftOpen().contains(id);
    }

    /** Makes a change where one is offered, in the way that was decided on. */
    void make(String id, StepChange change) {
        tried.add(id);
        if (change instanceof StepChange.Offered offered) {
            StepChange.Way way = decisions.choose(offered);
            bench.apply(way);
            made.add(way);
        } else if (change instanceof StepChange.ByHand hand) {
            byHand.add(hand);
        }
    }

    /** The changes, in the order made. */
    List<StepChange.Way> made() {
        return List.copyOf(made);
    }

    /** What is left to the operator. */
    List<StepChange.ByHand> byHand() {
        return List.copyOf(byHand);
    }
}
