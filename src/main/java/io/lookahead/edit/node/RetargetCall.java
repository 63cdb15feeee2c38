package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.style.CallLayout;
import io.lookahead.edit.style.RustStyle;
import io.lookahead.facts.Edit;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.PathResolver;
import io.lookahead.rust.names.Resolution;
import io.lookahead.rust.search.Body;
import io.lookahead.rust.search.Found;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.GenericArguments;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Calls another function with the same arguments. */
public final class RetargetCall implements Performer<Edit.RetargetCall> {

    @Override
    public void perform(Edit.RetargetCall edit, Bench bench) throws Unperformable {
        CodeOf code = new CodeOf(bench, edit.side());
        List<String> from = List.of(edit.from().split("::"));
        List<String> to = List.of(edit.to().split("::"));
        EditSet.Builder edits = EditSet.builder();
        boolean found = false;
        for (Body body : code.bodies()) {
            for (Found<Expr.Call> call : body.calls(from.get(from.size() - 1))) {
                PathRef path = ((Expr.PathExpr) call.expression().callee()).path();
                boolean already = names(path).equals(to) || last(path, "lookahead");
                if (already || matches(path, from, call, body.mentions("para_client"))) {
                    found = true;
                    String callee = Qualified.name(path, edit.to()) + turbofish(path, edit.generics());
                    replace(bench, call, path, callee, edits);
                }
            }
        }
        if (!found) {
            throw new Unperformable("no call of " + edit.from() + " was found in " + String.join(", ", code.files()));
        }
        bench.change(edits.build());
    }

    private static List<String> names(PathRef path) {
        return path.segments().stream().map(PathRef.Segment::name).toList();
    }

    /** Whether the module that a path names, as written, is this one. */
    private static boolean last(PathRef path, String module) {
        List<String> names = names(path);
        return names.size() > 2 && names.get(names.size() - 2).equals(module);
    }

    /** As written, or by what it means, or by a module whose import is already gone. */
    private static boolean matches(PathRef path, List<String> from, Found<Expr.Call> call, boolean inCollator) {
        List<String> names = names(path);
        if (names.equals(from)) {
            return true;
        }
        Resolution resolution = PathResolver.resolve(path, call.scope(), Namespace.VALUE);
        boolean means = resolution.candidates().stream()
                .anyMatch(candidate -> candidate.target().path().endsWith(String.join("::", from)));
        boolean basic = resolution.candidates().stream()
                .anyMatch(candidate -> candidate.target().path().endsWith("collators::basic::run"));
        boolean dangling = names.size() == 2
                && inCollator
                && PathResolver.resolve(names.subList(0, 1), call.scope(), Namespace.TYPE)
                        .candidates()
                        .isEmpty();
        return means || basic || dangling;
    }

    /** The generic arguments that are given, followed by as many inferred ones as the function has. */
    private static String turbofish(PathRef path, int inferred) {
        GenericArguments written = path.last().arguments();
        if (written == null) {
            return "";
        }
        List<String> arguments = new ArrayList<>();
        for (GenericArguments.Argument argument : written.positional()) {
            if (!argument.text().equals("_")) {
                arguments.add(argument.text());
            }
        }
        for (int i = 0; i < inferred; i++) {
            arguments.add("_");
        }
        return "::<" + String.join(", ", arguments) + ">";
    }

    private static void replace(Bench bench, Found<Expr.Call> call, PathRef path, String callee, EditSet.Builder edits)
            throws Unperformable {
        if (SetField.sameCode(path.range().text(), callee)) {
            return;
        }
        SourceText text = bench.rust(call.location().file()).text();
        new CallLayout(RustStyle.of(bench.tree(), text)).replaceCallee(text, call.expression(), callee, edits);
    }
}
