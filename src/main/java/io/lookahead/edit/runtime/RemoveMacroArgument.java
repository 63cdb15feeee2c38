package io.lookahead.edit.runtime;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.style.Lines;
import io.lookahead.facts.Edit;
import io.lookahead.rust.syntax.MacroArgument;
import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.util.List;
import java.util.Optional;

/** Removes an argument of a macro call, and then the types that only it used. */
public final class RemoveMacroArgument implements Performer<Edit.RemoveMacroArgument> {

    @Override
    public void perform(Edit.RemoveMacroArgument edit, Bench bench) throws Unperformable {
        List<io.lookahead.facts.MacroArgument> scanned = bench.target().known().stream()
                .filter(io.lookahead.facts.MacroArgument.class::isInstance)
                .map(io.lookahead.facts.MacroArgument.class::cast)
                .filter(known -> known.side() == edit.side()
                        && known.macro().equals(edit.macro())
                        && known.argument().equals(edit.argument()))
                .toList();
        for (io.lookahead.facts.MacroArgument known : scanned) {
            RustFile file = bench.rust(known.at().file());
            int offset = bench.offset(known.at());
            MacroCall call = file.around(MacroCall.class, offset)
                    .filter(found -> found.macro().equals(edit.macro()))
                    .orElseThrow(() -> new Unperformable(
                            known.at() + " does not stand in a call of " + edit.macro() + "! that is written out"));
            Optional<MacroArgument> argument = call.arguments().stream()
                    .filter(each -> each.key().equals(edit.argument()))
                    .findFirst();
            if (argument.isPresent()) {
                EditSet.Builder edits = EditSet.builder();
                remove(file.text(), argument.get(), edits);
                bench.change(edits.build());
                new DeadCode(bench, edit.side())
                        .removeType(argument.get().value().text());
            }
        }
    }

    /** Removes an argument with one comma, and its line if it has one of its own. */
    private static void remove(SourceText text, MacroArgument argument, EditSet.Builder edits) {
        TokenRange range = argument.range();
        Tokens tokens = range.tokens();
        int next = range.to();
        boolean commaAfter = tokens.is(next, ',');
        boolean commaBefore = tokens.is(range.from() - 1, ',');
        int end = commaAfter ? tokens.end(next) : range.span().end();
        int line = text.line(range.span().start());
        boolean ownLine = text.slice(text.lineStart(line), range.span().start()).isBlank();
        if (ownLine && (commaAfter || !commaBefore)) {
            Lines.delete(text, new Span(range.span().start(), end), edits);
        } else if (commaAfter) {
            edits.delete(text, new Span(range.span().start(), tokens.start(next + 1)));
        } else if (commaBefore) {
            edits.delete(text, new Span(tokens.start(range.from() - 1), end));
        } else {
            edits.delete(text, new Span(tokens.end(range.from() - 1), end));
        }
    }
}
