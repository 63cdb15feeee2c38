package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.facts.Side;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.search.Body;
import io.lookahead.rust.search.Found;
import io.lookahead.rust.search.Search;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.PathRef;
import java.util.ArrayList;
import java.util.List;

/** Finds expressions in the sources of one side: of the node only in the files that start the collator. */
final class CollatorCode {

    private CollatorCode() {}

    /** The files to look at. */
    static List<String> files(Bench bench, Side side) throws Unperformable {
        return side == Side.NODE
                ? bench.node().sources()
                : List.of(bench.target().runtime().source());
    }

    /** The struct literals whose type is written {@code struct}, or ends in it after {@code ::}. */
    static List<Expr.StructLiteral> literals(Bench bench, Side side, String struct) throws Unperformable {
        List<Expr.StructLiteral> literals = new ArrayList<>();
        for (Body body : bodies(bench, side)) {
            for (Found<Expr.StructLiteral> found : body.structLiterals(lastName(struct))) {
                if (isNamed(found.expression().path(), struct)) {
                    literals.add(found.expression());
                }
            }
        }
        return literals;
    }

    /** As {@link #literals}, where there must be one. */
    static List<Expr.StructLiteral> someLiterals(Bench bench, Side side, String struct) throws Unperformable {
        List<Expr.StructLiteral> literals = literals(bench, side, struct);
        if (literals.isEmpty()) {
            throw new Unperformable("no " + struct + " { … } is found in " + String.join(", ", files(bench, side)));
        }
        return literals;
    }

    /** The calls of a function that is written {@code function}, or ends in it after {@code ::}. */
    static List<Expr.Call> calls(Bench bench, Side side, String function) throws Unperformable {
        List<Expr.Call> calls = new ArrayList<>();
        for (Body body : bodies(bench, side)) {
            for (Found<Expr.Call> found : body.calls(lastName(function))) {
                if (found.expression().callee() instanceof Expr.PathExpr callee && isNamed(callee.path(), function)) {
                    calls.add(found.expression());
                }
            }
        }
        return calls;
    }

    private static List<Body> bodies(Bench bench, Side side) throws Unperformable {
        RustCrate crate = bench.crate(bench.member(side))
                .orElseThrow(() -> new Unperformable("the crate of the " + side + " has no root file"));
        List<String> files = files(bench, side);
        return Search.bodies(crate).stream()
                .filter(body -> !body.definition().isExpanded())
                .filter(body -> files.contains(body.braces().tokens().source().file()))
                .toList();
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf(':') + 1);
    }

    private static boolean isNamed(PathRef path, String name) {
        String written = path.names();
        return written.equals(name) || written.endsWith("::" + name);
    }

    /** The file that holds an expression, as it is now. */
    static RustFile file(Bench bench, Expr expression) throws Unperformable {
        return bench.rust(expression.range().tokens().source().file());
    }
}
