package io.lookahead.wizard.dialog;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something to type.
 *
 * @param hint what is expected, such as a range with its unit; empty for nothing
 * @param suggested what an empty line means; empty for nothing
 * @param signs which signs an answer may hold; a form that sees single keys takes no others
 * @param reader understands what was typed, or says what would be right
 * @param outlook what an answer would lead to, for a look before it is given; empty where that is not to be had
 */
public record Entry<T>(
        String id,
        String question,
        String hint,
        String suggested,
        Signs signs,
        Function<String, Typed<T>> reader,
        Optional<Function<T, List<Block>>> outlook,
        List<Block> help)
        implements Prompt<T> {

    /** Longer answers are cut here, however they were pasted. */
    public static final int LONGEST = 2000;

    /** What an answer is made of, so that a key meant for another prompt does not get into it. */
    public enum Signs {
        ANY(""),
        WHOLE_NUMBER("This must be a whole number.");

        private final String refusal;

        Signs(String refusal) {
            this.refusal = refusal;
        }

        /** Whether this text may be part of an answer. */
        public boolean allow(String text) {
            return this == ANY || text.codePoints().allMatch(sign -> sign == '-' || (sign >= '0' && sign <= '9'));
        }

        /** What is said of other signs. */
        public String refusal() {
            return refusal;
        }
    }

    public Entry {
        help = List.copyOf(help);
    }

    /** Text that may not be empty. */
    public static Entry<String> text(
            String id,
            String question,
            String hint,
            String suggested,
            Optional<Function<String, List<Block>>> outlook,
            List<Block> help) {
        return new Entry<>(
                id,
                question,
                hint,
                suggested,
                Signs.ANY,
                typed -> typed.isBlank()
                        ? new Typed.Invalid<>("Some text is needed here.")
                        : new Typed.Value<>(typed.strip()),
                outlook,
                help);
    }

    /**
     * A whole number, with or without a sign; spaces around it do not count.
     *
     * @param hint which numbers are taken, in words
     * @param suggested what an empty line means; empty for nothing
     * @param isTaken whether a number is taken
     */
    public static Entry<String> wholeNumber(
            String id,
            String question,
            String hint,
            String suggested,
            Predicate<String> isTaken,
            Optional<Function<String, List<Block>>> outlook,
            List<Block> help) {
        return new Entry<>(
                id,
                question,
                hint,
                suggested,
                Signs.WHOLE_NUMBER,
                typed -> isTaken.test(typed.strip())
                        ? new Typed.Value<>(typed.strip())
                        : new Typed.Invalid<>("This must be " + hint + "."),
                outlook,
                help);
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
