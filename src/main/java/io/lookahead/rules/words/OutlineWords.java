package io.lookahead.rules.words;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Conclusion.TimeChange;
import io.lookahead.rules.model.Arrangement;
import io.lookahead.rules.model.Effect;
import io.lookahead.rules.model.Power;
import io.lookahead.rules.model.Template;
import java.util.List;

/** What a guide consists of: its phases and steps, their order, and the end states it can lead to. */
enum OutlineWords implements Words<List<Effect>> {
    STEP(
            "step {step:new_step} of phase {phase} is {title:text} meaning {summary:text}",
            "step 1.2 of phase 1 is \"Name the relay slot\" meaning \"The hook needs it. It is 6 s everywhere.\"",
            "there is such a step: its title, and what and why in two sentences"),
    ORDER("step {step} comes after step {other:step}", "step 1.8 comes after step 1.4a", "it waits until that is done"),
    PHASE("phase {phase} is {title:text}", "phase 1 is \"Make the runtime ready\"", "what it is called"),
    PHASE_MEANING(
            "phase {phase} is {title:text} meaning {summary:text} and half done {warning:text}",
            "phase 1 is \"Make the runtime ready\" meaning \"Nothing gets faster.\" and half done \"Release nothing yet.\"",
            "the same, with what it does, and what must not happen while some of its steps are made and others open"),
    PHASES(
            "phase {phase} comes after phase {other:phase}",
            "phase 3 comes after phase 1",
            "it waits for all of its steps"),
    END_STATE_OF_BOTH(
            "end state {word} changes the block time and the slots meaning {summary:text}",
            "end state shorter-slots changes the block time and the slots meaning \"What is made from them follows.\"",
            "the upgrade can lead there, by that answer: what it does to time that is counted in blocks"),
    END_STATE_OF_BLOCKS(
            "end state {word} changes the block time meaning {summary:text}",
            "end state keep-slots changes the block time meaning \"What is made from it follows.\"",
            "the same, where the slots stay as they are"),
    END_STATE_OF_NEITHER(
            "end state {word} changes no constant of time meaning {summary:text}",
            "end state higher-velocity changes no constant of time meaning \"Nothing follows.\"",
            "the same, where both stay as they are");

    private final Wording wording;

    OutlineWords(String pattern, String example, String meaning) {
        this.wording = new Wording(pattern, example, meaning);
    }

    @Override
    public Wording sentence() {
        return wording;
    }

    @Override
    public List<Effect> make(Args args) {
        args.noItems();
        return List.of(effect(args));
    }

    private Effect effect(Args args) {
        return switch (this) {
            case STEP -> {
                Template title = args.template("title");
                Template summary = args.template("summary");
                String step = args.word("step");
                int phase = args.phase();
                yield new Effect(
                        List.of(title, summary),
                        new Arrangement.Within(step, phase),
                        (b, rule, facts) ->
                                new Conclusion.StepDeclared(step, phase, title.render(b), summary.render(b), rule));
            }
            case PHASE -> {
                Template title = args.template("title");
                yield new Effect(
                        List.of(title),
                        (b, rule, facts) -> new Conclusion.PhaseTitle(args.phase(), title.render(b), null, null, rule));
            }
            case PHASE_MEANING -> {
                Template title = args.template("title");
                Template summary = args.template("summary");
                Template warning = args.template("warning");
                yield new Effect(
                        List.of(title, summary, warning),
                        (b, rule, facts) -> new Conclusion.PhaseTitle(
                                args.phase(), title.render(b), summary.render(b), warning.render(b), rule));
            }
            case ORDER ->
                new Effect(
                        List.of(),
                        new Arrangement.StepAfter(args.word("step"), args.word("other"), args.named("step")),
                        (b, rule, facts) -> new Conclusion.StepOrder(args.word("step"), args.word("other"), rule));
            case PHASES ->
                new Effect(
                        List.of(),
                        new Arrangement.PhaseAfter(
                                args.phase(), Integer.parseInt(args.word("other")), args.named("phase")),
                        (b, rule, facts) ->
                                new Conclusion.PhaseOrder(args.phase(), Integer.parseInt(args.word("other")), rule));
            case END_STATE_OF_BOTH -> endState(args, TimeChange.BLOCK_TIME_AND_SLOTS);
            case END_STATE_OF_BLOCKS -> endState(args, TimeChange.BLOCK_TIME);
            case END_STATE_OF_NEITHER -> endState(args, TimeChange.NOTHING);
        };
    }

    private static Effect endState(Args args, TimeChange change) {
        Template summary = args.template("summary");
        String answer = args.word("word");
        return new Effect(
                List.of(summary),
                null,
                Power.FORESEES,
                null,
                (b, rule, facts) -> new Conclusion.EndState(answer, change, summary.render(b), rule));
    }
}
