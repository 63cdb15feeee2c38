package io.lookahead.session;

import io.lookahead.facts.Conclusion;
import io.lookahead.rules.PlannedStep;
import io.lookahead.transcript.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Carries out on another copy, or on another network's runtime, what was answered and decided in a recorded session,
 * and says where that did not fit.
 */
public final class CarryOver {

    private final Workbench bench;
    private final RecordedChoices recorded;
    private final Map<String, StepChange.Way> made = new LinkedHashMap<>();
    private final Map<String, String> byHand = new LinkedHashMap<>();
    private final List<Misfit> misfits = new ArrayList<>();
    private final Set<String> asked = new TreeSet<>();

    private CarryOver(Workbench bench, RecordedChoices recorded) {
        this.bench = bench;
        this.recorded = recorded;
    }

    /**
     * Something that was not as it is recorded.
     *
     * @param subject the step, question or phase
     */
    public record Misfit(String subject, String recorded, String here) {}

    /**
     * What came of it.
     *
     * @param made the changes made, in order
     * @param unasked questions that are answered in the record and were not asked here
     */
    public record Result(List<StepChange.Way> made, List<Misfit> misfits, List<String> unasked) {
        public Result {
            made = List.copyOf(made);
            misfits = List.copyOf(misfits);
            unasked = List.copyOf(unasked);
        }
    }

    /** Carries it out; the bench's project must have been opened with the recorded answers and decisions. */
    public static Result onto(Workbench bench, RecordedChoices recorded) {
        CarryOver carryOver = new CarryOver(bench, recorded);
        carryOver.run();
        return new Result(
                List.copyOf(carryOver.made.values()),
                carryOver.misfits,
                recorded.content().answers().keySet().stream()
                        .filter(question -> !carryOver.asked.contains(question))
                        .toList());
    }

    private void run() {
        for (int phase : recorded.phases()) {
            listen();
            try {
                PhaseRun.Result result =
                        PhaseRun.of(bench, phase, recorded.content().decisions());
                result.made().forEach(way -> made.put(way.step(), way));
                result.byHand().forEach(hand -> byHand.put(hand.step(), hand.why()));
                result.answered().forEach(this::suggested);
            } catch (SessionException refused) {
                misfits.add(new Misfit("phase " + phase, "carried out", refused.getMessage()));
                break;
            } finally {
                listen();
            }
        }
        recorded.choices().forEach(this::compare);
        made.values().stream()
                .filter(way -> recorded.choices().get(way.step()) != Event.Choice.APPLY)
                .forEach(way -> misfits.add(new Misfit("step " + way.step(), "nothing was to be done", "carried out")));
    }

    private void listen() {
        bench.view().questions().stream().map(Conclusion.Question::id).forEach(asked::add);
    }

    private void suggested(PhaseRun.Answered answered) {
        misfits.add(new Misfit(
                "question " + answered.question().id(), "was not asked", "answered as suggested: " + answered.value()));
    }

    private void compare(String step, Event.Choice choice) {
        if (choice == Event.Choice.APPLY) {
            applied(step);
        } else if (choice == Event.Choice.BY_HAND) {
            Optional<PlannedStep> here = bench.view().step(step);
            if (here.isPresent() && !here.get().status().isClosed()) {
                misfits.add(new Misfit("step " + step, "done by hand", "open: " + because(here.get())));
            }
        }
    }

    private void applied(String step) {
        StepChange.Way way = made.get(step);
        String label = recorded.content().decisions().ways().getOrDefault(step, "");
        if (way == null) {
            misfits.add(new Misfit("step " + step, "carried out", notMade(step)));
        } else if (!way.label().equals(label)) {
            misfits.add(new Misfit("step " + step, "carried out as '" + label + "'", "as '" + way.label() + "'"));
        }
    }

    private String notMade(String step) {
        if (byHand.containsKey(step)) {
            return "must be done by hand: " + byHand.get(step);
        }
        return bench.view()
                .step(step)
                .map(here -> here.status().isClosed()
                        ? "nothing was to be done: " + here.status().key()
                        : here.status().key() + ": " + because(here))
                .orElse("there is no such step");
    }

    private static String because(PlannedStep step) {
        return step.because().isEmpty()
                ? "no rule says why"
                : step.because().get(0).text();
    }
}
