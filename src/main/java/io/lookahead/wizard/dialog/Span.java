package io.lookahead.wizard.dialog;

/** Text of one tone. Its text is always {@linkplain Clean clean}: no span can hold a control character. */
public record Span(Tone tone, String text) {
    public Span {
        text = Clean.line(text);
    }
}
