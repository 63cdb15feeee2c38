package io.lookahead.wizard.story;

import io.lookahead.facts.StepStatus;
import io.lookahead.rules.PlannedStep;
import io.lookahead.session.PhaseView;
import io.lookahead.session.TargetView;
import io.lookahead.wizard.dialog.Bearings;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Checklist;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Mark;
import io.lookahead.wizard.dialog.Strip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The whole way: the pinned lines and the map. */
public final class WayStory {

    private static final List<String> NAMES = List.of("runtime", "collators", "activate");

    private WayStory() {}

    /**
     * Where the operator is.
     *
     * @param current the phase at hand; 0 for none
     * @param step the step at hand
     */
    public static Bearings bearings(TargetView view, int current, Optional<String> step) {
        List<String> place = new ArrayList<>();
        step.ifPresent(id -> place.add("step " + id));
        place.add(view.runtime());
        place.add(release(view));
        if (!view.relayChain().isEmpty()) {
            place.add(view.relayChain());
        }
        List<Bearings.Stage> stages = view.phases().stream()
                .map(phase -> new Bearings.Stage(
                        mark(phase, current),
                        phase.number(),
                        NAMES.get(phase.number() - 1),
                        (int) phase.closed(),
                        phase.steps().size()))
                .toList();
        PhaseView ahead = view.phase(current == 0 ? view.phases().size() : current);
        return new Bearings(
                place, stages, "block time", Figures.beforeAndAfter(view, ahead), () -> map(view, current, step));
    }

    private static Mark mark(PhaseView phase, int current) {
        if (phase.number() == current) {
            return Mark.NOW;
        }
        boolean isClosed = phase.steps().stream().allMatch(step -> step.status().isClosed());
        if (isClosed) {
            boolean isDone = phase.steps().stream().anyMatch(step -> step.status() == StepStatus.DONE);
            return isDone ? Mark.DONE : Mark.UNNEEDED;
        }
        return phase.closed() == 0 ? Mark.OPEN : Mark.PART;
    }

    /** The SDK release, or that it is not known. */
    public static String release(TargetView view) {
        return view.target().sdk().release() == null
                ? "SDK release not known"
                : view.target().sdk().release().toString();
    }

    /**
     * Every phase and step with where it stands. Where a phase is at hand, the others are said in short.
     *
     * @param current the phase at hand; 0 for none
     * @param at the step at hand
     */
    private static List<Block> map(TargetView view, int current, Optional<String> at) {
        List<Block> blocks = new ArrayList<>();
        for (PhaseView phase : view.phases()) {
            String done = String.format(
                    Locale.ROOT, "%d of %d done", phase.closed(), phase.steps().size());
            blocks.add(Heading.step("Phase " + phase.number() + " · " + phase.title(), done));
            blocks.add(current == 0 || current == phase.number() ? steps(phase.steps(), at) : inShort(phase));
        }
        return blocks;
    }

    private static Strip inShort(PhaseView phase) {
        return new Strip(phase.steps().stream()
                .map(step -> Checklist.Item.of(Marks.of(step.status()), step.id()))
                .toList());
    }

    /** Steps with where they stand, and why those stand still that do. */
    public static Checklist steps(List<PlannedStep> steps, Optional<String> at) {
        return new Checklist(steps.stream().map(step -> item(step, at)).toList());
    }

    private static Checklist.Item item(PlannedStep step, Optional<String> at) {
        boolean isHere = at.isPresent() && at.get().equals(step.id());
        return new Checklist.Item(
                isHere ? Mark.NOW : Marks.of(step.status()), step.id() + "  " + step.title(), note(step), "");
    }

    private static String note(PlannedStep step) {
        return switch (step.status()) {
            case DONE, TODO, PARTIAL -> "";
            case BLOCKED -> {
                String waiting = StepStory.waiting(step);
                yield waiting.isEmpty() ? StepStory.because(step).orElse("") : waiting;
            }
            case MANUAL, DECLINED, NOT_APPLICABLE -> StepStory.because(step).orElse("");
        };
    }
}
