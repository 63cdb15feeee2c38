package io.lookahead.rust.eval;

import io.lookahead.facts.Location;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.GenericValue;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.TypeRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A type at the end of its aliases. */
public sealed interface ResolvedType {

    /**
     * A type with a name.
     *
     * @param target what it is: an item of the project, a path of another crate, a type of the language, a parameter
     * @param arguments its generic arguments in order, without lifetimes
     * @param aliases the aliases that led to it, outermost first
     */
    record Named(Target target, List<GenericValue> arguments, List<Definition> aliases) implements ResolvedType {
        public Named {
            arguments = List.copyOf(arguments);
            aliases = List.copyOf(aliases);
        }

        /** The whole path, from the crate's own name. */
        public String path() {
            return target.path();
        }

        /** The last name of the path. */
        public String name() {
            String path = path();
            return path.substring(path.lastIndexOf(':') + 1);
        }

        /** The item of the project that it is. */
        public Optional<Definition> definition() {
            return target instanceof Target.OfItem item ? Optional.of(item.definition()) : Optional.empty();
        }
    }

    /** {@code (A, B)}, or {@code ()}. */
    record Tuple(List<GenericValue.OfType> elements) implements ResolvedType {
        public Tuple {
            elements = List.copyOf(elements);
        }
    }

    /** A reference, array, function pointer and the like, as written. */
    record Other(GenericValue.OfType type) implements ResolvedType {
        public TypeRef written() {
            return type.type();
        }
    }

    /**
     * A type that reading cannot tell.
     *
     * @param reason why, in words for the operator
     */
    record Unresolved(String reason, @Nullable Location at) implements ResolvedType {}
}
