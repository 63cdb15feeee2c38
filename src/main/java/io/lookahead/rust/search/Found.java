package io.lookahead.rust.search;

import io.lookahead.facts.Location;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.syntax.Expr;

/**
 * An expression that was looked for.
 *
 * @param scope what its names are resolved in: the blocks around it and their imports included
 * @param inside the function it stands in
 */
public record Found<T extends Expr>(T expression, Scope scope, Definition inside) {

    public Location location() {
        return expression.location();
    }
}
