package io.lookahead.wizard.dialog;

/** What a piece of text is for. A form may give it colour or weight, but no meaning rests on that alone. */
public enum Tone {
    PLAIN,
    /** Of less weight: asides, line numbers, the gutter. */
    QUIET,
    /** Of more weight: headings, keys to press. */
    STRONG,
    /** The product's own colour: the mark before a heading or a prompt. */
    ACCENT,
    /** Something to type, or a name in source. */
    CODE,
    ADDED,
    ADDED_WORD,
    REMOVED,
    REMOVED_WORD,
    GOOD,
    WARNING,
    STOP
}
