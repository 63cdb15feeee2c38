package io.lookahead.wizard.terminal;

import io.lookahead.wizard.dialog.Line;
import io.lookahead.wizard.dialog.Look;
import io.lookahead.wizard.dialog.Menu;
import io.lookahead.wizard.dialog.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A menu: the question, and below it the keys. */
final class MenuView<T> implements PromptView<T> {

    private final Menu<T> menu;
    private String remark = "";

    MenuView(Menu<T> menu) {
        this.menu = menu;
    }

    @Override
    public Live draw(Look look) {
        List<Line> lines = new ArrayList<>(Drawing.question(look, menu.question()));
        int row = lines.size() - 1;
        List<Line> keys = new ArrayList<>();
        menu.ways().forEach(way -> keys.add(Drawing.key(String.valueOf(way.key()), way.label())));
        keys.addAll(Drawing.commonKeys(menu.asides()));
        lines.addAll(Drawing.keys(look, keys));
        lines.addAll(Drawing.remark(look, remark));
        Live live = Live.after(lines, row);
        return new Live(lines, row, Math.min(live.column() + 1, look.width() - 1));
    }

    @Override
    public Optional<Typed<T>> press(Stroke stroke) {
        remark = "";
        switch (stroke.key()) {
            case CHARACTER -> {
                Optional<Menu.Way<T>> way = menu.way(stroke.character());
                if (way.isPresent()) {
                    return Optional.of(new Typed.Value<>(way.get().value()));
                }
                Optional<Typed<T>> other = Typed.other(stroke.text(), menu.asides());
                if (other.isPresent()) {
                    return other;
                }
                remark = "'" + stroke.text() + "' does nothing here; ? shows what each key does.";
            }
            case HELP -> {
                return Optional.of(new Typed.Common<>(Typed.Word.HELP));
            }
            case ESCAPE -> {
                return Optional.of(new Typed.Common<>(Typed.Word.BACK));
            }
            case TAB -> {
                Optional<Menu.Way<T>> other = menu.way('t');
                if (other.isPresent()) {
                    return Optional.of(new Typed.Value<>(other.get().value()));
                }
            }
            case ENTER -> remark = "Enter chooses nothing here; press one of the keys above.";
            case PASTE, FLOOD -> remark = "Many keys came at once and were left out; press one key.";
            default -> {}
        }
        return Optional.empty();
    }

    @Override
    public boolean takesText() {
        return false;
    }
}
