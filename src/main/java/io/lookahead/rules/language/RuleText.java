package io.lookahead.rules.language;

import java.util.List;

/**
 * A rule as read, its sentences not yet understood.
 *
 * @param name the name between quotes after {@code rule}
 * @param at the name's token
 * @param attributes the lines between the name and {@code when}
 */
public record RuleText(
        String name,
        Token at,
        List<SentenceText> attributes,
        List<SentenceText> conditions,
        List<SentenceText> consequences) {
    public RuleText {
        attributes = List.copyOf(attributes);
        conditions = List.copyOf(conditions);
        consequences = List.copyOf(consequences);
    }
}
