package io.lookahead.session;

import io.lookahead.facts.Conclusion.Question;

/** An answer that was given beforehand is not one that its question takes. */
public final class UnfitAnswerException extends SessionException {

    private static final long serialVersionUID = 1L;

    private final String question;

    /** @param place where the answer was given, in words */
    UnfitAnswerException(Question question, String answer, String place) {
        super(
                ExitCode.USAGE,
                place + ": the answer to '" + question.id() + "' is '" + answer + "', and must be "
                        + Answers.wanted(question) + "\n  " + question.text() + "\n  " + question.why());
        this.question = question.id();
    }

    /** The question's id. */
    public String question() {
        return question;
    }
}
