package io.lookahead.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule concluded. {@code rule} always names the rule that did. */
public sealed interface Conclusion {

    String rule();

    /**
     * There is such a step.
     *
     * @param step the guide's number, with a letter where the step has parts ({@code 1.4a})
     * @param summary what the step does and why, in two sentences
     */
    record StepDeclared(String step, int phase, String title, String summary, String rule) implements Conclusion {}

    /**
     * What a phase is called.
     *
     * @param summary what it does, in a sentence or two; null where no rule says
     * @param halfDone what must not happen while some of its steps are made and others open; null where no rule says
     */
    record PhaseTitle(
            int phase,
            String title,
            @Nullable String summary,
            @Nullable String halfDone,
            String rule) implements Conclusion {}

    /** The step must wait for another. */
    record StepOrder(String step, String after, String rule) implements Conclusion {}

    /** Every step of the phase must wait for every step of another. */
    record PhaseOrder(int phase, int after, String rule) implements Conclusion {}

    /** Where a step stands, and why. */
    record StepFinding(String step, StepStatus status, String because, String rule, List<Known> facts)
            implements Conclusion {
        public StepFinding {
            facts = List.copyOf(facts);
        }
    }

    /**
     * An edit that would carry a step out. Edits of one step with the same {@code alternative} belong together.
     *
     * @param order edits of a step are made in ascending order
     * @param alternative names one of several right ways; empty where there is one
     */
    record Proposal(String step, int order, String alternative, Edit edit, String rule) implements Conclusion {}

    /** What to do by hand where no edit can. */
    record Instruction(String step, String text, String rule) implements Conclusion {}

    /**
     * A note, warning or stop.
     *
     * @param phase the phase it concerns; 0 for all of them
     * @param see where to read more; null for nowhere
     */
    record Advice(
            Severity severity,
            int phase,
            String message,
            @Nullable Location at,
            @Nullable String see,
            String rule) implements Conclusion {}

    /**
     * Something that cannot be decided by reading.
     *
     * @param range what a number must lie in; null where any will do, and for other kinds
     */
    record Question(
            String id,
            int phase,
            String text,
            String why,
            QuestionKind kind,
            List<Choice> choices,
            @Nullable String suggested,
            @Nullable Range range,
            String rule)
            implements Conclusion {
        public Question {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One of the end states that the upgrade can lead to.
     *
     * @param answer to the question that chooses it
     * @param meaning what it does to time that is counted in blocks
     */
    record EndState(String answer, TimeChange change, String meaning, String rule) implements Conclusion {}

    /** Which constants of time are made smaller where blocks come faster. */
    enum TimeChange {
        BLOCK_TIME_AND_SLOTS,
        BLOCK_TIME,
        NOTHING
    }

    /**
     * What a scan will report once a phase is done: what the preview simulates before anything is changed.
     *
     * @param phase the phase after which it holds
     * @param step the step that brings it about, so that it is left out while that one is declined; null for none
     * @param key the {@link FactKey#key()} concerned
     * @param value as {@link Reading#value()}
     */
    record Expected(int phase, @Nullable String step, String key, Object value, String rule) implements Conclusion {}

    /**
     * What is left to do outside of the code once a phase is in it: code is not yet chain.
     *
     * @param heading what the tasks are for
     */
    record RollOut(int phase, String heading, List<Task> tasks, String rule) implements Conclusion {
        public RollOut {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * One thing to do.
     *
     * @param command what does it in a shell; empty where no command does
     */
    record Task(String text, String command) {}

    /** What an answer looks like. */
    enum QuestionKind {
        YES_NO,
        CHOICE,
        NUMBER,
        TEXT
    }

    /** Whole numbers from one to another, both of them included. */
    record Range(long least, long most) {

        /** Whether {@code text} is such a number, in decimal. */
        public boolean holds(String text) {
            return text.matches("-?[0-9]{1,15}") && Long.parseLong(text) >= least && Long.parseLong(text) <= most;
        }

        @Override
        public String toString() {
            return "from " + least + " to " + most;
        }
    }

    /** One answer to choose, with the words shown for it. */
    record Choice(String value, String label) {}
}
