package io.lookahead.rules.language;

import java.util.List;

/**
 * A rule as read, its sentences not yet understood.
 *
 * @param name the name between quotes after {@code rule}
 * @param at the name's token
 * @param attributes the lines between the name and {@code when}
 * @param damaged whether a line of it was refused: what is left of it is not to be judged
 */
public record RuleText(
        String name,
        Token at,
        List<SentenceText> attributes,
        List<SentenceText> conditions,
        List<SentenceText> consequences,
        boolean damaged) {
    public RuleText {
        attributes = List.copyOf(attributes);
        conditions = List.copyOf(conditions);
        consequences = List.copyOf(consequences);
    }
}
