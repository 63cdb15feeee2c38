package io.lookahead.session;

import io.lookahead.facts.Conclusion;
import java.util.stream.Collectors;

/** What may be answered to a question. */
public final class Answers {

    private static final Conclusion.Range ANY = new Conclusion.Range(Long.MIN_VALUE, Long.MAX_VALUE);

    private Answers() {}

    /** The answers in the form that an answers file takes, such as {@code yes | no}. */
    static String example(Conclusion.Question question) {
        return switch (question.kind()) {
            case YES_NO -> "yes | no";
            case CHOICE ->
                question.choices().stream().map(Conclusion.Choice::value).collect(Collectors.joining(" | "));
            case NUMBER -> question.range() == null ? "<number>" : "<number " + question.range() + ">";
            case TEXT -> "<text>";
        };
    }

    /** What an answer must be, such as {@code a whole number from 1 to 9}. */
    public static String wanted(Conclusion.Question question) {
        return switch (question.kind()) {
            case YES_NO -> "yes or no";
            case CHOICE ->
                "one of "
                        + question.choices().stream()
                                .map(Conclusion.Choice::value)
                                .collect(Collectors.joining(", "));
            case NUMBER -> question.range() == null ? "a whole number" : "a whole number " + question.range();
            case TEXT -> "some text";
        };
    }

    /** Whether {@code value} is an answer to the question. */
    public static boolean accepts(Conclusion.Question question, String value) {
        return switch (question.kind()) {
            case YES_NO -> value.equals("yes") || value.equals("no");
            case CHOICE ->
                question.choices().stream().anyMatch(choice -> choice.value().equals(value));
            case NUMBER -> (question.range() == null ? ANY : question.range()).holds(value);
            case TEXT -> !value.isBlank();
        };
    }
}
