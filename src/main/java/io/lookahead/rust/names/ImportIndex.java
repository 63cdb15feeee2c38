package io.lookahead.rust.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The imports of a module by what they are looked up by.
 *
 * @param named imports of one thing, by the name they give it
 * @param globs imports of everything of something, in order
 */
record ImportIndex(Map<String, List<Import>> named, List<Import> globs) {

    static ImportIndex of(List<Import> imports) {
        Map<String, List<Import>> named = new HashMap<>();
        List<Import> globs = new ArrayList<>();
        for (Import imported : imports) {
            if (imported.isGlob()) {
                globs.add(imported);
            } else {
                named.computeIfAbsent(imported.leaf().name(), name -> new ArrayList<>())
                        .add(imported);
            }
        }
        return new ImportIndex(named, globs);
    }

    List<Import> byName(String name) {
        return named.getOrDefault(name, List.of());
    }
}
