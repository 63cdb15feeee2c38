package io.lookahead.rust.names;

import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.EnumItem;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.Generics;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.StructItem;
import io.lookahead.rust.syntax.TraitItem;
import java.util.List;

/** The generic parameters of items. */
final class GenericParameters {

    private GenericParameters() {}

    /** Type and constant parameters in order. */
    static List<Generics.Parameter> of(Item item) {
        Generics generics;
        if (item instanceof AliasItem alias) {
            generics = alias.generics();
        } else if (item instanceof StructItem struct) {
            generics = struct.generics();
        } else if (item instanceof EnumItem enumeration) {
            generics = enumeration.generics();
        } else if (item instanceof TraitItem trait) {
            generics = trait.generics();
        } else if (item instanceof FnItem function) {
            generics = function.generics();
        } else if (item instanceof ImplItem impl) {
            generics = impl.generics();
        } else {
            return List.of();
        }
        if (generics.list().isEmpty()) {
            return List.of();
        }
        return generics.parameters().stream()
                .filter(parameter -> parameter.kind() != Generics.Kind.LIFETIME)
                .toList();
    }
}
