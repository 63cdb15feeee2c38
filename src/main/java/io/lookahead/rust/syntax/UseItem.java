package io.lookahead.rust.syntax;

import java.util.List;

/**
 * {@code use tree;}.
 *
 * @param leaves everything it imports, in order: asked for with every name that is looked up
 */
public record UseItem(Head head, UseTree tree, List<UseTree.Leaf> leaves) implements Item {

    public UseItem {
        leaves = List.copyOf(leaves);
    }

    UseItem(Head head, UseTree tree) {
        this(head, tree, tree.leaves());
    }
}
