package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.facts.Edit;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FieldValue;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import java.util.Optional;

/** Passes a clone of a variable in a field of a struct literal. */
public final class CloneField implements Performer<Edit.CloneField> {

    @Override
    public void perform(Edit.CloneField edit, Bench bench) throws Unperformable {
        EditSet.Builder edits = EditSet.builder();
        for (Expr.StructLiteral literal : CollatorCode.someLiterals(bench, edit.side(), edit.struct())) {
            Optional<FieldValue> field = literal.field(edit.field());
            if (field.isPresent()) {
                cloned(literal, field.get(), edits);
            }
        }
        bench.change(edits.build());
    }

    private static void cloned(Expr.StructLiteral literal, FieldValue field, EditSet.Builder edits)
            throws Unperformable {
        SourceText text = literal.range().tokens().source();
        if (field.shorthand()) {
            edits.insert(text, field.range().span().end(), ": " + field.name() + ".clone()");
        } else if (field.value() instanceof Expr.PathExpr path) {
            edits.insert(text, path.range().span().end(), ".clone()");
        } else if (!(field.value() instanceof Expr.MethodCall call
                && call.name().equals("clone"))) {
            throw new Unperformable(field.range().location() + ": " + field.name()
                    + " is given an expression; keep what it gives in a variable first, and pass a clone of that");
        }
    }
}
