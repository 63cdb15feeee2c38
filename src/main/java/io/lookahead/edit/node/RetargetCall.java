package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.facts.Edit;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.util.List;

/** Calls another function with the same arguments, and lets its turbofish infer as many types as that one has. */
public final class RetargetCall implements Performer<Edit.RetargetCall> {

    @Override
    public void perform(Edit.RetargetCall edit, Bench bench) throws Unperformable {
        List<Expr.Call> calls = CollatorCode.calls(bench, edit.side(), edit.from());
        if (calls.isEmpty() && CollatorCode.calls(bench, edit.side(), edit.to()).isEmpty()) {
            throw new Unperformable("no call of " + edit.from() + " is found in "
                    + String.join(", ", CollatorCode.files(bench, edit.side())));
        }
        EditSet.Builder edits = EditSet.builder();
        for (Expr.Call call : calls) {
            retarget(edit, ((Expr.PathExpr) call.callee()).path(), edits);
        }
        bench.change(edits.build());
    }

    private static void retarget(Edit.RetargetCall edit, PathRef path, EditSet.Builder edits) {
        Tokens tokens = path.range().tokens();
        int count = edit.from().split("::", -1).length;
        List<PathRef.Segment> segments = path.segments();
        int first = segments.get(Math.max(0, segments.size() - count)).token();
        int name = path.last().token();
        edits.replace(tokens.source(), new Span(tokens.start(first), tokens.end(name)), edit.to());
        if (path.last().arguments() != null) {
            inferred(tokens.range(name + 1, path.range().to()), edit.generics(), edits);
        }
    }

    /** Sets how many {@code _} a list {@code ::<A, B, _, _>} ends with, laid out as it is. */
    private static void inferred(TokenRange turbofish, int wanted, EditSet.Builder edits) {
        Tokens tokens = turbofish.tokens();
        SourceText text = tokens.source();
        int closing = turbofish.to() - 1;
        int last = tokens.is(closing - 1, ',') ? closing - 2 : closing - 1;
        int present = 0;
        int at = last;
        while (tokens.is(at, "_") && present < closing) {
            present++;
            at = tokens.is(at - 1, ',') ? at - 2 : at - 1;
        }
        if (present == 0) {
            return;
        }
        if (present > wanted) {
            int from = last - 2 * (present - wanted);
            edits.delete(text, new Span(tokens.end(from), tokens.end(last)));
        } else if (present < wanted) {
            String gap = text.slice(tokens.end(last - 2) + 1, tokens.start(last));
            edits.insert(text, tokens.end(last), ("," + (present > 1 ? gap : " ") + "_").repeat(wanted - present));
        }
    }
}
