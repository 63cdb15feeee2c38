package io.lookahead.scan.node;

import io.lookahead.rust.search.Body;
import io.lookahead.rust.search.Found;
import io.lookahead.rust.syntax.Expr;
import java.util.List;

/**
 * A place where a collator is started.
 *
 * @param path the path of the function called, from its crate's own name
 * @param call the call
 * @param body the function it stands in
 */
record CollatorStart(CollatorKind kind, List<String> path, Found<Expr.Call> call, Body body) {

    public CollatorStart {
        path = List.copyOf(path);
    }

    /** Whether it is Nimbus's collator. */
    boolean isNimbus() {
        return path.get(0).contains("nimbus");
    }

    /** The file it is written in. */
    String file() {
        return call.location().file();
    }
}
