package io.lookahead.wizard.dialog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where many items stand, on as few lines as they need: the short form of a {@link Checklist}. */
public record Strip(List<Checklist.Item> items) implements Block {

    public Strip {
        items = List.copyOf(items);
    }

    @Override
    public List<Line> lines(Look look) {
        return look.beside(look.isDrawn() ? drawn(look) : said(look));
    }

    private List<Line> drawn(Look look) {
        List<Line> lines = new ArrayList<>();
        Line line = Line.EMPTY;
        for (Checklist.Item item : items) {
            Mark mark = item.mark();
            Line next = look.fit(
                    Line.of(mark.tone(), mark.sign(look.glyphs()) + " ").with(item.text()));
            if (!line.isEmpty() && line.width() + 3 + next.width() > look.wide()) {
                lines.add(line);
                line = Line.EMPTY;
            }
            line = line.isEmpty() ? next : line.with("   ").with(next);
        }
        lines.add(line);
        return lines;
    }

    private List<Line> said(Look look) {
        Map<String, List<String>> byMark = new LinkedHashMap<>();
        items.forEach(item -> byMark.computeIfAbsent(item.mark().word(), word -> new ArrayList<>())
                .add(item.text()));
        List<Line> lines = new ArrayList<>();
        byMark.forEach((word, texts) ->
                lines.addAll(Wrap.words(look.fit(Line.of(word + ": " + String.join(", ", texts))), look.prose())));
        return lines;
    }
}
