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

    /** Columns before the label and after it. */
    private static final int DETAIL = 8;

    private static final int LEAST_DETAIL = 12;

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
        int window = Math.max(3, rows.getAsInt() - lines.size() - 7);
        int first = Math.max(0, Math.min(chosen - window / 2, pick.items().size() - window));
        int last = Math.min(pick.items().size(), first + window);
        int row = 0;
        for (int i = first; i < last; i++) {
            if (i == chosen) {
                row = lines.size();
            }
            lines.add(item(look, i));
        }
        if (last - first < pick.items().size()) {
            lines.add(gutter(look)
                    .with(
                            Tone.QUIET,
                            String.format(
                                    Locale.ROOT,
                                    "    %d of %d",
                                    chosen + 1,
                                    pick.items().size())));
        }
        detail(look).forEach(lines::add);
        List<Line> keys = new ArrayList<>(List.of(Drawing.key("arrows", "choose"), Drawing.key("Enter", "take")));
        keys.addAll(Drawing.commonKeys(pick.asides()));
        lines.addAll(Drawing.keys(look, keys));
        lines.addAll(Drawing.remark(look, remark));
        return new Live(lines, row, 4);
    }

    private Line item(Look look, int index) {
        Pick.Item<T> item = pick.items().get(index);
        boolean isChosen = index == chosen;
        String number = index < 9 ? index + 1 + " " : "  ";
        Line line = gutter(look)
                .with(Tone.ACCENT, isChosen ? look.glyphs().pointer() + " " : "  ")
                .with(Tone.QUIET, number)
                .with(isChosen ? Tone.STRONG : Tone.PLAIN, item.label());
        int labels = pick.items().stream()
                .mapToInt(each -> Cells.width(look.glyphs().fit(each.label())))
                .max()
                .orElse(0);
        Line fitted = look.glyphs().fit(line);
        int column = Math.min(labels, look.width() / 2) + DETAIL;
        int room = look.width() - 1 - Math.max(column, fitted.width() + 2);
        String detail = look.glyphs().fit(item.detail());
        return detail.isEmpty() || room < LEAST_DETAIL
                ? cut(fitted, look)
                : fitted.padded(Math.max(column, fitted.width() + 2))
                        .with(Tone.QUIET, Cells.cut(detail, room, look.glyphs().ellipsis()));
    }

    private static Line cut(Line line, Look look) {
        List<Line> rows = Wrap.source(line, look.width() - 2);
        return rows.size() == 1 ? line : rows.get(0).with(look.glyphs().ellipsis());
    }

    /** What of the chosen item may have been cut off. */
    private List<Line> detail(Look look) {
        Pick.Item<T> item = pick.items().get(chosen);
        List<Line> lines = new ArrayList<>();
        for (String text : List.of(item.label(), item.detail())) {
            if (Cells.width(text) > look.width() / 2) {
                Wrap.words(look.glyphs().fit(Line.of(Tone.QUIET, text)), Math.min(look.width() - 8, 90))
                        .forEach(part -> lines.add(gutter(look).with("    ").with(part)));
            }
        }
        return lines;
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
        if (digit >= 1 && digit <= Math.min(9, pick.items().size())) {
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
