package io.lookahead.rust.eval;

import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** The impl blocks of crates, found by the names they declare. Read when first asked for, then kept. */
final class Impls {

    private final Map<RustCrate, Map<String, List<Definition>>> byMember = new WeakHashMap<>();

    /** The impls of a crate that declare something of that name, in source order. */
    List<Definition> declaring(RustCrate crate, String member) {
        return byMember.computeIfAbsent(crate, Impls::index).getOrDefault(member, List.of());
    }

    private static Map<String, List<Definition>> index(RustCrate crate) {
        Map<String, List<Definition>> index = new HashMap<>();
        for (Definition definition : crate.definitions()) {
            if (definition.item() instanceof ImplItem impl) {
                for (Item member : impl.items()) {
                    List<Definition> known = index.computeIfAbsent(member.name(), name -> new ArrayList<>());
                    if (known.isEmpty() || known.get(known.size() - 1) != definition) {
                        known.add(definition);
                    }
                }
            }
        }
        return index;
    }
}
