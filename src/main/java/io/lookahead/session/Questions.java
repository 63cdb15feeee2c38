package io.lookahead.session;

import io.lookahead.facts.Conclusion;
import java.util.List;

/** Which questions stand open. */
final class Questions {

    private Questions() {}

    /** The questions of a phase, answered or not. */
    static List<String> asked(TargetView view, int phase) {
        return view.questions().stream()
                .filter(question -> question.phase() == phase)
                .map(Conclusion.Question::id)
                .toList();
    }

    static List<Conclusion.Question> open(TargetView view, Circumstances circumstances, int phase) {
        return view.questions().stream()
                .filter(question -> question.phase() == phase || question.phase() == 0)
                .filter(question -> !circumstances.answers().containsKey(question.id()))
                .toList();
    }
}
