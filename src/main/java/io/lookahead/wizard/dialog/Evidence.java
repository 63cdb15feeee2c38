package io.lookahead.wizard.dialog;

import java.util.ArrayList;
import java.util.List;

/**
 * Where something was seen, and what stands there.
 *
 * @param at file and line, in the form that editors and terminals turn into a link
 * @param excerpt the source there, its own lines kept
 */
public record Evidence(String at, List<String> excerpt) implements Block {

    public Evidence {
        excerpt = List.copyOf(excerpt);
    }

    @Override
    public List<Line> lines(Look look) {
        Line place = Line.of(Tone.QUIET, at);
        if (excerpt.isEmpty()) {
            return look.beside(Wrap.source(look.fit(place), look.wide()));
        }
        Line beside = place.with("   ").with(Tone.CODE, excerpt.get(0).strip());
        if (excerpt.size() == 1 && beside.width() <= look.wide()) {
            return look.beside(List.of(look.fit(beside)));
        }
        List<Line> lines = new ArrayList<>(Wrap.source(look.fit(place), look.wide()));
        for (String text : excerpt.size() == 1 ? List.of(excerpt.get(0).strip()) : excerpt) {
            Wrap.source(look.fit(Line.of(Tone.CODE, text)), look.wide() - 2)
                    .forEach(line -> lines.add(Line.of("  ").with(line)));
        }
        return look.beside(lines);
    }
}
