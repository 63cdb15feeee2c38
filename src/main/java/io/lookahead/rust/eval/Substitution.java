package io.lookahead.rust.eval;

import io.lookahead.rust.names.GenericValue;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.syntax.Exprs;
import io.lookahead.rust.syntax.Generics;
import io.lookahead.rust.syntax.Types;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives generic parameters their arguments, or their defaults. */
final class Substitution {

    private Substitution() {}

    static Map<String, GenericValue> of(Generics generics, List<GenericValue> arguments, Scope scope) {
        Map<String, GenericValue> values = new TreeMap<>();
        int index = 0;
        for (Generics.Parameter parameter : generics.parameters()) {
            if (parameter.kind() == Generics.Kind.LIFETIME) {
                continue;
            }
            if (index < arguments.size()) {
                values.put(parameter.name(), arguments.get(index));
            } else if (!parameter.defaultValue().isEmpty()) {
                values.put(parameter.name(), byDefault(parameter, scope));
            }
            index++;
        }
        return values;
    }

    private static GenericValue byDefault(Generics.Parameter parameter, Scope scope) {
        return parameter.kind() == Generics.Kind.CONST
                ? new GenericValue.OfConst(Exprs.parse(parameter.defaultValue()), scope)
                : new GenericValue.OfType(Types.parse(parameter.defaultValue()), scope);
    }
}
