package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.facts.Edit;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FieldValue;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;

/** Passes a clone instead of the original in a field of a struct literal. */
public final class CloneField implements Performer<Edit.CloneField> {

    @Override
    public void perform(Edit.CloneField edit, Bench bench) throws Unperformable {
        EditSet.Builder edits = EditSet.builder();
        boolean found = false;
        for (CodeOf.Literal literal : new CodeOf(bench, edit.side()).literals(edit.struct())) {
            for (FieldValue field : literal.expression().fields()) {
                if (field.name().equals(edit.field())) {
                    found = true;
                    passClone(bench.rust(literal.file()).text(), field, edits);
                }
            }
        }
        if (!found) {
            throw new Unperformable(
                    "no " + edit.struct() + " in the files that start the collator has a field " + edit.field());
        }
        bench.change(edits.build());
    }

    private static void passClone(SourceText text, FieldValue field, EditSet.Builder edits) {
        Expr value = field.value();
        boolean cloned =
                (value instanceof Expr.MethodCall method && method.name().equals("clone"))
                        || (value instanceof Expr.Call call
                                && call.callee() instanceof Expr.PathExpr path
                                && path.path().last().name().equals("clone"));
        if (cloned) {
            return;
        }
        if (field.shorthand()) {
            edits.insert(text, value.range().span().end(), ": " + field.name() + ".clone()");
            return;
        }
        boolean simple = value instanceof Expr.PathExpr
                || value instanceof Expr.Field
                || value instanceof Expr.MethodCall
                || value instanceof Expr.Call;
        if (!simple) {
            edits.insert(text, value.range().span().start(), "(");
        }
        edits.insert(text, value.range().span().end(), simple ? ".clone()" : ").clone()");
    }
}
