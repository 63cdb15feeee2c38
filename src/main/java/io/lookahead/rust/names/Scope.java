package io.lookahead.rust.names;

import io.lookahead.rust.syntax.Generics;
import io.lookahead.rust.syntax.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a path stands: in a module, maybe in blocks with items of their own, maybe where generic parameters and
 * {@code Self} mean something. Immutable.
 */
public final class Scope {

    private final Module module;
    private final @Nullable Scope outer;
    private final List<Definition> block;
    private final Map<String, GenericValue> generics;
    private final GenericValue.@Nullable OfType self;

    private Scope(
            Module module,
            @Nullable Scope outer,
            List<Definition> block,
            Map<String, GenericValue> generics,
            GenericValue.@Nullable OfType self) {
        this.module = module;
        this.outer = outer;
        this.block = block;
        this.generics = generics;
        this.self = self;
    }

    /** A module's own scope. */
    public static Scope of(Module module) {
        return new Scope(module, null, List.of(), Map.of(), null);
    }

    public Module module() {
        return module;
    }

    @Nullable
    Scope outer() {
        return outer;
    }

    /** The items of the innermost block. */
    List<Definition> block() {
        return block;
    }

    /** This scope in a block that declares {@code items}; they see each other. */
    Scope inBlock(List<Item> items) {
        if (items.isEmpty()) {
            return this;
        }
        List<Definition> definitions = new ArrayList<>();
        Scope inside = new Scope(module, this, definitions, Map.of(), null);
        items.forEach(item -> definitions.add(Definition.inBlock(item, inside)));
        return inside;
    }

    /** This scope with values for generic parameters. */
    public Scope withGenerics(Map<String, GenericValue> values) {
        return values.isEmpty() ? this : new Scope(module, this, List.of(), new TreeMap<>(values), null);
    }

    /** This scope with {@code Self}. */
    public Scope withSelf(GenericValue.OfType type) {
        return new Scope(module, this, List.of(), Map.of(), type);
    }

    Scope withOpen(List<Generics.Parameter> parameters) {
        Map<String, GenericValue> open = new TreeMap<>();
        parameters.forEach(parameter -> open.put(parameter.name(), new GenericValue.Open(parameter.name())));
        return withGenerics(open);
    }

    /** The generic parameters that the innermost part of this scope gives meaning to. */
    Map<String, GenericValue> generics() {
        return generics;
    }

    /** What a generic parameter stands for here. */
    public Optional<GenericValue> generic(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            GenericValue value = scope.generics.get(name);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** What {@code Self} stands for here. */
    public Optional<GenericValue.OfType> self() {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope.self != null) {
                return Optional.of(scope.self);
            }
        }
        return Optional.empty();
    }
}
