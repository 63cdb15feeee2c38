package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.facts.Edit;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.text.EditSet;
import io.lookahead.text.Span;
import java.util.List;

/** Uses another struct in a struct literal. */
public final class RenameStruct implements Performer<Edit.RenameStruct> {

    @Override
    public void perform(Edit.RenameStruct edit, Bench bench) throws Unperformable {
        CodeOf code = new CodeOf(bench, edit.side());
        List<CodeOf.Literal> literals = code.literals(edit.from());
        EditSet.Builder edits = EditSet.builder();
        for (CodeOf.Literal literal : literals) {
            PathRef path = literal.expression().path();
            String written = path.names();
            if (written.equals(edit.to()) || (path.segments().size() > 1 && written.endsWith("lookahead::Params"))) {
                continue;
            }
            Span span = path.range().span();
            edits.replace(bench.rust(literal.file()).text(), span, Qualified.name(path, edit.to()));
        }
        bench.change(edits.build());
    }
}
