package io.lookahead.rust.names;

import io.lookahead.rust.cfg.Cfg;
import io.lookahead.rust.syntax.UseItem;
import io.lookahead.rust.syntax.UseTree;

/**
 * One thing a module imports.
 *
 * @param item the declaration
 * @param leaf what of it
 * @param definition the declaration in its module, with its condition
 */
public record Import(UseItem item, UseTree.Leaf leaf, Definition definition) {

    public Cfg cfg() {
        return definition.cfg();
    }

    public boolean isGlob() {
        return leaf.glob();
    }
}
