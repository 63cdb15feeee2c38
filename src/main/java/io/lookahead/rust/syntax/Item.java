package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;

/** One item of a file, module, impl, trait, macro body or block. */
public sealed interface Item extends Node
        permits UseItem,
                ModItem,
                ConstItem,
                AliasItem,
                StructItem,
                EnumItem,
                TraitItem,
                FnItem,
                ImplItem,
                MacroCall,
                MacroRules,
                ExternCrate,
                CfgIf,
                OtherItem {

    Head head();

    @Override
    default TokenRange range() {
        return head().range();
    }

    /** The name; empty for an item without one. */
    default String name() {
        return head().name();
    }

    default List<Attribute> attributes() {
        return head().attributes();
    }

    default boolean hasAttribute(String path) {
        return attributes().stream().anyMatch(attribute -> attribute.is(path));
    }
}
