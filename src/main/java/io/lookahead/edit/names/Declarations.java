package io.lookahead.edit.names;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.rust.eval.Conditions;
import io.lookahead.rust.eval.Externals;
import io.lookahead.rust.eval.RustAnalysis;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.Exprs;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.FileSpan;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Finds what a name is declared by. */
public final class Declarations {

    private Declarations() {}

    /** A declaration in the file it is written in. */
    public record Found(RustFile file, ConstItem constant) {}

    /** The constant that {@code path} means at a place; empty for one that is declared outside of the project. */
    public static Optional<Found> constant(Bench bench, Place place, String path) throws Unperformable {
        Optional<Target> target = new Known(bench, place).target(List.of(path.split("::")));
        if (target.isEmpty() || !(target.get() instanceof Target.OfItem item)) {
            return Optional.empty();
        }
        Definition definition = item.definition();
        Optional<FileSpan> written = definition.item().written();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        RustFile file = bench.rust(written.get().file());
        return file.around(ConstItem.class, written.get().span().start()).map(constant -> new Found(file, constant));
    }

    /** The number that an expression comes to at a place, by default features; empty where that cannot be told. */
    public static Optional<BigInteger> number(Bench bench, Place place, String expression) throws Unperformable {
        Optional<Scope> scope = new Known(bench, place).scope();
        Tokens tokens = Tokens.of("expression", expression);
        Expr parsed = Exprs.parse(tokens.range(0, tokens.count()));
        return scope.flatMap(here -> new RustAnalysis(Externals.none())
                .evaluate(parsed, here, Conditions.byDefault())
                .number());
    }
}
