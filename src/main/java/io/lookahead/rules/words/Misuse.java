package io.lookahead.rules.words;

import io.lookahead.rules.language.Token;
import java.util.List;

/** A sentence is known, but not with this in its hole. */
final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Token at;
    private final transient List<String> help;

    Misuse(Token at, String message, String... help) {
        super(message, null, false, false);
        this.at = at;
        this.help = List.of(help);
    }

    Token at() {
        return at;
    }

    List<String> help() {
        return help;
    }
}
