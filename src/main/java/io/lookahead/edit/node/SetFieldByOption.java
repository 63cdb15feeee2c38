package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.facts.Edit;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FieldValue;
import java.util.Optional;

/** Sets a field of each struct literal by whether another field of the same literal is given {@code Some}. */
public final class SetFieldByOption implements Performer<Edit.SetFieldByOption> {

    @Override
    public void perform(Edit.SetFieldByOption edit, Bench bench) throws Unperformable {
        int count = new CodeOf(bench, edit.side()).literals(edit.struct()).size();
        for (int i = 0; i < count; i++) {
            // What stood behind in the file has moved with the change before.
            CodeOf.Literal literal =
                    new CodeOf(bench, edit.side()).literals(edit.struct()).get(i);
            Optional<FieldValue> option = literal.expression().field(edit.option());
            boolean decidedBefore =
                    option.isEmpty() && literal.expression().field(edit.field()).isPresent();
            if (!decidedBefore) {
                boolean given = option.isPresent() && given(option.get(), edit);
                Edit.SetField set = new Edit.SetField(
                        edit.side(), edit.struct(), edit.field(), given ? edit.some() : edit.none(), edit.after());
                SetField.set(literal, set, bench);
            }
        }
    }

    private static boolean given(FieldValue option, Edit.SetFieldByOption edit) throws Unperformable {
        Expr value = option.value();
        if (value instanceof Expr.Call call
                && call.callee() instanceof Expr.PathExpr path
                && path.path().last().name().equals("Some")) {
            return true;
        }
        if (value instanceof Expr.PathExpr path && path.path().last().name().equals("None")) {
            return false;
        }
        throw new Unperformable("whether " + edit.option() + " is given cannot be told from " + value.text() + " at "
                + option.range().location() + "; with it " + edit.field() + " is " + edit.some() + ", without it "
                + edit.none());
    }
}
