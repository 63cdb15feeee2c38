package io.lookahead.wizard.dialog;

import java.util.ArrayList;
import java.util.List;

/** Terms with what each means: keys, names, values. */
public record Terms(List<Term> terms) implements Block {

    private static final int WIDEST = 28;

    public Terms {
        terms = List.copyOf(terms);
    }

    /** One term. */
    public record Term(String name, String meaning) {}

    @Override
    public List<Line> lines(Look look) {
        int names = terms.stream()
                .mapToInt(term -> Cells.width(look.glyphs().fit(term.name())))
                .filter(width -> width <= WIDEST)
                .max()
                .orElse(WIDEST);
        int room = Math.max(20, look.prose() - names - 2);
        List<Line> lines = new ArrayList<>();
        for (Term term : terms) {
            Line name = look.fit(Line.of(Tone.STRONG, term.name()));
            if (!look.isDrawn()) {
                String lead = term.name().isEmpty() ? "" : term.name() + ": ";
                lines.addAll(Wrap.words(look.fit(Line.of(lead + term.meaning())), look.prose()));
                continue;
            }
            Line lead = term.name().isEmpty() ? Line.of(" ".repeat(names + 2)) : name.padded(names + 2);
            if (name.width() > names) {
                lines.addAll(Wrap.source(name, look.prose()));
                lead = Line.of(" ".repeat(names + 2));
            }
            for (Line part : Wrap.words(look.fit(look.marked(Tone.PLAIN, term.meaning())), room)) {
                lines.add(lead.with(part));
                lead = Line.of(" ".repeat(names + 2));
            }
        }
        return look.beside(lines);
    }
}
