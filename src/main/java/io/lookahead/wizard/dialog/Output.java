package io.lookahead.wizard.dialog;

import java.util.List;

/** One line that a program wrote. */
public record Output(String text) implements Block {

    @Override
    public List<Line> lines(Look look) {
        return look.beside(Wrap.source(look.fit(Line.of(Tone.QUIET, text)), look.wide()));
    }
}
