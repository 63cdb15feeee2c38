package io.lookahead.rules.words;

import io.lookahead.facts.Answer;
import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.Conclusion.StepFinding;
import io.lookahead.facts.Declined;
import io.lookahead.facts.PhaseStart;
import io.lookahead.facts.Remedy;
import io.lookahead.facts.Simulated;
import io.lookahead.facts.StepStatus;
import io.lookahead.rules.model.Bindings;
import io.lookahead.rules.model.Derived;
import io.lookahead.rules.model.Found;
import io.lookahead.rules.model.Pattern;
import io.lookahead.rules.model.RuleFailure;
import io.lookahead.rules.model.Template;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Sentences about the session: answers, simulations, where steps stand. */
enum SessionWords implements Words<Meant> {
    ANSWERED("{question} has been answered", "end-state has been answered", "there is an answer, whatever it is"),
    UNANSWERED("{question} has not been answered", "end-state has not been answered", "there is no answer yet"),
    ANSWER(
            "the answer to {question} is {word}",
            "the answer to end-state is shorter-slots",
            "this answer, yes and no too"),
    NOT_ANSWER("the answer to {question} is not {word}", "the answer to end-state is not velocity", "another answer"),
    ANSWER_BELOW(
            "the answer to {question} is below {number}", "the answer to collators is below 2", "a smaller number"),
    ANSWER_ABOVE("the answer to {question} is above {number}", "the answer to collators is above 9", "a larger number"),
    ANSWER_FROM("the answer to {question} is at least {number}", "the answer to collators is at least 2", "or more"),
    SIMULATED_FROM(
            "after phase {phase} the simulated {metric:parameter} is at least {number}",
            "after phase 3 the simulated stall is at least 3",
            "the simulation's figure, or more"),
    SIMULATED_BELOW(
            "after phase {phase} the simulated {metric:parameter} is below {number}",
            "after phase 3 the simulated block_time_mean_ms is below 7000",
            "less than that"),
    STARTING(
            "the operator is about to start phase {phase}",
            "the operator is about to start phase 3",
            "before its edits"),
    DECLINED("the operator declined step {step}", "the operator declined step 3.3", "with a reason"),
    STEP_IS("step {step} is found {word}", "step 1.4a is found done", "a rule found it: done, partial, todo, manual …"),
    STEP_IS_NOT("step {step} is not found {word}", "step 1.4a is not found done", "no rule found it so"),
    CLOCK(
            "something measures {word} time in blocks",
            "something measures stored time in blocks",
            "a finding of that class whose length an end state changes: derived, literal, stored, economic, weight or"
                    + " outside"),
    CLOCK_FOUND(
            "something is found that measures {word} time in blocks",
            "something is found that measures stored time in blocks",
            "a finding of that class, also once blocks are faster"),
    CLOCK_TO_CHANGE(
            "something to change measures {word} time in blocks",
            "something to change measures stored time in blocks",
            "a finding of that class that cannot be left as it is"),
    CLOCK_TO_REVIEW(
            "something to review measures {word} time in blocks",
            "something to review measures stored time in blocks",
            "a finding of that class that was to be changed, where blocks come faster in the code by now");

    private final Wording wording;

    SessionWords(String pattern, String example, String meaning) {
        this.wording = new Wording(pattern, example, meaning);
    }

    @Override
    public Wording sentence() {
        return wording;
    }

    @Override
    public Meant make(Args args) {
        return switch (this) {
            case ANSWERED -> Meant.there(answer(args).as(args.name()));
            case UNANSWERED -> Meant.notThere(answer(args).as(args.name()));
            case ANSWER -> Meant.there(said(args, true));
            case NOT_ANSWER -> Meant.there(said(args, false));
            case ANSWER_BELOW, ANSWER_ABOVE, ANSWER_FROM -> Meant.there(counted(args));
            case SIMULATED_FROM, SIMULATED_BELOW -> Meant.there(simulated(args));
            case STARTING -> Meant.there(starting(args));
            case DECLINED -> Meant.there(declined(args));
            case STEP_IS -> Meant.there(step(args));
            case STEP_IS_NOT -> Meant.notThere(step(args));
            case CLOCK ->
                Meant.there(clock(args)
                        .where("its length is to change", c -> c.outlook().changes())
                        .as(args.name()));
            case CLOCK_FOUND -> Meant.there(clock(args).as(args.name()));
            case CLOCK_TO_CHANGE ->
                Meant.there(clock(args)
                        .where("it is to be changed", c -> c.outlook().isToChange())
                        .as(args.name()));
            case CLOCK_TO_REVIEW ->
                Meant.there(clock(args)
                        .where("it is to be reviewed", c -> c.outlook().remedy() == Remedy.REVIEW)
                        .as(args.name()));
        };
    }

    private static Find<Answer> answer(Args args) {
        return answer(args, "", answer -> true);
    }

    /** @param also what is asked of the answer to that question, and of no other */
    private static Find<Answer> answer(Args args, String what, Predicate<Answer> also) {
        Template question = Template.of(args.word("question"), false);
        Find<Answer> find = Find.a(Answer.class);
        if (question.slots().isEmpty()) {
            String id = args.word("question");
            Find<Answer> named =
                    find.where("question is " + id, a -> a.question().equals(id));
            return what.isEmpty() ? named : named.where(what, also);
        }
        String with = question.slots().iterator().next().name();
        return find.against(
                with,
                Object.class,
                "question is " + args.word("question") + (what.isEmpty() ? "" : " whose " + what),
                (a, other) -> a.question().equals(question.render(new Bindings(Map.of(with, other)))) && also.test(a));
    }

    private static Pattern said(Args args, boolean same) {
        String word = args.word("word");
        return answer(args)
                .where(
                        (same ? "answer is " : "answer is not ") + word,
                        a -> a.value().equals(word) == same)
                .as(args.name());
    }

    private Pattern counted(Args args) {
        double limit = args.number("number");
        return answer(args, "answer is " + args.word("number"), a -> compare(number(a), limit))
                .as(args.name());
    }

    private static double number(Answer answer) {
        try {
            return Double.parseDouble(answer.value().replace("_", ""));
        } catch (NumberFormatException e) {
            throw new RuleFailure(
                    "the answer to " + answer.question() + " is '" + answer.value() + "', where a number is wanted");
        }
    }

    private boolean compare(double is, double limit) {
        return switch (this) {
            case ANSWER_BELOW, SIMULATED_BELOW -> is < limit;
            case ANSWER_ABOVE -> is > limit;
            case ANSWER_FROM, SIMULATED_FROM -> is >= limit;
            default -> is == limit;
        };
    }

    private Pattern simulated(Args args) {
        double limit = args.number("number");
        return Find.a(Simulated.class)
                .where("phase is " + args.phase(), s -> s.phase() == args.phase())
                .where("metric is " + args.word("metric"), s -> s.metric().equals(args.word("metric")))
                .where("value fits " + args.word("number"), s -> compare(s.value(), limit))
                .as(args.called() == null ? args.word("metric") : args.name());
    }

    private static Pattern starting(Args args) {
        int phase = args.phase();
        return Find.a(PhaseStart.class)
                .where("phase is " + phase, p -> p.phase() == phase)
                .as(args.name());
    }

    private static Pattern declined(Args args) {
        String step = args.word("step");
        return Find.a(Declined.class)
                .where("step is " + step, d -> d.step().equals(step))
                .as(args.name());
    }

    private static Pattern step(Args args) {
        String step = args.word("step");
        StepStatus status = status(args);
        Predicate<Derived> ofStep =
                d -> d.conclusion() instanceof StepFinding f && f.step().equals(step);
        return Find.a(Derived.class)
                .concluded(new Found(step, status))
                .where("step is " + step, ofStep)
                .where("status is " + status.key(), d -> ((StepFinding) d.conclusion()).status() == status)
                .as(args.name());
    }

    private static StepStatus status(Args args) {
        return Arrays.stream(StepStatus.values())
                .filter(s -> s.key().equals(args.word("word")))
                .findFirst()
                .orElseThrow(() -> new Misuse(
                        args.token("word"),
                        "'" + args.word("word") + "' is not where a step can stand",
                        "one of: " + String.join(", ", statuses())));
    }

    private static List<String> statuses() {
        return Arrays.stream(StepStatus.values()).map(StepStatus::key).toList();
    }

    private static Find<ClockFinding> clock(Args args) {
        ClockFinding.Kind kind = Arrays.stream(ClockFinding.Kind.values())
                .filter(k -> k.key().equals(args.word("word")))
                .findFirst()
                .orElseThrow(() -> new Misuse(
                        args.token("word"),
                        "'" + args.word("word") + "' is not a class of time in blocks",
                        "one of: derived, literal, stored, economic, weight, outside"));
        return Find.a(ClockFinding.class).where("class is " + kind.key(), c -> c.kind() == kind);
    }
}
