package io.lookahead.rules.words;

import io.lookahead.rules.model.Pattern;
import java.util.List;

/**
 * What a condition's sentence means.
 *
 * @param patterns facts that must be there together
 * @param negated whether they must not be there
 */
record Meant(List<Pattern> patterns, boolean negated) {

    static Meant there(Pattern... patterns) {
        return new Meant(List.of(patterns), false);
    }

    static Meant notThere(Pattern... patterns) {
        return new Meant(List.of(patterns), true);
    }
}
