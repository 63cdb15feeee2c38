package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.facts.Edit;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import io.lookahead.text.Span;
import java.util.List;

/** Uses another struct in struct literals; generic arguments stay as they are. */
public final class RenameStruct implements Performer<Edit.RenameStruct> {

    @Override
    public void perform(Edit.RenameStruct edit, Bench bench) throws Unperformable {
        List<Expr.StructLiteral> literals = CollatorCode.literals(bench, edit.side(), edit.from());
        if (literals.isEmpty()) {
            CollatorCode.someLiterals(bench, edit.side(), edit.to());
            return;
        }
        EditSet.Builder edits = EditSet.builder();
        for (Expr.StructLiteral literal : literals) {
            Tokens tokens = literal.range().tokens();
            edits.replace(tokens.source(), names(literal.path(), tokens, edit.from()), edit.to());
        }
        bench.change(edits.build());
    }

    /** The names that {@code from} stands for: what is written before them stays. */
    private static Span names(PathRef path, Tokens tokens, String from) {
        int count = from.split("::", -1).length;
        List<PathRef.Segment> segments = path.segments();
        int first = segments.get(Math.max(0, segments.size() - count)).token();
        return new Span(tokens.start(first), tokens.end(path.last().token()));
    }
}
