package io.lookahead.rules.words;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Conclusion.QuestionKind;
import io.lookahead.facts.FactKey;
import io.lookahead.facts.Known;
import io.lookahead.facts.Location;
import io.lookahead.facts.Severity;
import io.lookahead.facts.StepStatus;
import io.lookahead.rules.model.Effect;
import io.lookahead.rules.model.Found;
import io.lookahead.rules.model.Power;
import io.lookahead.rules.model.RuleFailure;
import io.lookahead.rules.model.Template;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rules may conclude. */
enum ConclusionWords implements Words<List<Effect>> {
    DONE(
            "step {step} is done because {text}",
            "step 1.8 is done because \"nothing is checked twice\"",
            "nothing is left"),
    TODO("step {step} is to do because {text}", "step 1.1 is to do because \"there is no capacity\"", "all is left"),
    PARTIAL(
            "step {step} is partly done because {text}",
            "step 1.1 is partly done because \"velocity is missing\"",
            "some"),
    MANUAL(
            "step {step} is for your hands because {text}",
            "step 1.4a is for your hands because \"it is a wrapper\"",
            "no" + " edit can do it; say what to do with 'do step … by hand'"),
    NOT_APPLICABLE(
            "step {step} does not apply because {text}",
            "step 2.1 does not apply because \"there is no node\"",
            "this target does not need it"),
    WAITS("step {step} waits because {text}", "step 3.3 waits because \"the end state is open\"", "it is blocked"),
    DECLINED("step {step} is declined because {text}", "step 3.1 is declined because \"not now\"", "it is left undone"),
    EXPECT(
            "after phase {phase} {fact} will be {word}",
            "after phase 2 collator will be lookahead",
            "what a scan will then report, for the preview"),
    EXPECT_BY(
            "after phase {phase} {fact} will be {word} by step {step}",
            "after phase 3 capacity will be 3 by step 3.2",
            "the same, unless that step is declined"),
    EXPECT_ANSWER(
            "after phase {phase} {fact} will be {code} by step {step}",
            "after phase 2 authoring_duration_ms will be `{wanted}` by step 2.5",
            "the same, of what a condition found under that name"),
    CARRY_OUT("carry out step {step} by", "carry out step 1.2 by", "the edits, in this order, listed under it"),
    ALTERNATIVE(
            "carry out step {step} by way of {text}",
            "carry out step 3.3 by way of \"velocity 2\"",
            "the same, as one of several right ways"),
    BY_HAND(
            "do step {step} by hand {text}",
            "do step 1.4a by hand \"Give the wrapper capacity 1.\"",
            "what to do exactly"),
    NOTE("note {text}", "note \"Front ends may assume 12 s\"", "worth knowing"),
    NOTE_SEE(
            "note {text} see {see:link}",
            "note \"Front ends may assume 12 s\" see \"https://example.org/a\"",
            "with more"),
    NOTE_IN("note for phase {phase} {text}", "note for phase 3 \"One block fails here\"", "worth knowing then"),
    NOTE_IN_SEE(
            "note for phase {phase} {text} see {see:link}",
            "note for phase 3 \"One block fails here\" see \"https://example.org/a\"",
            "with more to read"),
    WARN("warn {text}", "warn \"The release is not known\"", "wants attention"),
    WARN_SEE(
            "warn {text} see {see:link}",
            "warn \"The release is not known\" see \"https://example.org/a\"",
            "with more"),
    WARN_IN("warn for phase {phase} {text}", "warn for phase 3 \"Votes end twice as soon\"", "wants attention then"),
    WARN_IN_SEE(
            "warn for phase {phase} {text} see {see:link}",
            "warn for phase 3 \"Votes end twice as soon\" see \"https://example.org/a\"",
            "with more to read"),
    STOP(
            "stop every phase {text}",
            "stop every phase \"Raise the SDK first\"",
            "nothing may be changed while it holds"),
    STOP_SEE(
            "stop every phase {text} see {see:link}",
            "stop every phase \"Raise the SDK first\" see \"https://example.org/a\"",
            "with more to read"),
    STOP_IN(
            "stop phase {phase} {text}",
            "stop phase 3 \"Collators are not ready\"",
            "the phase may not go on while it holds"),
    STOP_IN_SEE(
            "stop phase {phase} {text} see {see:link}",
            "stop phase 3 \"Collators are not ready\" see \"https://example.org/a\"",
            "with more to read"),
    ASK_CHOICE(
            "ask {question} for phase {phase} {text} because {why:text}",
            "ask end-state for phase 3 \"Which end state?\" because \"It decides step 3.3.\"",
            "one of the answers offered under it"),
    ASK_YES_NO(
            "ask yes or no {question} for phase {phase} {text} because {why:text}",
            "ask yes or no live for phase 1 \"Is the chain live?\" because \"Slots cannot go back.\"",
            "yes or no"),
    ASK_NUMBER(
            "ask for a number {question} for phase {phase} {text} because {why:text}",
            "ask for a number authoring for phase 2 \"How many ms?\" because \"Hardware differs.\"",
            "a number"),
    ASK_NUMBER_WITHIN(
            "ask for a number {question} from {least:number} to {most:number} for phase {phase} {text} because {why:text}",
            "ask for a number authoring from 1500 ms to 2 s for phase 2 \"How many ms?\" because \"Hardware differs.\"",
            "a whole number that lies in between; no other is taken"),
    ASK_TEXT(
            "ask for text {question} for phase {phase} {text} because {why:text}",
            "ask for text ticket for phase 1 \"Which ticket?\" because \"It goes on record.\"",
            "any text"),
    ROLL_OUT(
            "once phase {phase} is in the code say {text}",
            "once phase 1 is in the code say \"Before phase 3 this runtime must be enacted:\"",
            "what is left to do outside of the code, listed under it");

    private static final Section<EditMaker> EDITS = new Section<>("an edit", List.of(EditWords.values()));
    private static final Section<TaskMaker> TASKS = new Section<>("a task", List.of(TaskWords.values()));

    private final Wording wording;

    ConclusionWords(String pattern, String example, String meaning) {
        this.wording = new Wording(pattern, example, meaning);
    }

    static Section<EditMaker> edits() {
        return EDITS;
    }

    static Section<Offer> offers() {
        return Asking.OFFERS;
    }

    static Section<TaskMaker> tasks() {
        return TASKS;
    }

    @Override
    public Wording sentence() {
        return wording;
    }

    @Override
    public List<Effect> make(Args args) {
        return switch (this) {
            case CARRY_OUT, ALTERNATIVE -> proposals(args);
            case ASK_CHOICE -> Asking.question(args, QuestionKind.CHOICE);
            case ASK_YES_NO -> Asking.question(args, QuestionKind.YES_NO);
            case ASK_NUMBER, ASK_NUMBER_WITHIN -> Asking.question(args, QuestionKind.NUMBER);
            case ASK_TEXT -> Asking.question(args, QuestionKind.TEXT);
            case ROLL_OUT -> rollOut(args);
            default -> {
                args.noItems();
                yield List.of(single(args));
            }
        };
    }

    private Effect single(Args args) {
        return switch (this) {
            case DONE -> finding(args, StepStatus.DONE);
            case TODO -> finding(args, StepStatus.TODO);
            case PARTIAL -> finding(args, StepStatus.PARTIAL);
            case MANUAL -> finding(args, StepStatus.MANUAL);
            case NOT_APPLICABLE -> finding(args, StepStatus.NOT_APPLICABLE);
            case WAITS -> finding(args, StepStatus.BLOCKED);
            case DECLINED -> finding(args, StepStatus.DECLINED);
            case EXPECT, EXPECT_BY -> expected(args);
            case EXPECT_ANSWER -> expectedOfName(args);
            case BY_HAND -> {
                Template text = args.template("text");
                yield new Effect(
                        List.of(text),
                        (b, rule, facts) -> new Conclusion.Instruction(args.word("step"), text.render(b), rule));
            }
            case NOTE, NOTE_SEE, NOTE_IN, NOTE_IN_SEE -> advice(args, Severity.NOTE);
            case WARN, WARN_SEE, WARN_IN, WARN_IN_SEE -> advice(args, Severity.WARNING);
            default -> advice(args, Severity.STOP);
        };
    }

    private static Effect expected(Args args) {
        FactKey key = args.fact("fact");
        Object value = Keys.parse(key, args.word("word"))
                .orElseThrow(() -> new Misuse(
                        args.token("word"),
                        key.key() + " is " + (key.unit().isEmpty() ? "yes or no" : "a number"),
                        "write " + (key.unit().isEmpty() ? "yes or no" : "it in " + key.unit())));
        int phase = args.phase();
        String step = args.holes().containsKey("step") ? args.word("step") : null;
        return new Effect(
                List.of(),
                null,
                Power.FORESEES,
                null,
                (b, rule, facts) -> new Conclusion.Expected(phase, step, key.key(), value, rule));
    }

    /** What the name stands for is told only while rules run, so a word that does not fit the fact is their failure. */
    private static Effect expectedOfName(Args args) {
        FactKey key = args.fact("fact");
        Template text = args.template("code");
        if (text.parts().size() != 3
                || !text.parts().get(0).equals("")
                || !text.parts().get(2).equals("")) {
            throw new Misuse(
                    args.token("code"),
                    "one name that a condition found is wanted here, and nothing else",
                    "write `{wanted}` where a condition ends with: called wanted");
        }
        int phase = args.phase();
        String step = args.word("step");
        return new Effect(List.of(text), null, Power.FORESEES, null, (b, rule, facts) -> {
            String word = text.render(b);
            return new Conclusion.Expected(
                    phase,
                    step,
                    key.key(),
                    Keys.parse(key, word).orElseThrow(() -> new RuleFailure(key.key() + " cannot be '" + word + "'")),
                    rule);
        });
    }

    private static Effect finding(Args args, StepStatus status) {
        Template because = args.template("text");
        String step = args.word("step");
        return new Effect(
                List.of(because),
                null,
                null,
                new Found(step, status),
                (b, rule, facts) -> new Conclusion.StepFinding(step, status, because.render(b), rule, facts));
    }

    private static Effect advice(Args args, Severity severity) {
        Template text = args.template("text");
        int phase = args.holes().containsKey("phase") ? args.phase() : 0;
        String see = args.holes().containsKey("see") ? args.link("see") : null;
        return new Effect(
                List.of(text),
                severity,
                null,
                null,
                (b, rule, facts) -> new Conclusion.Advice(severity, phase, text.render(b), place(facts), see, rule));
    }

    /** Where to look: the first place that the rule matched. */
    private static @Nullable Location place(List<Known> facts) {
        for (Known fact : facts) {
            Location at = fact.at();
            if (at != null) {
                return at;
            }
        }
        return null;
    }

    private List<Effect> proposals(Args args) {
        if (args.items().isEmpty()) {
            throw new Misuse(args.token("step"), "no edit is listed", "list the edits below, each after a dash");
        }
        String step = args.word("step");
        Template alternative = this == ALTERNATIVE ? args.template("text") : Template.of("", false);
        List<Effect> effects = new ArrayList<>();
        for (EditMaker edit : args.items(EDITS)) {
            List<Template> texts = new ArrayList<>(edit.texts());
            texts.add(alternative);
            int order = effects.size();
            effects.add(new Effect(
                    texts,
                    null,
                    Power.EDITS,
                    null,
                    (b, rule, facts) -> new Conclusion.Proposal(
                            step, order, alternative.render(b), edit.make().apply(b), rule)));
        }
        return effects;
    }

    private static List<Effect> rollOut(Args args) {
        if (args.items().isEmpty()) {
            throw new Misuse(args.token("text"), "no task is listed", "list the tasks below, each after a dash");
        }
        int phase = args.phase();
        Template heading = args.template("text");
        List<TaskMaker> tasks = args.items(TASKS);
        List<Template> texts = new ArrayList<>(List.of(heading));
        tasks.forEach(task -> texts.addAll(task.texts()));
        return List.of(new Effect(
                texts,
                null,
                tasks.stream().anyMatch(TaskMaker::hasCommand) ? Power.COMMANDS : null,
                null,
                (b, rule, facts) -> new Conclusion.RollOut(
                        phase,
                        heading.render(b),
                        tasks.stream().map(task -> task.make(b)).toList(),
                        rule)));
    }
}
