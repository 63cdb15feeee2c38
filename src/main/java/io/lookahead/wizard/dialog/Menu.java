package io.lookahead.wizard.dialog;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A few ways to go on, each behind one key. No key is chosen by Enter.
 *
 * @param isGuarded whether an answer changes something: then no key counts that was pressed before the prompt was shown
 */
public record Menu<T>(
        String id, String question, List<Way<T>> ways, List<Aside> asides, boolean isGuarded, List<Block> help)
        implements Prompt<T> {

    public Menu {
        ways = List.copyOf(ways);
        asides = List.copyOf(asides);
        help = List.copyOf(help);
        Set<Character> taken = new HashSet<>();
        ways.forEach(way -> take(taken, way.key()));
        asides.forEach(aside -> take(taken, aside.key()));
    }

    private static void take(Set<Character> taken, char key) {
        if (!taken.add(key) || Typed.Word.of(String.valueOf(key)).isPresent()) {
            throw new IllegalArgumentException("the key '" + key + "' is taken already");
        }
    }

    /**
     * One way to go on.
     *
     * @param key a lower-case letter or a digit; {@code b}, {@code m} and {@code q} are taken
     * @param meaning what comes of it, for the help
     */
    public record Way<T>(char key, String label, String meaning, T value) {}

    /** A question to be answered with yes or no. */
    public static Menu<Boolean> yesNo(String id, String question, List<Block> help) {
        return new Menu<>(
                id,
                question,
                List.of(new Way<>('y', "yes", "", true), new Way<>('n', "no", "", false)),
                List.of(),
                true,
                help);
    }

    /** The way behind a key, in either case. */
    public Optional<Way<T>> way(int key) {
        int lower = Character.toLowerCase(key);
        return ways.stream().filter(way -> way.key() == lower).findFirst();
    }

    @Override
    public Typed<T> typed(String line) {
        String typed = line.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < ways.size(); i++) {
            Way<T> way = ways.get(i);
            if (typed.equals(String.valueOf(way.key()))
                    || typed.equals(way.label().toLowerCase(Locale.ROOT))
                    || (typed.equals(String.valueOf(i + 1))
                            && way(typed.charAt(0)).isEmpty())) {
                return new Typed.Value<>(way.value());
            }
        }
        Optional<Typed<T>> other = Typed.other(typed, asides);
        return other.orElseGet(() -> new Typed.Invalid<>("Choose one of: "
                + String.join(
                        ", ", ways.stream().map(w -> w.key() + " " + w.label()).toList()) + "."));
    }

    @Override
    public String echo(T value) {
        return ways.stream()
                .filter(way -> way.value().equals(value))
                .findFirst()
                .orElseThrow()
                .label();
    }
}
