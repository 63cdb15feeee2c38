package io.lookahead.wizard.terminal;

/**
 * What a person did at the keyboard.
 *
 * @param text the character, or what was pasted; empty for other keys
 */
record Stroke(Key key, String text) {

    /** The character that Ctrl-C sends. */
    static final int CONTROL_C = 3;

    /** Keys that mean something here. */
    enum Key {
        CHARACTER,
        PASTE,
        /** More keys at once than anyone presses: a paste that came unannounced, or something lying on the keyboard. */
        FLOOD,
        ENTER,
        ESCAPE,
        TAB,
        UP,
        DOWN,
        LEFT,
        RIGHT,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN,
        BACKSPACE,
        DELETE,
        /** F1. */
        HELP,
        ERASE_LINE,
        ERASE_WORD,
        INTERRUPT,
        END_OF_INPUT,
        OTHER
    }

    static Stroke of(Key key) {
        return new Stroke(key, "");
    }

    /** The character that was pressed; -1 for another key. */
    int character() {
        return key == Key.CHARACTER ? text.codePointAt(0) : -1;
    }
}
