package io.lookahead.wizard.dialog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A typed line as a prompt understands it. */
public sealed interface Typed<T> {

    /** An answer. */
    record Value<T>(T value) implements Typed<T> {}

    /** One of the words that every prompt knows. */
    record Common<T>(Word word) implements Typed<T> {}

    /** Something to be looked at first. */
    record Look<T>(Aside aside) implements Typed<T> {}

    /** Not an answer; {@code message} says what would be one. */
    record Invalid<T>(String message) implements Typed<T> {}

    /** What a typed key or word stands for that is not an answer: a common word, or something to be looked at. */
    static <T> Optional<Typed<T>> other(String typed, List<Aside> asides) {
        String key = typed.strip().toLowerCase(Locale.ROOT);
        for (Aside aside : asides) {
            if (key.equals(String.valueOf(aside.key())) || key.equals(aside.label())) {
                return Optional.of(new Look<>(aside));
            }
        }
        return Word.of(key).map(Common::new);
    }

    /** What every prompt knows. */
    enum Word {
        HELP('?', "help"),
        MAP('m', "map"),
        BACK('b', "back"),
        PAUSE('q', "pause");

        private final char key;
        private final String label;

        Word(char key, String label) {
            this.key = key;
            this.label = label;
        }

        public char key() {
            return key;
        }

        public String label() {
            return label;
        }

        /** The word that a key or a typed line stands for, {@code <} being back too. */
        public static Optional<Word> of(String line) {
            String typed = line.strip().toLowerCase(Locale.ROOT);
            if (typed.equals("<")) {
                return Optional.of(BACK);
            }
            if (typed.equals("quit")) {
                return Optional.of(PAUSE);
            }
            for (Word word : values()) {
                if (typed.equals(String.valueOf(word.key)) || typed.equals(word.label)) {
                    return Optional.of(word);
                }
            }
            return Optional.empty();
        }
    }
}
