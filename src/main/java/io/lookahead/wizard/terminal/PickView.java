package io.lookahead.wizard.terminal;

import io.lookahead.wizard.dialog.Cells;
import io.lookahead.wizard.dialog.Line;
import io.lookahead.wizard.dialog.Look;
import io.lookahead.wizard.dialog.Pick;
import io.lookahead.wizard.dialog.Tone;
import io.lookahead.wizard.dialog.Typed;
import io.lookahead.wizard.dialog.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;

/** A list with one chosen item; a window of it where the screen is too low for all. */
final class PickView<T> implements PromptView<T> {

    /** Columns before a label: the gutter, the pointer and the number. */
    private static final int MARGIN = 6;

    /** Columns between a label and what tells it from others. */
    private static final int GAP = 2;

    /** Items that have a number of their own. */
    private static final int NUMBERED = 9;

    /** Rows for the pinned lines, for how far one is in a list, and for one that stays free. */
    private static final int PINNED = 4;

    private static final int LEAST_ROWS = 3;

    private final Pick<T> pick;
    private final IntSupplier rows;
    private int chosen;
    private String remark = "";

    PickView(Pick<T> pick, IntSupplier rows) {
        this.pick = pick;
        this.rows = rows;
        this.chosen = pick.suggested();
    }

    @Override
    public Live draw(Look look) {
        List<Line> lines = new ArrayList<>(Drawing.question(look, pick.question()));
        List<Line> keys = new ArrayList<>(List.of(Drawing.key("arrows", "choose"), Drawing.key("Enter", "take")));
        keys.addAll(Drawing.commonKeys(pick.asides()));
        List<Line> below = new ArrayList<>(Drawing.keys(look, keys));
        below.addAll(Drawing.remark(look, remark));
        int room = Math.max(LEAST_ROWS, rows.getAsInt() - lines.size() - below.size() - PINNED);
        int row = lines.size();
        List<List<Line>> whole = items(look, true);
        if (height(whole) <= room) {
            row += height(whole.subList(0, chosen));
            whole.forEach(lines::addAll);
        } else {
            List<List<Line>> cut = new ArrayList<>(items(look, false));
            cut.set(chosen, whole.get(chosen));
            int window = Math.max(1, room - whole.get(chosen).size());
            int first = Math.max(0, Math.min(chosen - window / 2, cut.size() - window));
            int last = Math.min(cut.size(), first + window);
            row += height(cut.subList(first, chosen));
            cut.subList(first, last).forEach(lines::addAll);
            if (last - first < cut.size()) {
                lines.add(gutter(look)
                        .with(Tone.QUIET, String.format(Locale.ROOT, "    %d of %d", chosen + 1, cut.size())));
            }
        }
        lines.addAll(below);
        return new Live(lines, row, 4);
    }

    private static int height(List<List<Line>> items) {
        return items.stream().mapToInt(List::size).sum();
    }

    /**
     * Every item, its label in one column and what tells it from the others in a second.
     *
     * @param isWhole whether it takes as many lines as it needs; otherwise it is cut to one, with a sign
     */
    private List<List<Line>> items(Look look, boolean isWhole) {
        int widest = pick.items().stream()
                .mapToInt(item -> Cells.width(look.glyphs().fit(item.label())))
                .max()
                .orElse(0);
        int labels = Math.min(widest, look.width() / 2 - MARGIN);
        List<List<Line>> items = new ArrayList<>();
        for (int i = 0; i < pick.items().size(); i++) {
            items.add(item(look, i, labels, isWhole));
        }
        return items;
    }

    private List<Line> item(Look look, int index, int labels, boolean isWhole) {
        Pick.Item<T> item = pick.items().get(index);
        boolean isChosen = index == chosen;
        Line lead = gutter(look)
                .with(Tone.ACCENT, isChosen ? look.glyphs().pointer() + " " : "  ")
                .with(Tone.QUIET, index < NUMBERED ? index + 1 + " " : "  ");
        int column = lead.width() + labels + GAP;
        int details = Math.min(look.width() - 1 - column, look.prose());
        List<Line> left = cell(look, isChosen ? Tone.STRONG : Tone.PLAIN, item.label(), labels, isWhole);
        List<Line> right = cell(look, Tone.QUIET, item.detail(), details, isWhole);
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < Math.max(left.size(), right.size()); row++) {
            Line line = row == 0 ? lead : gutter(look).padded(lead.width());
            line = row < left.size() ? line.with(left.get(row)) : line;
            lines.add(row < right.size() ? line.padded(column).with(right.get(row)) : line);
        }
        return lines;
    }

    private static List<Line> cell(Look look, Tone tone, String text, int width, boolean isWhole) {
        String fitted = look.glyphs().fit(text);
        if (fitted.isEmpty()) {
            return List.of();
        }
        return isWhole
                ? Wrap.words(Line.of(tone, fitted), width)
                : List.of(Line.of(tone, Cells.cut(fitted, width, look.glyphs().ellipsis())));
    }

    private static Line gutter(Look look) {
        return Line.of(Tone.QUIET, look.glyphs().gutter()).with(" ");
    }

    @Override
    public Optional<Typed<T>> press(Stroke stroke) {
        remark = "";
        int size = pick.items().size();
        switch (stroke.key()) {
            case UP -> chosen = Math.floorMod(chosen - 1, size);
            case DOWN, TAB -> chosen = Math.floorMod(chosen + 1, size);
            case HOME, PAGE_UP -> chosen = 0;
            case END, PAGE_DOWN -> chosen = size - 1;
            case ENTER -> {
                return Optional.of(new Typed.Value<>(pick.items().get(chosen).value()));
            }
            case HELP -> {
                return Optional.of(new Typed.Common<>(Typed.Word.HELP));
            }
            case ESCAPE -> {
                return Optional.of(new Typed.Common<>(Typed.Word.BACK));
            }
            case CHARACTER -> {
                return character(stroke.text());
            }
            case PASTE, FLOOD -> remark = "Many keys came at once and were left out; press one key.";
            default -> {}
        }
        return Optional.empty();
    }

    private Optional<Typed<T>> character(String text) {
        int digit = Character.digit(text.codePointAt(0), 10);
        if (digit >= 1 && digit <= Math.min(NUMBERED, pick.items().size())) {
            chosen = digit - 1;
            return Optional.empty();
        }
        if (text.equals("j") || text.equals("k")) {
            chosen = Math.floorMod(
                    chosen + (text.equals("j") ? 1 : -1), pick.items().size());
            return Optional.empty();
        }
        Optional<Typed<T>> other = Typed.other(text, pick.asides());
        if (other.isPresent()) {
            return other;
        }
        remark = "'" + text + "' does nothing here; choose with the arrows and press Enter.";
        return Optional.empty();
    }

    @Override
    public boolean takesText() {
        return false;
    }
}
