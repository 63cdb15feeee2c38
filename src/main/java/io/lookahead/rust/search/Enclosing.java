package io.lookahead.rust.search;

import io.lookahead.rust.syntax.CfgIf;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.Items;
import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.rust.syntax.ModItem;
import io.lookahead.rust.syntax.TraitItem;
import io.lookahead.rust.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The items around a place in a file. */
public final class Enclosing {

    private Enclosing() {}

    /** The items that contain the byte {@code offset}, outermost first; those in macro calls' arguments included. */
    public static List<Item> items(Tokens tokens, int offset) {
        List<Item> around = new ArrayList<>();
        List<Item> level = Items.inFile(tokens).items();
        while (!level.isEmpty()) {
            List<Item> next = List.of();
            for (Item item : level) {
                if (item.range().span().contains(offset)) {
                    around.add(item);
                    next = inside(item);
                    break;
                }
            }
            level = next;
        }
        return around;
    }

    /** The items that stand directly in another one; those of function bodies are not among them. */
    public static List<Item> inside(Item item) {
        if (item instanceof ModItem module) {
            return module.items();
        }
        if (item instanceof ImplItem impl) {
            return impl.items();
        }
        if (item instanceof TraitItem trait) {
            return trait.items();
        }
        if (item instanceof MacroCall call) {
            return call.items();
        }
        return item instanceof CfgIf branches
                ? branches.branches().stream()
                        .flatMap(branch -> branch.items().stream())
                        .toList()
                : List.of();
    }
}
