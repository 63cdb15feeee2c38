package io.lookahead.rust.names;

import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.TypeRef;

/** What a generic parameter stands for, with the scope its own names are resolved in. */
public sealed interface GenericValue {

    /** A type; a lone name may also be a constant. */
    record OfType(TypeRef type, Scope scope) implements GenericValue {}

    record OfConst(Expr expression, Scope scope) implements GenericValue {}

    /** Whatever it will be given. */
    record Open(String name) implements GenericValue {}
}
