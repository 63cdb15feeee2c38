package io.lookahead.rust.names;

import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.syntax.EnumItem;
import io.lookahead.rust.syntax.ExternCrate;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.MacroRules;
import io.lookahead.rust.syntax.ModItem;
import io.lookahead.rust.syntax.StructItem;
import io.lookahead.rust.syntax.TraitItem;

/** Rust's namespaces: one name may mean one thing in each. */
public enum Namespace {
    TYPE,
    VALUE,
    MACRO;

    /** Whether a definition gives its name in this namespace. */
    boolean holds(Definition definition) {
        Item item = definition.item();
        if (item instanceof ConstItem) {
            return this == VALUE || (this == TYPE && definition.isParameterType());
        }
        return switch (this) {
            case TYPE ->
                item instanceof AliasItem
                        || item instanceof StructItem
                        || item instanceof EnumItem
                        || item instanceof TraitItem
                        || item instanceof ModItem
                        || item instanceof ExternCrate;
            case VALUE ->
                item instanceof FnItem || (item instanceof StructItem struct && (struct.isUnit() || struct.isTuple()));
            case MACRO -> item instanceof MacroRules;
        };
    }
}
