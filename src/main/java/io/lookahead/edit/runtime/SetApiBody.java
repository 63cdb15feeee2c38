package io.lookahead.edit.runtime;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.Place;
import io.lookahead.edit.names.SourceFiles;
import io.lookahead.edit.names.Spelling;
import io.lookahead.facts.Edit;
import io.lookahead.facts.Side;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.Stmt;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.text.EditSet;
import io.lookahead.text.Span;
import java.util.List;
import java.util.Optional;

/** Replaces the body of a runtime API's method, or of the helper that it only hands on to. */
public final class SetApiBody implements Performer<Edit.SetApiBody> {

    @Override
    public void perform(Edit.SetApiBody edit, Bench bench) throws Unperformable {
        ApiImpl api = ApiImpl.find(bench, List.of(edit.trait()));
        FnItem method = api.impl().functions(edit.method()).stream()
                .findFirst()
                .orElseThrow(() -> new Unperformable(
                        edit.trait() + " at " + api.impl().location() + " has no method " + edit.method()));
        Optional<Helper> helper = helper(bench, method);
        RustFile file = helper.isPresent() ? helper.get().file() : api.file();
        set(bench, file, helper.isPresent() ? helper.get().function() : method, edit.body());
    }

    private static void set(Bench bench, RustFile file, FnItem method, String body) throws Unperformable {
        TokenRange braces = method.body();
        if (braces == null) {
            throw new Unperformable(method.location() + " has no body");
        }
        Spelling spelling = new Spelling(bench, new Place(file, braces.span().start() + 1));
        String wanted = spelling.spell(body);
        TokenRange present = braces.inside();
        if (Code.same(present.text(), wanted)) {
            return;
        }
        Span span = present.isEmpty() ? Span.at(braces.span().start() + 1) : present.span();
        EditSet.Builder edits = EditSet.builder();
        edits.replace(file.text(), span, present.isEmpty() ? " " + wanted + " " : wanted);
        spelling.addImports(edits);
        bench.change(edits.build());
    }

    /** A function that a method only hands on to. */
    private record Helper(RustFile file, FnItem function) {}

    private static Optional<Helper> helper(Bench bench, FnItem method) throws Unperformable {
        List<Stmt> statements = method.block().map(Expr.Block::statements).orElse(List.of());
        boolean handsOn = statements.size() == 1
                && statements.get(0) instanceof Stmt.ExprStmt only
                && only.expression() instanceof Expr.Call call
                && call.arguments().isEmpty()
                && call.callee() instanceof Expr.PathExpr path
                && List.of("Runtime", "Self")
                        .contains(path.path().segments().get(0).name());
        if (!handsOn) {
            return Optional.empty();
        }
        Expr.Call call = (Expr.Call) ((Stmt.ExprStmt) statements.get(0)).expression();
        String name = ((Expr.PathExpr) call.callee()).path().last().name();
        for (RustFile file : SourceFiles.of(bench, bench.member(Side.RUNTIME), name)) {
            Optional<FnItem> function = file.all(FnItem.class)
                    .filter(known -> known.name().equals(name) && known.body() != null)
                    .findFirst();
            if (function.isPresent()) {
                return Optional.of(new Helper(file, function.get()));
            }
        }
        return Optional.empty();
    }
}
