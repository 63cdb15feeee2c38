package io.lookahead.wizard;

import io.lookahead.facts.Conclusion.Question;
import io.lookahead.session.Answers;
import io.lookahead.session.Origin;
import io.lookahead.session.TargetView;
import io.lookahead.wizard.dialog.Aside;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Entry;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Menu;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.Pick;
import io.lookahead.wizard.dialog.Prompt;
import io.lookahead.wizard.story.WhatIfStory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A question that reading cannot answer. Coming back to it takes the old answer back first. */
final class QuestionPage implements Page {

    private final Trip trip;
    private final Question question;

    QuestionPage(Trip trip, Question question) {
        this.trip = trip;
        this.question = question;
    }

    @Override
    public Turn hold() {
        trip.at(question.phase());
        @Nullable String old = trip.session().circumstances().answers().get(question.id());
        if (old != null) {
            trip.talk().show(Notice.note("Your answer '" + old + "' is taken back, with what followed from it."));
            trip.change("Taking the answer back", "What is different now", () -> trip.retract(question.id()));
        }
        trip.talk().show(Heading.step("A question", QuestionsAlike.place(question, more())));
        trip.talk().show(Paragraph.of(question.why()));
        Optional<String> answer =
                trip.talk().ask(prompt(trip.takenBack(question.id()).orElse(question.suggested())));
        if (answer.isEmpty()) {
            return Turn.BACK;
        }
        trip.change(
                "Working out what follows",
                "What follows from this",
                () -> trip.session().answer(question.id(), answer.get(), Origin.OPERATOR));
        return Turn.ON;
    }

    /** How many other questions wait. */
    private int more() {
        return (int) trip.session().questions(question.phase()).stream()
                .filter(other -> !other.id().equals(question.id()))
                .count();
    }

    private Prompt<String> prompt(@Nullable String suggested) {
        List<Block> help = List.of(
                Paragraph.of(question.why()),
                Paragraph.quiet("Asked by the rule '" + question.rule() + "'. In an answers file it is `"
                        + question.id() + "`."));
        return switch (question.kind()) {
            case YES_NO -> yesNo(help);
            case CHOICE -> choice(suggested, help);
            case NUMBER ->
                Entry.wholeNumber(
                        question.id(),
                        question.text(),
                        Answers.wanted(question),
                        suggestion(suggested),
                        typed -> Answers.accepts(question, typed),
                        Optional.of(outlook(suggested)),
                        help);
            case TEXT ->
                Entry.text(
                        question.id(),
                        question.text(),
                        "",
                        suggestion(suggested),
                        Optional.of(outlook(suggested)),
                        help);
        };
    }

    private Prompt<String> yesNo(List<Block> help) {
        return new Menu<>(
                question.id(),
                question.text(),
                List.of(new Menu.Way<>('y', "yes", "", "yes"), new Menu.Way<>('n', "no", "", "no")),
                List.of(whatIf(Map.of("yes", "yes", "no", "no"))),
                true,
                help);
    }

    private Prompt<String> choice(@Nullable String suggested, List<Block> help) {
        Map<String, String> choices = new LinkedHashMap<>();
        question.choices().forEach(choice -> choices.put(choice.value(), choice.value()));
        List<Pick.Item<String>> items = question.choices().stream()
                .map(choice -> new Pick.Item<>(choice.value(), choice.label(), choice.value()))
                .toList();
        int index = Math.max(0, new ArrayList<>(choices.keySet()).indexOf(suggested));
        return new Pick<>(question.id(), question.text(), items, index, List.of(whatIf(choices)), help);
    }

    private static String suggestion(@Nullable String suggested) {
        return suggested == null ? "" : suggested;
    }

    private Function<String, List<Block>> outlook(@Nullable String suggested) {
        return value -> outcomes(besides(value, suggested));
    }

    /** An answer beside the one that is suggested. */
    private static Map<String, String> besides(String value, @Nullable String suggested) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put(value, value);
        if (suggested != null) {
            answers.putIfAbsent(suggested, suggested);
        }
        return answers;
    }

    private Aside whatIf(Map<String, String> answers) {
        return new Aside('i', "what if", "simulates what each answer would lead to", () -> outcomes(answers));
    }

    private List<Block> outcomes(Map<String, String> answers) {
        Map<String, TargetView> outcomes = new LinkedHashMap<>();
        answers.forEach((label, value) ->
                outcomes.put(label, trip.consider(() -> trip.session().whatIf(question.id(), value))));
        List<Block> blocks = WhatIfStory.of(trip.view(), outcomes, "");
        return blocks.isEmpty() ? List.of(Notice.note("Every answer leads to the same.")) : blocks;
    }
}
