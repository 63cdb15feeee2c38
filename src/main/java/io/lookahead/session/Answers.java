package io.lookahead.session;

import io.lookahead.facts.Conclusion;
import java.util.stream.Collectors;

/** What may be answered to a question. */
public final class Answers {

    private Answers() {}

    /** The answers in the form that an answers file takes, such as {@code yes | no}. */
    static String example(Conclusion.Question question) {
        return switch (question.kind()) {
            case YES_NO -> "yes | no";
            case CHOICE ->
                question.choices().stream().map(Conclusion.Choice::value).collect(Collectors.joining(" | "));
            case NUMBER -> "<number>";
            case TEXT -> "<text>";
        };
    }

    /** Whether {@code value} is an answer to the question. */
    public static boolean accepts(Conclusion.Question question, String value) {
        return switch (question.kind()) {
            case YES_NO -> value.equals("yes") || value.equals("no");
            case CHOICE ->
                question.choices().stream().anyMatch(choice -> choice.value().equals(value));
            case NUMBER -> value.matches("-?[0-9]{1,15}");
            case TEXT -> !value.isBlank();
        };
    }
}
