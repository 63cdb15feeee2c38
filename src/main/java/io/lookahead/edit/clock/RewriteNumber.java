package io.lookahead.edit.clock;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.Place;
import io.lookahead.edit.names.Spelling;
import io.lookahead.facts.Edit;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.text.EditSet;
import java.util.Optional;

/** Writes a number of blocks in units of time, where it stands. */
public final class RewriteNumber implements Performer<Edit.RewriteNumber> {

    @Override
    public void perform(Edit.RewriteNumber edit, Bench bench) throws Unperformable {
        RustFile file = bench.rust(edit.at().file());
        int offset = bench.offset(edit.at());
        TokenRange value = value(file, offset, edit);
        Spelling spelling = new Spelling(bench, new Place(file, offset));
        String expression = spelling.spell(edit.expression());
        if (!spelling.knows(expression)) {
            throw new Unperformable("the units of time in " + expression + " are not known in "
                    + edit.at().file());
        }
        EditSet.Builder edits = EditSet.builder();
        edits.replace(file.text(), value.span(), braced(file, value, expression));
        spelling.addImports(edits);
        bench.change(edits.build());
    }

    /** The number itself: of a constant, or of the generic argument that begins at the place. */
    private static TokenRange value(RustFile file, int offset, Edit.RewriteNumber edit) throws Unperformable {
        Optional<TokenRange> constant =
                file.around(ConstItem.class, offset).flatMap(item -> Optional.ofNullable(item.value()));
        if (constant.isPresent()) {
            if (constant.get().normalized().contains("!")) {
                throw new Unperformable("a macro chooses the number at " + edit.at());
            }
            return constant.get();
        }
        int token = file.tokens().at(offset);
        if (token < 0 || !file.tokens().text(token).replace("_", "").matches("[0-9]+(u32|u64)?")) {
            throw new Unperformable("no plain number stands at " + edit.at());
        }
        return file.tokens().range(token, token + 1);
    }

    /** An expression that is a generic argument needs braces. */
    private static String braced(RustFile file, TokenRange value, String expression) {
        boolean isArgument = file.tokens().is(value.from() - 1, '<');
        return isArgument && expression.contains(" ") ? "{ " + expression + " }" : expression;
    }
}
