package io.lookahead.rust.eval;

import io.lookahead.rust.names.Scope;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where an expression is evaluated: a scope and the values of local variables. */
final class Frame {

    private final Scope scope;
    private final Map<String, Value> locals;

    private Frame(Scope scope, Map<String, Value> locals) {
        this.scope = scope;
        this.locals = locals;
    }

    static Frame of(Scope scope) {
        return new Frame(scope, new HashMap<>());
    }

    Scope scope() {
        return scope;
    }

    @Nullable
    Value local(String name) {
        return locals.get(name);
    }

    void put(String name, Value value) {
        locals.put(name, value);
    }

    /** A block inside: sees the variables and keeps its own to itself. */
    Frame inside(Scope inner) {
        return new Frame(inner, new HashMap<>(locals));
    }
}
