package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.style.Lines;
import io.lookahead.facts.Edit;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FieldValue;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import io.lookahead.text.Span;
import java.util.Optional;

/** Removes a field of struct literals, with its comma and the line it leaves empty. */
public final class RemoveField implements Performer<Edit.RemoveField> {

    @Override
    public void perform(Edit.RemoveField edit, Bench bench) throws Unperformable {
        EditSet.Builder edits = EditSet.builder();
        for (Expr.StructLiteral literal : CollatorCode.literals(bench, edit.side(), edit.struct())) {
            Optional<FieldValue> field = literal.field(edit.field());
            if (field.isPresent()) {
                Tokens tokens = literal.range().tokens();
                Span span = field.get().range().span();
                int comma = field.get().range().to();
                int end = tokens.is(comma, ',') ? tokens.end(comma) : span.end();
                Lines.delete(tokens.source(), new Span(span.start(), end), edits);
            }
        }
        bench.change(edits.build());
    }
}
