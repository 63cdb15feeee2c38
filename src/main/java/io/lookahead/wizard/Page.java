package io.lookahead.wizard;

/** One thing that is shown and asked about. Going back comes to a page again, whatever has happened since. */
interface Page {

    /** Shows the page and asks. */
    Turn hold();

    /** Where to go from a page. */
    enum Turn {
        ON,
        BACK,
        AGAIN,
        END
    }
}
