package io.lookahead.rust.names;

import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.rust.token.Tokens;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Macros from elsewhere that may declare what nobody declares where it can be read. */
final class Suspects {

    private static final String BEFORE_ENTRY = "{(,]}";

    private Suspects() {}

    /** The name as declared by a macro of another crate that has it in its arguments; empty where none has. */
    static List<Candidate> declaring(Module module, String name, Namespace namespace) {
        Definition call = namespace == Namespace.TYPE ? module.suspects().get(name) : null;
        return call == null
                ? List.of()
                : List.of(new Candidate(new Target.Generated(call, name), 1, call.cfg(), call.truth()));
    }

    /** The names that such calls list, each with the first call that does. */
    static Map<String, Definition> in(List<Definition> declarations) {
        Set<MacroCall> expanded = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Definition definition : declarations) {
            definition.macro().filter(macro -> definition.isExpanded()).ifPresent(expanded::add);
        }
        Map<String, Definition> suspects = new HashMap<>();
        for (Definition definition : declarations) {
            if (definition.item() instanceof MacroCall call && !expanded.contains(call)) {
                collect(call, definition, suspects);
            }
        }
        return suspects;
    }

    /** Macros are told what to declare by {@code name: …} as an entry of a list. */
    private static void collect(MacroCall call, Definition definition, Map<String, Definition> suspects) {
        Tokens tokens = call.tokens();
        for (int i = call.group().from() + 1; i < call.group().to(); i++) {
            if (tokens.isIdent(i) && tokens.is(i + 1, ':') && BEFORE_ENTRY.indexOf(tokens.kind(i - 1)) >= 0) {
                suspects.putIfAbsent(tokens.text(i), definition);
            }
        }
    }

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
