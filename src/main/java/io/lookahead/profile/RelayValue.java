package io.lookahead.profile;

import io.lookahead.facts.Location;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of the relay chain as a profile gives it.
 *
 * @param name as in the relay chain's configuration, such as {@code max_candidate_depth}
 * @param value null where it is not known
 * @param unit {@code ms}, {@code blocks}, {@code cores}, {@code version} or empty
 * @param source where the value was read, or why it could not be
 * @param date when the source said so; empty where the source has no date
 * @param at where the profile gives it
 */
public record RelayValue(
        String name, @Nullable Long value, String unit, Certainty certainty, String source, String date, Location at) {

    /** Source, date and certainty as one text. */
    public String provenance() {
        return source + " (" + (date.isEmpty() ? "" : date + ", ") + certainty.key() + ")";
    }
}
