package io.lookahead.wizard.dialog;

import java.util.ArrayList;
import java.util.List;

/** Says in lines what can be answered. */
final class NumberedChoices {

    private NumberedChoices() {}

    static List<String> of(Prompt<?> prompt) {
        List<String> lines = new ArrayList<>();
        if (prompt instanceof Menu<?> menu) {
            for (int i = 0; i < menu.ways().size(); i++) {
                Menu.Way<?> way = menu.ways().get(i);
                lines.add((i + 1) + ". " + way.label() + " (" + way.key() + ")");
            }
            lines.add(others(prompt));
        } else if (prompt instanceof Pick<?> pick) {
            for (int i = 0; i < pick.items().size(); i++) {
                Pick.Item<?> item = pick.items().get(i);
                String detail = item.detail().isEmpty() ? "" : " — " + item.detail();
                lines.add((i + 1) + ". " + item.label() + detail + (i == pick.suggested() ? " (suggested)" : ""));
            }
            lines.add(others(prompt));
        } else if (prompt instanceof Entry<?> entry) {
            if (!entry.hint().isEmpty()) {
                lines.add("Expected: " + entry.hint() + ".");
            }
            lines.add("Or: "
                    + (entry.outlook().isPresent() ? "? and a value shows what it would lead to, " : "")
                    + "? help, < back, Ctrl-C pause.");
        }
        return lines;
    }

    private static String others(Prompt<?> prompt) {
        StringBuilder text = new StringBuilder("Or: ");
        prompt.asides()
                .forEach(aside -> text.append(aside.key())
                        .append(' ')
                        .append(aside.label())
                        .append(", "));
        return text.append("? help, m map, b back, q pause.").toString();
    }
}
