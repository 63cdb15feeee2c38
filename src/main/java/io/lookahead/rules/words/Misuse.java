package io.lookahead.rules.words;

import io.lookahead.rules.language.Token;
import java.util.List;

/** A sentence is known, but not with this in its hole. */
final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Token at;
    private final transient List<String> help;
    private final boolean otherSentence;

    Misuse(Token at, String message, String... help) {
        this(at, message, false, help);
    }

    private Misuse(Token at, String message, boolean otherSentence, String... help) {
        super(message, null, false, false);
        this.at = at;
        this.help = List.of(help);
        this.otherSentence = otherSentence;
    }

    /** What stands in the hole is so far off that another sentence must have been meant. */
    static Misuse otherSentence(Token at) {
        return new Misuse(at, "another sentence", true);
    }

    boolean isOtherSentence() {
        return otherSentence;
    }

    Token at() {
        return at;
    }

    List<String> help() {
        return help;
    }
}
