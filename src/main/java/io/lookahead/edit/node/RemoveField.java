package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.style.Lines;
import io.lookahead.facts.Edit;
import io.lookahead.rust.search.Body;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FieldValue;
import io.lookahead.rust.syntax.Stmt;
import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Removes a field of a struct literal, and the variable that was made for it alone. */
public final class RemoveField implements Performer<Edit.RemoveField> {

    @Override
    public void perform(Edit.RemoveField edit, Bench bench) throws Unperformable {
        EditSet.Builder edits = EditSet.builder();
        for (CodeOf.Literal literal : new CodeOf(bench, edit.side()).literals(edit.struct())) {
            Optional<FieldValue> field = literal.expression().field(edit.field());
            if (field.isPresent()) {
                literal.requireOneForm();
                RustFile file = bench.rust(literal.file());
                remove(file.text(), field.get(), edits);
                removeVariable(file.text(), literal.body(), field.get(), edits);
            }
        }
        bench.change(edits.build());
    }

    private static void remove(SourceText text, FieldValue field, EditSet.Builder edits) {
        TokenRange range = field.range();
        Tokens tokens = range.tokens();
        boolean comma = tokens.is(range.to(), ',');
        int end = comma ? tokens.end(range.to()) : range.span().end();
        int line = text.line(range.span().start());
        boolean ownLine = text.slice(text.lineStart(line), range.span().start()).isBlank();
        if (ownLine) {
            int first = line;
            while (first > 1
                    && text.slice(text.lineSpan(first - 1)).strip().startsWith("//")
                    && text.slice(text.lineSpan(first - 2)).strip().isEmpty()) {
                first--;
            }
            Lines.delete(text, new Span(text.lineStart(first), end), edits);
        } else {
            int from = tokens.is(range.from() - 1, ',')
                    ? tokens.end(range.from() - 1)
                    : range.span().start();
            edits.delete(text, new Span(from, end));
        }
    }

    /** Removes {@code let name = …;} where the field was all that used it. */
    private static void removeVariable(SourceText text, Body body, FieldValue field, EditSet.Builder edits) {
        String name = field.value() instanceof Expr.PathExpr path ? path.path().singleName() : "";
        if (name.isEmpty()) {
            return;
        }
        int mentions = 0;
        Tokens tokens = body.braces().tokens();
        for (int i = body.braces().from(); i < body.braces().to(); i++) {
            boolean inField = field.range().from() <= i && i < field.range().to();
            boolean member = tokens.kind(i - 1) == TokenKind.PATH_SEP || tokens.is(i - 1, '.');
            mentions +=
                    !inField && !member && tokens.isIdent(i) && tokens.name(i).equals(name) ? 1 : 0;
        }
        if (mentions != 1) {
            return;
        }
        List<Stmt> statements = new ArrayList<>(new Expr.Block(body.braces(), body.braces()).statements());
        body.all(Expr.Block.class)
                .forEach(block -> statements.addAll(block.expression().statements()));
        for (Stmt statement : statements) {
            if (statement instanceof Stmt.Let let && let.name().equals(name)) {
                Lines.delete(text, let.range().span(), edits);
                return;
            }
        }
    }
}
