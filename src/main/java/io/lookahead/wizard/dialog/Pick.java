package io.lookahead.wizard.dialog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One of a list.
 *
 * @param suggested index of the item that Enter takes
 */
public record Pick<T>(
        String id, String question, List<Item<T>> items, int suggested, List<Aside> asides, List<Block> help)
        implements Prompt<T> {

    public Pick {
        items = List.copyOf(items);
        asides = List.copyOf(asides);
        help = List.copyOf(help);
        if (suggested < 0 || suggested >= items.size()) {
            throw new IllegalArgumentException("no item " + suggested + " in " + id);
        }
    }

    /**
     * One item.
     *
     * @param detail what tells it from the others; empty for nothing
     */
    public record Item<T>(String label, String detail, T value) {}

    @Override
    public Typed<T> typed(String line) {
        String typed = line.strip();
        if (typed.isEmpty()) {
            return new Typed.Value<>(items.get(suggested).value());
        }
        for (int i = 0; i < items.size(); i++) {
            if (typed.equals(String.valueOf(i + 1))) {
                return new Typed.Value<>(items.get(i).value());
            }
        }
        List<Item<T>> named = items.stream()
                .filter(item -> typed.equalsIgnoreCase(item.label()))
                .toList();
        if (named.size() == 1) {
            return new Typed.Value<>(named.get(0).value());
        }
        Optional<Typed<T>> other = Typed.other(typed, asides);
        return other.orElseGet(
                () -> new Typed.Invalid<>(String.format(Locale.ROOT, "Type a number from 1 to %d.", items.size())));
    }

    @Override
    public String echo(T value) {
        return items.stream()
                .filter(item -> item.value().equals(value))
                .findFirst()
                .orElseThrow()
                .label();
    }
}
