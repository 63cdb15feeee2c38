package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;

/** A type as written. */
public sealed interface TypeRef extends Node {

    /** A path, such as {@code Vec<u8>}, {@code Self} or {@code <T as Trait>::Name}. */
    record Named(PathRef path) implements TypeRef {
        @Override
        public TokenRange range() {
            return path.range();
        }
    }

    /** {@code &'a mut T}. */
    record Reference(TokenRange range, TypeRef target) implements TypeRef {}

    /** {@code (A, B)}, {@code ()}; a parenthesised type is the type itself. */
    record Tuple(TokenRange range, List<TypeRef> elements) implements TypeRef {
        public Tuple {
            elements = List.copyOf(elements);
        }
    }

    /** {@code [T]}. */
    record Slice(TokenRange range, TypeRef element) implements TypeRef {}

    /** {@code [T; n]}. */
    record Array(TokenRange range, TypeRef element, Expr length) implements TypeRef {}

    /** {@code dyn A + B} or {@code impl A + B}. */
    record Bounds(TokenRange range, List<PathRef> traits) implements TypeRef {
        public Bounds {
            traits = List.copyOf(traits);
        }
    }

    /** A macro in the place of a type. */
    record Macro(TokenRange range, PathRef path, TokenRange group) implements TypeRef {}

    /** Every other type: pointers, function pointers, {@code !}, {@code _}, and what is none. */
    record Other(TokenRange range) implements TypeRef {}
}
