package io.lookahead.wizard.terminal;

import io.lookahead.wizard.dialog.Cells;
import io.lookahead.wizard.dialog.Clean;
import io.lookahead.wizard.dialog.Entry;
import io.lookahead.wizard.dialog.Line;
import io.lookahead.wizard.dialog.Look;
import io.lookahead.wizard.dialog.Tone;
import io.lookahead.wizard.dialog.Typed;
import io.lookahead.wizard.dialog.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line to type. Of a text wider than the screen, the part around the cursor is seen. */
final class EntryView<T> implements PromptView<T> {

    private static final String ENTER_AGAIN = " Nothing was taken; Enter again takes the suggestion.";

    private final Entry<T> entry;
    private final StringBuilder text = new StringBuilder();
    private int cursor;
    private String remark = "";

    /** A key was refused and none taken since, so that an Enter on its heels may have been meant for that key. */
    private boolean isRefused;

    EntryView(Entry<T> entry) {
        this.entry = entry;
    }

    @Override
    public Live draw(Look look) {
        List<Line> lines = new ArrayList<>(Drawing.question(look, entry.question()));
        Line lead = Line.of(Tone.QUIET, look.glyphs().gutter())
                .with(" ")
                .with(Tone.ACCENT, look.glyphs().pointer() + " ");
        int room = look.width() - 2 - lead.width();
        int row = lines.size();
        int from = 0;
        while (Cells.width(text.substring(from, cursor)) > room) {
            from = text.offsetByCodePoints(from, 1);
        }
        boolean isSuggesting = text.isEmpty() && !entry.suggested().isEmpty();
        if (isSuggesting) {
            Line next = lead;
            for (Line part : Wrap.words(look.glyphs().fit(Line.of(Tone.QUIET, entry.suggested())), room)) {
                lines.add(next.with(part));
                next = Line.of(Tone.QUIET, look.glyphs().gutter()).padded(lead.width());
            }
        } else {
            lines.add(look.glyphs().fit(lead.with(Cells.cut(text.substring(from), room, ""))));
        }
        List<Line> keys = new ArrayList<>();
        keys.add(Drawing.key("Enter", isSuggesting ? "take the suggestion" : "take"));
        keys.add(Line.of(Tone.QUIET, "Esc back"));
        keys.add(Line.of(Tone.QUIET, (isHelp("?") ? "?" : "F1") + " help"));
        keys.add(Line.of(Tone.QUIET, "Ctrl-C pause"));
        if (entry.outlook().isPresent()) {
            keys.add(Drawing.key("Tab", "what if"));
        }
        if (!entry.hint().isEmpty()) {
            keys.add(Line.of(Tone.QUIET, entry.hint()));
        }
        lines.addAll(Drawing.keys(look, keys));
        lines.addAll(Drawing.remark(look, remark));
        return new Live(lines, row, lead.width() + Cells.width(text.substring(from, cursor)));
    }

    @Override
    public Optional<Typed<T>> press(Stroke stroke) {
        remark = "";
        switch (stroke.key()) {
            case CHARACTER -> {
                if (isHelp(stroke.text())) {
                    return Optional.of(new Typed.Common<>(Typed.Word.HELP));
                }
                insert(stroke.text());
            }
            case HELP -> {
                return Optional.of(new Typed.Common<>(Typed.Word.HELP));
            }
            case PASTE -> insert(stroke.text().strip());
            case LEFT -> cursor = cursor == 0 ? 0 : text.offsetByCodePoints(cursor, -1);
            case RIGHT -> cursor = cursor == text.length() ? cursor : text.offsetByCodePoints(cursor, 1);
            case HOME -> cursor = 0;
            case END -> cursor = text.length();
            case BACKSPACE -> erase(cursor == 0 ? 0 : text.offsetByCodePoints(cursor, -1));
            case DELETE -> {
                if (cursor < text.length()) {
                    text.delete(cursor, text.offsetByCodePoints(cursor, 1));
                }
            }
            case ERASE_LINE -> erase(0);
            case ERASE_WORD -> erase(startOfWord());
            case ESCAPE -> {
                return Optional.of(new Typed.Common<>(Typed.Word.BACK));
            }
            case ENTER -> {
                if (isRefused && text.isEmpty()) {
                    isRefused = false;
                    remark = entry.signs().refusal() + (entry.suggested().isEmpty() ? "" : ENTER_AGAIN);
                    return Optional.empty();
                }
                return unlessWrong(entry.typed(text.toString()));
            }
            case TAB -> {
                if (entry.outlook().isPresent()) {
                    return unlessWrong(entry.considered(text.toString()));
                }
            }
            default -> {}
        }
        return Optional.empty();
    }

    /** A question mark is text once there is text that it may belong to. */
    private boolean isHelp(String sign) {
        return sign.equals("?") && (text.isEmpty() || !entry.signs().allow(sign));
    }

    private Optional<Typed<T>> unlessWrong(Typed<T> typed) {
        if (typed instanceof Typed.Invalid<T> wrong) {
            remark = wrong.message();
            return Optional.empty();
        }
        return Optional.of(typed);
    }

    private void insert(String pasted) {
        String clean = Clean.line(pasted);
        if (!entry.signs().allow(clean)) {
            remark = entry.signs().refusal();
            isRefused = true;
            return;
        }
        isRefused = false;
        int room = Entry.LONGEST - text.length();
        if (clean.length() > room) {
            clean = clean.substring(0, Math.max(0, room));
            remark = "Longer than " + Entry.LONGEST + " characters; the rest was left out.";
        }
        text.insert(cursor, clean);
        cursor += clean.length();
    }

    private void erase(int from) {
        text.delete(from, cursor);
        cursor = from;
    }

    private int startOfWord() {
        int at = cursor;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        while (at > 0 && text.charAt(at - 1) != ' ') {
            at--;
        }
        return at;
    }

    @Override
    public boolean takesText() {
        return true;
    }
}
