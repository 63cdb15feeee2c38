package io.lookahead.wizard.terminal;

import io.lookahead.wizard.dialog.Line;
import io.lookahead.wizard.dialog.Tone;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Gives tones their looks. Weight and underlining stand in where there is no colour. */
enum Paint {
    COLOUR,
    WEIGHT;

    AttributedString of(Line line) {
        AttributedStringBuilder painted = new AttributedStringBuilder();
        line.spans().forEach(span -> painted.styled(style(span.tone()), span.text()));
        return painted.toAttributedString();
    }

    private AttributedStyle style(Tone tone) {
        AttributedStyle plain = AttributedStyle.DEFAULT;
        return switch (tone) {
            case PLAIN -> plain;
            case QUIET -> plain.faint();
            case STRONG -> plain.bold();
            case ACCENT -> in(AttributedStyle.CYAN, plain.bold());
            case CODE -> in(AttributedStyle.CYAN, plain);
            case ADDED, GOOD -> in(AttributedStyle.GREEN, plain);
            case ADDED_WORD -> in(AttributedStyle.GREEN, plain.bold().underline());
            case REMOVED -> in(AttributedStyle.RED, plain);
            case REMOVED_WORD -> in(AttributedStyle.RED, plain.bold().underline());
            case WARNING -> in(AttributedStyle.YELLOW, plain.bold());
            case STOP -> in(AttributedStyle.RED, plain.bold());
        };
    }

    private AttributedStyle in(int colour, AttributedStyle style) {
        return this == COLOUR ? style.foreground(colour) : style;
    }
}
