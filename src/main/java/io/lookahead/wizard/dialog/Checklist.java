package io.lookahead.wizard.dialog;

import java.util.ArrayList;
import java.util.List;

/** Items, each with where it stands. */
public record Checklist(List<Item> items) implements Block {

    private static final int COMMAND_INDENT = 8;

    public Checklist {
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param note why it stands so; empty for nothing
     * @param command what to type for it; empty for nothing
     */
    public record Item(Mark mark, String text, String note, String command) {

        public static Item of(Mark mark, String text) {
            return new Item(mark, text, "", "");
        }
    }

    @Override
    public List<Line> lines(Look look) {
        int width = items.stream()
                .mapToInt(item -> Cells.width(item.mark().sign(look.glyphs())))
                .max()
                .orElse(0);
        int words = items.stream()
                .mapToInt(item -> item.mark().word().length())
                .max()
                .orElse(0);
        List<Line> lines = new ArrayList<>();
        for (Item item : items) {
            lines.addAll(look.beside(item(look, item, width, words)));
            if (!item.command().isEmpty()) {
                lines.addAll(ShellCommand.lines(look, item.command(), COMMAND_INDENT));
            }
        }
        return lines;
    }

    private static List<Line> item(Look look, Item item, int signs, int words) {
        Mark mark = item.mark();
        Line lead = look.isDrawn()
                ? Line.of(mark.tone(), mark.sign(look.glyphs()))
                        .padded(signs + 1)
                        .with(mark.tone(), mark.word())
                        .padded(signs + words + 3)
                : Line.of(mark.word() + ": ");
        Line text = look.marked(mark == Mark.NOW ? Tone.STRONG : Tone.PLAIN, item.text());
        if (!item.note().isEmpty()) {
            text = text.with(Tone.QUIET, " — ").with(Tone.QUIET, item.note());
        }
        List<Line> lines = new ArrayList<>();
        int room = Math.max(10, look.prose() - lead.width());
        for (Line part : Wrap.words(look.fit(text), room)) {
            lines.add((lines.isEmpty() ? lead : Line.of(" ".repeat(lead.width()))).with(part));
        }
        return lines;
    }
}
