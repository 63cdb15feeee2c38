package io.lookahead.wizard.terminal;

import io.lookahead.wizard.dialog.Line;
import io.lookahead.wizard.dialog.Span;
import io.lookahead.wizard.dialog.Tone;

/**
 * Gives tones their looks, in the sequences of ECMA-48 that every terminal has which can move its cursor. Weight and
 * underlining stand in where there is no colour. Box-drawing characters are sent as they are; JLine's own painting
 * would send them in the character set of the VT100, which many an emulator and recorder does not know.
 */
enum Paint {
    COLOUR,
    WEIGHT;

    private static final String PLAIN = "\033[0m";

    /** The line with its looks, ending in the plain look. */
    String of(Line line) {
        StringBuilder painted = new StringBuilder();
        for (Span span : line.spans()) {
            String look = look(span.tone());
            if (look.isEmpty()) {
                painted.append(span.text());
            } else {
                painted.append("\033[")
                        .append(look)
                        .append('m')
                        .append(span.text())
                        .append(PLAIN);
            }
        }
        return painted.toString();
    }

    private String look(Tone tone) {
        return switch (tone) {
            case PLAIN -> "";
            case QUIET -> "2";
            case STRONG -> "1";
            case ACCENT -> "1" + colour(";36");
            case CODE -> this == COLOUR ? "36" : "";
            case ADDED, GOOD -> this == COLOUR ? "32" : "";
            case ADDED_WORD -> "1;4" + colour(";32");
            case REMOVED -> this == COLOUR ? "31" : "";
            case REMOVED_WORD -> "1;4" + colour(";31");
            case WARNING -> "1" + colour(";33");
            case STOP -> "1" + colour(";31");
        };
    }

    private String colour(String code) {
        return this == COLOUR ? code : "";
    }
}
