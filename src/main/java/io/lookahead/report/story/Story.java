package io.lookahead.report.story;

import io.lookahead.transcript.Event;
import io.lookahead.transcript.Evidence.FileChange;
import io.lookahead.transcript.Evidence.Origin;
import io.lookahead.transcript.Head;
import io.lookahead.transcript.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session as a reviewer wants to hear it: by phase and step, not by time.
 *
 * @param sdk the SDK release last recognised
 * @param origin what it worked with last
 * @param operators the names of those who took part, in order
 * @param sessions how often it was begun or taken up again
 * @param questions what was asked, by id
 * @param head its last event
 * @param today the simulation of the chain as it was at the start; null where none was shown
 */
public record Story(
        List<String> targets,
        String sdk,
        Origin origin,
        List<String> operators,
        int sessions,
        Instant begun,
        Instant ended,
        Head head,
        int events,
        List<Phase> phases,
        List<Event.Answer> answers,
        Map<String, String> questions,
        List<Event.Overridden> overrides,
        List<Event.Stop> stops,
        List<Event.Check> checks,
        List<Event.Note> notes,
        Event.@Nullable Preview today) {

    public Story {
        targets = List.copyOf(targets);
        operators = List.copyOf(operators);
        phases = List.copyOf(phases);
        answers = List.copyOf(answers);
        questions = Map.copyOf(questions);
        overrides = List.copyOf(overrides);
        stops = List.copyOf(stops);
        checks = List.copyOf(checks);
        notes = List.copyOf(notes);
    }

    /**
     * The story of {@code events}, of which there is at least one.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Story of(List<Recorded> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a story needs events");
        }
        return new StoryTeller().tell(events);
    }

    /** A question as it was asked; its id where the record does not have it. */
    public String question(Event.Answer answer) {
        return questions.getOrDefault(answer.question(), answer.question());
    }

    /** Everything that is left to be done, by phase: steps that are open when their phase was closed. */
    public List<String> open() {
        return phases.stream()
                .filter(phase -> phase.closed() != null)
                .flatMap(phase -> phase.closed().open().stream())
                .filter(step -> !step.status().isClosed())
                .map(step -> step.step() + " is " + step.status().key()
                        + (step.because().isEmpty() ? "" : ": " + step.because()))
                .toList();
    }

    /**
     * One phase of one target.
     *
     * @param closed how it was last closed; null where it was not
     * @param head the event that closed it
     * @param preview the last simulation of the chain as it will be after it
     */
    public record Phase(
            String target,
            int number,
            String title,
            Event.@Nullable PhaseClosed closed,
            @Nullable Head head,
            Event.@Nullable Preview preview,
            List<Step> steps) {
        public Phase {
            steps = List.copyOf(steps);
        }

        /** What came of it, in a few words. */
        public String outcome() {
            if (closed == null) {
                return steps.isEmpty() ? "not begun" : "begun";
            }
            return switch (closed.outcome()) {
                case DONE -> "done";
                case READY_NOT_ACTIVATED -> "ready, not activated";
                case LEFT_OPEN -> "left open";
            };
        }
    }

    /**
     * What was done about one step.
     *
     * @param why what the rules said about it before; empty where they said nothing
     * @param rule the rule that said so
     * @param state what became of it in the end
     * @param reason the operator's words; empty where there are none
     * @param proof what showed that the change is right
     * @param files what it changed, with diffs
     */
    public record Step(
            String id,
            String title,
            String why,
            String rule,
            State state,
            String reason,
            String proof,
            List<FileChange> files) {
        public Step {
            files = List.copyOf(files);
        }
    }

    /** What became of a step. */
    public enum State {
        APPLIED("applied"),
        PLANNED("shown, not applied"),
        BY_HAND("left to be done by hand"),
        SKIPPED("skipped"),
        DECLINED("declined"),
        UNDONE("applied and taken back");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
