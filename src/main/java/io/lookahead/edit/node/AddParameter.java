package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.Place;
import io.lookahead.edit.style.Commas;
import io.lookahead.edit.style.RustStyle;
import io.lookahead.facts.Edit;
import io.lookahead.rust.search.Body;
import io.lookahead.rust.search.Found;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.Parameter;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Adds a parameter to a function, to closures and function types that stand for it, and passes it at every call. */
public final class AddParameter implements Performer<Edit.AddParameter> {

    @Override
    public void perform(Edit.AddParameter edit, Bench bench) throws Unperformable {
        CodeOf code = new CodeOf(bench, edit.side());
        FunctionTypes types = new FunctionTypes(code.bodies(), edit.function());
        Set<String> functions = new TreeSet<>(types.standingFor());
        functions.add(edit.function());
        functions.addAll(instead(code, functions, types));
        EditSet.Builder edits = EditSet.builder();
        int index = -1;
        for (Body body : code.bodies()) {
            FnItem function = body.function();
            boolean own = functions.contains(function.name());
            if (own && !takes(function.parameters(), edit.name())) {
                int after = position(function.parameters(), edit.after());
                index = after;
                List<TokenRange> items =
                        function.parameters().stream().map(Parameter::range).toList();
                insert(bench, function.parameterList(), items, after, parameter(edit, bench, function), edits);
            }
        }
        for (Expr.Closure closure : types.closures()) {
            if (!takes(closure.parameters(), edit.name())) {
                index = position(closure.parameters(), edit.after());
                boolean used = leadsToCollator(closure, code, functions);
                insertIntoClosure(bench, closure, index, used ? edit.name() : "_" + edit.name(), edits);
            }
        }
        if (index < 0) {
            boolean done = code.bodies().stream()
                    .anyMatch(body -> functions.contains(body.function().name())
                            && takes(body.function().parameters(), edit.name()));
            if (!done) {
                handToParameters(edit, bench, code);
            }
            return;
        }
        for (FunctionTypes.Signature signature : types.signatures()) {
            List<TokenRange> items = Commas.split(signature.parameters().inside());
            String type = BackendType.of(edit.type(), bench, place(bench, signature.parameters()), code);
            insert(bench, signature.parameters(), items, Math.min(index, items.size() - 1), type, edits);
        }
        passAtCalls(edit, bench, code, functions, index, edits);
        bench.change(edits.build());
    }

    private static boolean isWithin(CodeOf.Literal literal, Expr.Closure closure) {
        return closure.range().location().file().equals(literal.file())
                && closure.range()
                        .span()
                        .contains(literal.expression().range().span().start());
    }

    /** Whether a closure starts a collator, or calls what does: otherwise it has no use for the parameter. */
    private static boolean leadsToCollator(Expr.Closure closure, CodeOf code, Set<String> functions) {
        boolean starts = code.collatorParameters().stream().anyMatch(literal -> isWithin(literal, closure));
        Tokens tokens = closure.range().tokens();
        boolean calls = false;
        for (int i = closure.range().from(); i < closure.range().to(); i++) {
            calls |= tokens.isIdent(i) && functions.contains(tokens.name(i));
        }
        return starts || calls;
    }

    private static void insertIntoClosure(
            Bench bench, Expr.Closure closure, int index, String name, EditSet.Builder edits) throws Unperformable {
        Parameter beside = closure.parameters().get(index);
        SourceText text = text(bench, beside.range());
        int end = beside.range().span().end();
        String gap = " ";
        if (index + 1 < closure.parameters().size()) {
            int next = closure.parameters().get(index + 1).range().span().start();
            boolean ownLine = text.line(next) != text.line(end);
            gap = ownLine ? "\n" + text.indentation(text.line(next)) : gap;
        }
        edits.insert(text, end, "," + gap + name + (beside.typeRange() == null ? "" : ": _"));
    }

    /**
     * Where no function is called so: those that build a collator's parameters and have no backend at hand. A closure
     * that stands for the function gets the parameter itself, not what is around it.
     */
    private static Set<String> instead(CodeOf code, Set<String> functions, FunctionTypes types) {
        Set<String> found = new TreeSet<>();
        boolean named = code.bodies().stream()
                .anyMatch(body -> functions.contains(body.function().name()));
        for (CodeOf.Literal literal : named ? List.<CodeOf.Literal>of() : code.collatorParameters()) {
            boolean inClosure = types.closures().stream().anyMatch(closure -> isWithin(literal, closure));
            if (!inClosure && !literal.body().mentions("SpawnTasksParams")) {
                found.add(literal.body().function().name());
            }
        }
        return found;
    }

    /** Where nothing is called, because the collator starts where the argument is at hand: its parameters get it. */
    private static void handToParameters(Edit.AddParameter edit, Bench bench, CodeOf code) throws Unperformable {
        Set<String> structs = new TreeSet<>();
        code.collatorParameters()
                .forEach(literal -> structs.add(literal.expression().path().names()));
        if (structs.isEmpty()) {
            throw new Unperformable(
                    "no function " + edit.function() + " was found in " + String.join(", ", code.files()));
        }
        for (String struct : structs) {
            String field = "para_" + edit.name();
            new SetField()
                    .perform(new Edit.SetField(edit.side(), struct, field, edit.argument(), "para_client"), bench);
        }
    }

    private static String parameter(Edit.AddParameter edit, Bench bench, FnItem function) throws Unperformable {
        CodeOf code = new CodeOf(bench, edit.side());
        String type = BackendType.of(edit.type(), bench, place(bench, function.parameterList()), code);
        return edit.name() + ": " + type;
    }

    private static boolean takes(List<Parameter> parameters, String name) {
        return parameters.stream()
                .anyMatch(parameter ->
                        parameter.name().equals(name) || parameter.name().equals("_" + name));
    }

    private static int position(List<Parameter> parameters, String after) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(after)
                    || parameters.get(i).name().equals("_" + after)) {
                return i;
            }
        }
        return parameters.isEmpty() ? -1 : 0;
    }

    private static void passAtCalls(
            Edit.AddParameter edit, Bench bench, CodeOf code, Set<String> functions, int index, EditSet.Builder edits)
            throws Unperformable {
        for (Body body : code.bodies()) {
            for (String name : functions) {
                for (Found<Expr.Call> call : body.calls(name)) {
                    Expr.Call expression = call.expression();
                    List<TokenRange> items =
                            expression.arguments().stream().map(Expr::range).toList();
                    String argument = Argument.of(edit.argument(), body, expression);
                    insert(bench, expression.group(), items, Math.min(index, items.size() - 1), argument, edits);
                }
            }
        }
    }

    private static void insert(
            Bench bench, TokenRange group, List<TokenRange> items, int after, String item, EditSet.Builder edits)
            throws Unperformable {
        SourceText text = text(bench, group);
        Commas.insert(text, group, items, after, item, RustStyle.of(bench.tree(), text), edits);
    }

    private static SourceText text(Bench bench, TokenRange range) throws Unperformable {
        return bench.rust(range.location().file()).text();
    }

    private static Place place(Bench bench, TokenRange range) throws Unperformable {
        return new Place(bench.rust(range.location().file()), range.span().start());
    }
}
