package io.lookahead.transcript;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Edit;
import io.lookahead.facts.StepStatus;
import io.lookahead.transcript.Evidence.FactDelta;
import io.lookahead.transcript.Evidence.FileChange;
import io.lookahead.transcript.Evidence.FileState;
import io.lookahead.transcript.Evidence.Moved;
import io.lookahead.transcript.Evidence.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a session. Paths are relative to the project root, with {@code /} between their parts; a
 * target is named by the crate of its runtime. {@code transcripts/FORMAT.md} explains each event and field; names of
 * records and components are the names in the file, in kebab case and snake case.
 */
public sealed interface Event {

    /** The kind under which it is recorded, such as {@code phase-closed}. */
    default String kind() {
        return EventCodec.kindOf(this);
    }

    /** All kinds that there are, sorted. */
    static List<String> kinds() {
        return Arrays.stream(Event.class.getPermittedSubclasses())
                .map(EventCodec::kindOf)
                .sorted()
                .toList();
    }

    /**
     * A session began; always the first event.
     *
     * @param head commit that the repository stood at; null where it is no git repository
     * @param dirty files that differed from that commit
     * @param seed what the simulator's random numbers begin with
     */
    record Session(
            Origin origin, List<String> targets, @Nullable String head, List<String> dirty, long seed)
            implements Event {
        public Session {
            targets = List.copyOf(targets);
            dirty = List.copyOf(dirty);
        }
    }

    /**
     * The sources were read.
     *
     * @param reason why, such as {@code start} or {@code after 1.4}
     * @param files files that were read and are not yet recorded in this state
     * @param moved what stands on another line than in the scan before and is otherwise the same; facts that are
     *     removed are named as they stood before, those that are added as they stand now
     * @param facts by target, what became known and what no longer holds since the scan before
     */
    record Scan(String reason, String sdk, List<FileState> files, List<Moved> moved, Map<String, FactDelta> facts)
            implements Event {
        public Scan {
            files = List.copyOf(files);
            moved = List.copyOf(moved);
            facts = Ordered.copy(facts);
        }
    }

    /** A question was put to the operator. */
    record Question(String target, Conclusion.Question question) implements Event {}

    /**
     * A question was answered, answered anew, or its answer taken back.
     *
     * @param target null where the answer holds for all targets
     * @param value null where the answer before it is taken back
     */
    record Answer(
            @Nullable String target,
            String question,
            @Nullable String value,
            AnswerSource source) implements Event {}

    /** Who answered. */
    enum AnswerSource {
        OPERATOR,
        ANSWERS_FILE,
        PROFILE,
        SUGGESTION,
        CHAIN
    }

    /**
     * The rules decided.
     *
     * @param given what the rules were told besides the scan's facts (answers, relay parameters, figures …), since they
     *     last decided for this target
     * @param concluded what they conclude now and did not before
     * @param withdrawn what they concluded before and no longer do
     */
    record Rule(String target, FactDelta given, List<Conclusion> concluded, List<Conclusion> withdrawn)
            implements Event {
        public Rule {
            concluded = List.copyOf(concluded);
            withdrawn = List.copyOf(withdrawn);
        }
    }

    /**
     * A simulation of the chain as it will be after a phase (0: as it is today) was shown.
     *
     * @param like phase whose preview before this one has the same parameters and assumptions but for those that are
     *     given here; null where all are given here
     * @param parameters what was simulated, by name
     * @param assumptions what was assumed, by name, with unit and source
     * @param parametersGone names of parameters that the other preview has and this one has not
     * @param assumptionsGone names of assumptions that the other preview has and this one has not
     * @param figures what came out, by name
     * @param stall the stall verdict: {@code none}, or its kind and message
     */
    record Preview(
            String target,
            int phase,
            @Nullable Integer like,
            Map<String, String> parameters,
            List<String> parametersGone,
            Map<String, String> assumptions,
            List<String> assumptionsGone,
            int seeds,
            Map<String, Double> figures,
            Map<String, Long> lost,
            String stall,
            String limitedBy)
            implements Event {
        public Preview {
            parameters = Ordered.copy(parameters);
            parametersGone = List.copyOf(parametersGone);
            assumptions = Ordered.copy(assumptions);
            assumptionsGone = List.copyOf(assumptionsGone);
            figures = Ordered.copy(figures);
            lost = Ordered.copy(lost);
        }

        /** One that gives all its parameters and assumptions itself. */
        public static Preview whole(
                String target,
                int phase,
                Map<String, String> parameters,
                Map<String, String> assumptions,
                int seeds,
                Map<String, Double> figures,
                Map<String, Long> lost,
                String stall,
                String limitedBy) {
            return new Preview(
                    target,
                    phase,
                    null,
                    parameters,
                    List.of(),
                    assumptions,
                    List.of(),
                    seeds,
                    figures,
                    lost,
                    stall,
                    limitedBy);
        }
    }

    /**
     * A change was worked out and shown.
     *
     * @param alternative which of several right ways; empty where there is one
     * @param proof what shows that it is right, or what to do by hand where there is no change
     * @param files what would change, with diffs
     */
    record Plan(
            String target,
            int phase,
            String step,
            String title,
            String alternative,
            String proof,
            List<Edit> edits,
            List<FileChange> files)
            implements Event {
        public Plan {
            edits = List.copyOf(edits);
            files = List.copyOf(files);
        }
    }

    /**
     * The operator decided about a change.
     *
     * @param hunks numbers of the hunks taken, from 1; empty means all of them
     * @param reason the operator's words; null where none were asked for
     */
    record Decision(
            String target,
            String step,
            Choice choice,
            List<Integer> hunks,
            @Nullable String reason) implements Event {
        public Decision {
            hunks = List.copyOf(hunks);
        }
    }

    /** What the operator wants done about a change. */
    enum Choice {
        APPLY,
        BY_HAND,
        SKIP,
        DECLINE
    }

    /** Files were changed; what their state is now is on disk. */
    record Applied(String target, int phase, String step, List<FileChange> files) implements Event {
        public Applied {
            files = List.copyOf(files);
        }
    }

    /**
     * Something was checked.
     *
     * @param command program and arguments; empty for a check of our own
     * @param exit its exit code; null where none was run
     * @param output the last lines it wrote
     */
    record Check(
            String name,
            int phase,
            List<String> command,
            Verdict verdict,
            @Nullable Integer exit,
            String output) implements Event {
        public Check {
            command = List.copyOf(command);
        }
    }

    /** How a check ended. */
    enum Verdict {
        PASSED,
        FAILED,
        NOT_RUN
    }

    /** A rule forbade to go on. */
    record Stop(
            String target,
            int phase,
            String rule,
            String message,
            @Nullable String see) implements Event {}

    /**
     * A rule was given another severity, or its stop was set aside.
     *
     * @param from {@code note}, {@code warning} or {@code stop}
     * @param to one of these, or {@code off}
     */
    record Overridden(String rule, String from, String to, String reason, String layer) implements Event {}

    /**
     * A phase ended.
     *
     * @param open steps that are not done, with the reason
     */
    record PhaseClosed(String target, int phase, Outcome outcome, List<OpenStep> open) implements Event {
        public PhaseClosed {
            open = List.copyOf(open);
        }
    }

    /** How a phase ended. */
    enum Outcome {
        DONE,
        READY_NOT_ACTIVATED,
        LEFT_OPEN
    }

    /** A step that was not done when its phase ended. */
    record OpenStep(String step, StepStatus status, String because) {}

    /**
     * A change was taken back.
     *
     * @param scope {@code step}, {@code phase} or {@code everything}
     * @param phase the first phase that is concerned
     * @param step null where it concerns several: everything that was applied from the phase on
     */
    record Undo(
            String target,
            String scope,
            int phase,
            @Nullable String step,
            List<FileChange> files) implements Event {
        public Undo {
            files = List.copyOf(files);
        }
    }

    /** Something worth knowing that has no event of its own, such as a confirmation of what was done on chain. */
    record Note(String topic, String text) implements Event {}

    /**
     * A session was taken up again.
     *
     * @param recovered how many bytes of a last document that was never finished were removed, 0 where there was none
     * @param drifted files that changed outside of the session and were read anew
     */
    record Resume(Origin origin, long recovered, List<String> drifted) implements Event {
        public Resume {
            drifted = List.copyOf(drifted);
        }
    }
}
