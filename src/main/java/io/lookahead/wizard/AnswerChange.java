package io.lookahead.wizard;

import io.lookahead.facts.Conclusion.Question;
import io.lookahead.session.Origin;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.Pick;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets the operator choose an answer to take back; the question is then asked again. */
final class AnswerChange {

    private final Trip trip;

    AnswerChange(Trip trip) {
        this.trip = trip;
    }

    void hold() {
        Map<String, String> answers = trip.session().circumstances().answers();
        List<Pick.Item<Question>> items = trip.questions().values().stream()
                .filter(question -> answers.containsKey(question.id()))
                .map(question -> new Pick.Item<>(answers.getOrDefault(question.id(), ""), question.text(), question))
                .toList();
        if (items.isEmpty()) {
            trip.talk()
                    .show(
                            Notice.note(
                                    "None of the answers can be changed here: they come from the profile or the command line."));
            return;
        }
        Optional<Question> chosen = trip.talk()
                .ask(new Pick<>(
                        "change-answer",
                        "Which answer?",
                        items,
                        0,
                        List.of(),
                        List.of(Paragraph.of(
                                "The answer is taken back with all that followed from it, then asked for again."))));
        chosen.ifPresent(this::askAgain);
    }

    /** Going back from the question leaves the answer as it was. */
    private void askAgain(Question question) {
        Page.Turn turn = new QuestionPage(trip, question).hold();
        Optional<String> old = trip.takenBack(question.id());
        if (turn == Page.Turn.BACK && old.isPresent()) {
            trip.change(
                    "Working out what follows",
                    "What follows from this",
                    () -> trip.session().answer(question.id(), old.get(), Origin.OPERATOR));
            trip.talk().show(Notice.note("Your answer '" + old.get() + "' stands again."));
        }
    }
}
