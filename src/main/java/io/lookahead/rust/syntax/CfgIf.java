package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code if #[cfg(…)] { items } else if #[cfg(…)] { … } else { … }}, which the macro {@code cfg_if!} understands. */
public record CfgIf(Head head, List<Branch> branches) implements Item {

    public CfgIf {
        branches = List.copyOf(branches);
    }

    /**
     * One branch.
     *
     * @param condition its {@code #[cfg(…)]}; null for the last {@code else}
     */
    public record Branch(@Nullable Attribute condition, TokenRange body, List<Item> items) {

        public Branch {
            items = List.copyOf(items);
        }
    }
}
