package io.lookahead.wizard.dialog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something to type.
 *
 * @param hint what is expected, such as a range with its unit; empty for nothing
 * @param suggested what an empty line means; empty for nothing
 * @param reader understands what was typed, or says what would be right
 * @param outlook what an answer would lead to, for a look before it is given; empty where that is not to be had
 */
public record Entry<T>(
        String id,
        String question,
        String hint,
        String suggested,
        Function<String, Typed<T>> reader,
        Optional<Function<T, List<Block>>> outlook,
        List<Block> help)
        implements Prompt<T> {

    /** Longer answers are cut here, however they were pasted. */
    public static final int LONGEST = 2000;

    public Entry {
        help = List.copyOf(help);
    }

    /** Text that may not be empty. */
    public static Entry<String> text(String id, String question, String hint, String suggested, List<Block> help) {
        return new Entry<>(
                id,
                question,
                hint,
                suggested,
                typed -> typed.isBlank()
                        ? new Typed.Invalid<>("Some text is needed here.")
                        : new Typed.Value<>(typed.strip()),
                Optional.empty(),
                help);
    }

    /** A whole number within bounds. */
    public static Entry<Long> number(
            String id, String question, long least, long most, String unit, String suggested, List<Block> help) {
        String range = String.format(Locale.ROOT, "a whole number from %d to %d%s", least, most, spaced(unit));
        return new Entry<>(
                id,
                question,
                range,
                suggested,
                typed -> number(typed, least, most, unit, range),
                Optional.empty(),
                help);
    }

    private static Typed<Long> number(String typed, long least, long most, String unit, String range) {
        String digits = typed.strip().replace("_", "").replace(" ", "");
        if (!unit.isEmpty() && digits.endsWith(unit)) {
            digits = digits.substring(0, digits.length() - unit.length());
        }
        if (digits.matches("-?\\d{1,18}")) {
            long number = Long.parseLong(digits);
            if (number >= least && number <= most) {
                return new Typed.Value<>(number);
            }
        }
        return new Typed.Invalid<>("'" + Cells.cut(Clean.line(typed), 40, "...") + "' is not " + range + ".");
    }

    private static String spaced(String unit) {
        return unit.isEmpty() ? "" : " " + unit;
    }

    /** Letters are text here, so nothing can be looked at by a letter. */
    @Override
    public List<Aside> asides() {
        return List.of();
    }

    /** What an answer would lead to; what is no answer, and an answer about which nothing can be said, as they are. */
    public Typed<T> considered(String line) {
        Typed<T> typed = reader.apply(line.isBlank() ? suggested : Clean.line(line));
        return typed instanceof Typed.Value<T> value && outlook.isPresent()
                ? new Typed.Look<>(
                        new Aside('?', "what if", "", () -> outlook.get().apply(value.value())))
                : typed;
    }

    /** Help, back and a look ahead by their signs alone, since any letter may be meant as text. */
    @Override
    public Typed<T> typed(String line) {
        String typed = line.strip();
        if (typed.length() > 1 && typed.startsWith("?") && outlook.isPresent()) {
            return considered(typed.substring(1));
        }
        if (typed.equals("?") || typed.equals("<")) {
            Optional<Typed.Word> word = Typed.Word.of(typed);
            return new Typed.Common<>(word.orElseThrow());
        }
        if (typed.length() > LONGEST) {
            return new Typed.Invalid<>("That is longer than " + LONGEST + " characters.");
        }
        return reader.apply(typed.isEmpty() ? suggested : Clean.line(typed));
    }

    @Override
    public String echo(T value) {
        return value.toString();
    }
}
