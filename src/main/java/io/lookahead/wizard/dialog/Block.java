package io.lookahead.wizard.dialog;

import java.util.List;

/** A piece of the narrative. Once shown it is never changed. */
public interface Block {

    /** The block as lines, none of them wider than the look allows. */
    List<Line> lines(Look look);
}
