package io.lookahead.rust.names;

import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.rust.token.Tokens;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Macros from elsewhere that may declare what nobody declares where it can be read. */
final class Suspects {

    private static final String BEFORE_ENTRY = "{(,]}";

    private Suspects() {}

    /** The name as declared by a macro of another crate that has it in its arguments; empty where none has. */
    static List<Candidate> declaring(Module module, String name, Namespace namespace) {
        if (namespace != Namespace.TYPE) {
            return List.of();
        }
        for (Definition definition : module.declarations()) {
            if (definition.item() instanceof MacroCall call && module.isUnknown(definition) && lists(call, name)) {
                Target target = new Target.Generated(definition, name);
                return List.of(new Candidate(target, 1, definition.cfg(), definition.truth()));
            }
        }
        return List.of();
    }

    /**
     * Whether the arguments have {@code name: …} as an entry of a list, which is how macros are told what to declare.
     */
    private static boolean lists(MacroCall call, String name) {
        Tokens tokens = call.tokens();
        for (int i = call.group().from() + 1; i < call.group().to(); i++) {
            if (tokens.isIdent(i)
                    && tokens.is(i + 1, ':')
                    && BEFORE_ENTRY.indexOf(tokens.kind(i - 1)) >= 0
                    && tokens.hasText(i, name)) {
                return true;
            }
        }
        return false;
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
