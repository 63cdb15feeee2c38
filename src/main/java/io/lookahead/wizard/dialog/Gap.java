package io.lookahead.wizard.dialog;

import java.util.List;

/** An empty line between two parts. */
public record Gap() implements Block {

    @Override
    public List<Line> lines(Look look) {
        return List.of(look.gap());
    }
}
