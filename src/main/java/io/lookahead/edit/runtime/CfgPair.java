package io.lookahead.edit.runtime;

import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.Attribute;
import java.util.List;
import java.util.Optional;

/**
 * Two items of one name, one under a cargo feature and one without it.
 *
 * @param feature the feature's name
 */
record CfgPair(String feature, AliasItem with, AliasItem without) {

    static Optional<CfgPair> of(List<AliasItem> items) {
        if (items.size() != 2) {
            return Optional.empty();
        }
        return of(items.get(0), items.get(1)).or(() -> of(items.get(1), items.get(0)));
    }

    private static Optional<CfgPair> of(AliasItem with, AliasItem without) {
        String on = condition(with);
        String off = condition(without);
        boolean opposite = on.startsWith("feature=") && off.equals("not(" + on + ")");
        return opposite
                ? Optional.of(new CfgPair(on.substring("feature=".length()).replace("\"", ""), with, without))
                : Optional.empty();
    }

    /** What an item's {@code cfg} says, without white space; empty for none. */
    static String condition(AliasItem item) {
        for (Attribute attribute : item.attributes()) {
            if (attribute.is("cfg")) {
                return attribute.arguments().text().replaceAll("\\s", "");
            }
        }
        return "";
    }
}
