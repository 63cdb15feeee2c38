package io.lookahead.wizard.dialog;

/** Someone at the other end of a dialog: does what a person would do with that form, and sees what it shows. */
public interface Operator {

    Dialog dialog();

    /** Everything shown so far. */
    String sees();

    /** Answers a menu by its key, or uses a common key. */
    void press(char key);

    /** Takes the item of a list with this number, from 1. */
    void pick(int number);

    /** Types a text and ends the line. */
    void type(String text);

    /** Goes back from a prompt that takes text. */
    void backFromText();

    void interrupt();

    /** Goes away for good. */
    void leave();
}
