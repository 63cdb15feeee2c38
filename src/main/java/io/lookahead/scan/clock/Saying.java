package io.lookahead.scan.clock;

import java.util.Locale;
import java.util.Set;

/** What can be said of a finding; the sentences are in {@code rules/clocks/advice.yaml}. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
enum Saying {
    FOLLOWS_BLOCK_TIME,
    FOLLOWS_SLOT,
    ELSEWHERE,
    ELSEWHERE_NUMBER("after"),
    NUMBER("after"),
    NUMBER_IN_UNITS("units", "after"),
    UNKNOWN_NUMBER,
    IN_A_PALLET("advice"),
    MOMENT,
    COPY,
    STORED,
    STORED_NUMBERS,
    STORED_FIELDS("fields"),
    STORED_PAST,
    RECKONS("constant"),
    RELAY_CLOCK("item", "factor"),
    RELAY_CLOCK_NOT_IN_HOOKS("release"),
    RELAY_CLOCK_LATER("item", "release"),
    EACH_BLOCK,
    STORED_FOR_EACH_BLOCK("fields"),
    WEIGHT_SHARE,
    WEIGHT_NUMBER,
    OUTSIDE,
    SETTLED;

    private final Set<String> words;

    Saying(String... words) {
        this.words = Set.of(words);
    }

    /** Its name in the table. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What may stand in braces in it. */
    Set<String> words() {
        return words;
    }
}
