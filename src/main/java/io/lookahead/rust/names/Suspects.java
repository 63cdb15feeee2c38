package io.lookahead.rust.names;

import io.lookahead.rust.syntax.MacroCall;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Macros from elsewhere that may declare what nobody declares where it can be read. */
final class Suspects {

    private Suspects() {}

    /** Such macros of a module, in words to end a sentence with; empty where there are none. */
    static String of(Module module) {
        Set<String> macros = new TreeSet<>();
        for (Definition definition : module.declarations()) {
            definition
                    .macro()
                    .filter(macro -> definition.inUnknownMacro())
                    .map(MacroCall::macro)
                    .ifPresent(macros::add);
        }
        if (macros.isEmpty()) {
            return "";
        }
        List<String> shown = macros.stream().limit(3).map(name -> name + "!").toList();
        return "; a macro of another crate may declare it (" + String.join(", ", shown) + ")";
    }
}
