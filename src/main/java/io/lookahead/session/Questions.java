package io.lookahead.session;

import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.Conclusion;
import java.util.List;
import java.util.stream.Collectors;

/** Which questions stand open. */
final class Questions {

    /** The question where the upgrade is to lead; a profile's strategy answers it too. */
    static final String END_STATE = "end-state";

    private static final String CLOCK = "clock.";

    private Questions() {}

    /** The questions of a phase, answered or not. */
    static List<String> asked(TargetView view, int phase) {
        return view.questions().stream()
                .filter(question -> question.phase() == phase)
                .map(Conclusion.Question::id)
                .toList();
    }

    /** The question what is to be done about something that is stored in blocks. */
    static String clock(ClockFinding finding) {
        return CLOCK + finding.id();
    }

    /** Whether the answer is about a chain's present state: what somebody confirmed, and what is stored in blocks. */
    static boolean isOfTheChain(String question, String answer) {
        return answer.equals("yes") || answer.equals("no") || question.startsWith(CLOCK);
    }

    static List<Conclusion.Question> open(TargetView view, Circumstances circumstances, int phase) {
        return view.questions().stream()
                .filter(question -> question.phase() == phase || question.phase() == 0)
                .filter(question -> !circumstances.answers().containsKey(question.id()))
                .toList();
    }

    /** That nobody can be asked, with what a file of answers would have to hold. */
    static SessionException missing(List<Conclusion.Question> questions) {
        StringBuilder text = new StringBuilder(
                questions.size() == 1
                        ? "an answer is missing and nobody can be asked: "
                        : questions.size() + " answers are missing and nobody can be asked: ");
        text.append(questions.stream().map(Conclusion.Question::id).collect(Collectors.joining(", ")));
        for (Conclusion.Question question : questions) {
            text.append("\n  ").append(question.text()).append("\n  ").append(question.why());
        }
        text.append("\n  Give ")
                .append(questions.size() == 1 ? "it" : "them")
                .append(
                        " in a file with --answers FILE, as\n    format: lookahead/answers\n    version: 1\n    answers:");
        questions.forEach(question ->
                text.append("\n      ").append(question.id()).append(": ").append(Answers.example(question)));
        List<Conclusion.Choice> choices = questions.stream()
                .flatMap(question -> question.choices().stream())
                .distinct()
                .toList();
        if (!choices.isEmpty()) {
            text.append("\n  where");
            choices.forEach(choice ->
                    text.append("\n    ").append(choice.value()).append(": ").append(choice.label()));
        }
        return new SessionException(ExitCode.ANSWER_MISSING, text.toString());
    }
}
