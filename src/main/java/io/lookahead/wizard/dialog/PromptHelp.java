package io.lookahead.wizard.dialog;

import java.util.ArrayList;
import java.util.List;

/** What {@code ?} shows at a prompt: its own help, then what each key does. */
public final class PromptHelp {

    private PromptHelp() {}

    /** The help of a prompt with the keys it knows. */
    public static List<Block> of(Prompt<?> prompt) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.step("Help", ""));
        blocks.addAll(prompt.help());
        List<Terms.Term> terms = new ArrayList<>();
        if (prompt instanceof Menu<?> menu) {
            for (Menu.Way<?> way : menu.ways()) {
                terms.add(new Terms.Term(
                        way.key() + " " + way.label(),
                        way.meaning().isEmpty() ? "answers " + way.label() : way.meaning()));
            }
        } else if (prompt instanceof Pick<?>) {
            terms.add(new Terms.Term("arrows, number", "chooses an item"));
            terms.add(new Terms.Term("Enter", "takes the chosen item"));
        } else {
            terms.add(new Terms.Term("Enter", "takes what is typed"));
        }
        prompt.asides().forEach(aside -> terms.add(new Terms.Term(aside.key() + " " + aside.label(), aside.meaning())));
        if (prompt instanceof Entry<?> entry) {
            if (entry.outlook().isPresent()) {
                terms.add(new Terms.Term("Tab, or ? and a value", "simulates what it would lead to"));
            }
            terms.add(new Terms.Term("F1, or ? alone", "shows this"));
            terms.add(new Terms.Term("< or Esc", "goes back to what was asked before"));
        } else {
            terms.add(new Terms.Term("b or Esc", "goes back to what was asked before"));
            terms.add(new Terms.Term("m", "shows every phase and step with where it stands"));
            terms.add(new Terms.Term("q", "pauses; everything is saved"));
        }
        terms.add(new Terms.Term("Ctrl-C", "pauses at once; everything is saved"));
        blocks.add(new Terms(terms));
        return blocks;
    }
}
