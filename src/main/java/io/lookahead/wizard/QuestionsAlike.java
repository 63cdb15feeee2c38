package io.lookahead.wizard;

import io.lookahead.facts.Conclusion.Choice;
import io.lookahead.facts.Conclusion.Question;
import io.lookahead.session.Origin;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.Pick;
import io.lookahead.wizard.story.QuestionStory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Many questions of one kind: asked one by one, or given one answer that can be changed for each afterwards. */
final class QuestionsAlike implements Page {

    /** As many questions of one kind are asked for together. */
    static final int MANY = 4;

    private final Trip trip;
    private final List<Question> questions;

    QuestionsAlike(Trip trip, List<Question> questions) {
        this.trip = trip;
        this.questions = List.copyOf(questions);
    }

    /** The first question with all that are of its kind: asked by the same rule, with the same choices. */
    static List<Question> first(List<Question> open) {
        Question first = open.get(0);
        return open.stream()
                .filter(question -> question.rule().equals(first.rule())
                        && question.choices().equals(first.choices())
                        && !first.choices().isEmpty())
                .toList();
    }

    /** Which phase a question is for, and how many more there are. */
    static String place(Question question, int more) {
        String phase = question.phase() == 0 ? "" : "for phase " + question.phase();
        return more == 0 ? phase : (phase + ", " + more + " more to come").replaceFirst("^, ", "");
    }

    @Override
    public Turn hold() {
        trip.at(questions.get(0).phase());
        takeBack();
        trip.talk().show(Heading.step(questions.size() + " questions of one kind", place(questions.get(0), 0)));
        trip.talk().show(QuestionStory.together(questions));
        Optional<Optional<String>> answer = trip.talk().ask(pick());
        if (answer.isEmpty()) {
            return Turn.BACK;
        }
        answer.get()
                .ifPresent(value -> trip.change("Working out what follows", "What follows from this", () -> {
                    questions.forEach(question -> trip.session().answer(question.id(), value, Origin.OPERATOR));
                }));
        return Turn.ON;
    }

    /** Coming back takes the answers back first, as with a single question. */
    private void takeBack() {
        List<Question> answered = questions.stream()
                .filter(question -> trip.session().circumstances().answers().containsKey(question.id()))
                .toList();
        if (!answered.isEmpty()) {
            trip.talk()
                    .show(Notice.note("Your answers to these questions are taken back, with what followed from them."));
            trip.change(
                    "Taking the answers back",
                    "What is different now",
                    () -> answered.forEach(question -> trip.retract(question.id())));
        }
    }

    private Pick<Optional<String>> pick() {
        List<Pick.Item<Optional<String>>> items = new ArrayList<>();
        items.add(new Pick.Item<>("one by one", "each is asked for by itself", Optional.empty()));
        for (Choice choice : questions.get(0).choices()) {
            items.add(new Pick.Item<>(choice.value() + ", all", choice.label(), Optional.of(choice.value())));
        }
        return new Pick<>(
                "questions-alike",
                "How do you want to answer them?",
                items,
                0,
                List.of(),
                List.of(Paragraph.of("One answer for all is recorded as the answer to each. The review before the phase"
                        + " lists them, and `c` there changes one.")));
    }
}
