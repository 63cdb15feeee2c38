package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.Place;
import io.lookahead.edit.names.Spelling;
import io.lookahead.facts.Edit;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.Node;
import io.lookahead.rust.syntax.Parameter;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import java.util.List;
import java.util.stream.IntStream;

/** Gives a function a parameter, and passes it at every call. */
public final class AddParameter implements Performer<Edit.AddParameter> {

    @Override
    public void perform(Edit.AddParameter edit, Bench bench) throws Unperformable {
        int position = -1;
        EditSet.Builder edits = EditSet.builder();
        boolean found = false;
        for (String name : CollatorCode.files(bench, edit.side())) {
            RustFile file = bench.rust(name);
            for (FnItem function : file.all(FnItem.class)
                    .filter(item -> item.name().equals(edit.function()))
                    .toList()) {
                found = true;
                List<Parameter> parameters = function.parameters();
                refuseFunctionValues(edit, file);
                if (parameters.stream().anyMatch(parameter -> parameter.name().equals(edit.name()))) {
                    return;
                }
                position = after(edit, parameters, file);
                Place place = new Place(file, function.parameterList().span().start());
                Spelling spelling = new Spelling(bench, place);
                String type = spelling.spell(edit.type());
                insertAfter(parameters.get(position), edit.name() + ": " + type, edits);
                spelling.addImports(edits);
            }
        }
        if (!found) {
            throw new Unperformable("no function " + edit.function() + " is found in "
                    + String.join(", ", CollatorCode.files(bench, edit.side())));
        }
        for (Expr.Call call : CollatorCode.calls(bench, edit.side(), edit.function())) {
            if (position >= call.arguments().size()) {
                throw new Unperformable(call.range().location() + ": this call of " + edit.function()
                        + " passes fewer arguments than the function takes");
            }
            insertAfter(call.arguments().get(position), edit.argument(), edits);
        }
        bench.change(edits.build());
    }

    private static int after(Edit.AddParameter edit, List<Parameter> parameters, RustFile file) throws Unperformable {
        return IntStream.range(0, parameters.size())
                .filter(index -> parameters.get(index).name().equals(edit.after()))
                .findFirst()
                .orElseThrow(() -> new Unperformable(file.text().file() + ": " + edit.function()
                        + " has no parameter " + edit.after() + " to go by; add " + edit.name() + ": " + edit.type()
                        + " where it fits, and pass " + edit.argument() + " at every call"));
    }

    /** A parameter of the same name holds a closure, whose type and every value would have to change together. */
    private static void refuseFunctionValues(Edit.AddParameter edit, RustFile file) throws Unperformable {
        boolean value = file.all(FnItem.class)
                .flatMap(function -> function.parameters().stream())
                .anyMatch(parameter -> parameter.name().equals(edit.function()));
        if (value) {
            throw new Unperformable(file.text().file() + ": " + edit.function()
                    + " is handed over as a closure; add " + edit.type() + " to its FnOnce bound after the type of "
                    + edit.after() + ", " + edit.name() + " to the closure, and " + edit.argument() + " to the call");
        }
    }

    private static void insertAfter(Node node, String written, EditSet.Builder edits) {
        Tokens tokens = node.range().tokens();
        SourceText text = tokens.source();
        int line = text.line(node.range().span().start());
        boolean ownLine =
                text.slice(text.lineStart(line), node.range().span().start()).isBlank();
        String gap = ownLine ? "\n" + text.indentation(line) : " ";
        int next = node.range().to();
        if (tokens.is(next, ',')) {
            edits.insert(text, tokens.end(next), gap + written + ",");
        } else {
            edits.insert(text, node.range().span().end(), "," + gap + written);
        }
    }
}
