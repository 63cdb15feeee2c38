package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.Place;
import io.lookahead.edit.names.Spelling;
import io.lookahead.edit.style.RustStyle;
import io.lookahead.facts.Edit;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FieldValue;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import java.util.Optional;

/** Gives a field of a struct literal a value, or inserts it where the literal has none. */
public final class SetField implements Performer<Edit.SetField> {

    @Override
    public void perform(Edit.SetField edit, Bench bench) throws Unperformable {
        EditSet.Builder edits = EditSet.builder();
        for (Expr.StructLiteral literal : CollatorCode.someLiterals(bench, edit.side(), edit.struct())) {
            Optional<FieldValue> field = literal.field(edit.field());
            if (field.isEmpty()) {
                insert(edit, bench, literal, edits);
            } else if (!isSame(field.get(), edit.expression())) {
                replace(edit, bench, literal, field.get(), edits);
            }
        }
        bench.change(edits.build());
    }

    private static boolean isSame(FieldValue field, String expression) {
        return normal(field.value().range().text()).equals(normal(expression));
    }

    private static String normal(String code) {
        return Tokens.of("code", code).all().normalized();
    }

    private static void replace(
            Edit.SetField edit, Bench bench, Expr.StructLiteral literal, FieldValue field, EditSet.Builder edits)
            throws Unperformable {
        SourceText text = literal.range().tokens().source();
        if (field.value() instanceof Expr.Call call && sameFunction(call, edit.expression())) {
            String arguments = edit.expression().substring(edit.expression().indexOf('('));
            edits.replace(text, call.group().span(), arguments);
            return;
        }
        String value = spelled(edit, bench, literal, edits);
        if (field.shorthand()) {
            edits.insert(text, field.range().span().end(), ": " + value);
        } else {
            edits.replace(text, field.value().range().span(), value);
        }
    }

    /** Whether only the arguments differ, so that the function may stay written as it is. */
    private static boolean sameFunction(Expr.Call call, String expression) {
        int bracket = expression.indexOf('(');
        if (bracket < 0 || !(call.callee() instanceof Expr.PathExpr callee)) {
            return false;
        }
        String written = callee.path().names();
        String wanted = expression.substring(0, bracket);
        return written.equals(wanted) || written.endsWith("::" + wanted);
    }

    private static String spelled(Edit.SetField edit, Bench bench, Expr.StructLiteral literal, EditSet.Builder edits)
            throws Unperformable {
        Place place = new Place(
                CollatorCode.file(bench, literal), literal.range().span().start());
        Spelling spelling = new Spelling(bench, place);
        String value = spelling.spell(edit.expression());
        spelling.addImports(edits);
        return value;
    }

    private static void insert(Edit.SetField edit, Bench bench, Expr.StructLiteral literal, EditSet.Builder edits)
            throws Unperformable {
        Tokens tokens = literal.range().tokens();
        SourceText text = tokens.source();
        if (literal.fields().isEmpty()) {
            throw new Unperformable(literal.range().location() + ": " + edit.struct() + " has no fields to go by");
        }
        FieldValue after = literal.field(edit.after())
                .orElse(literal.fields().get(literal.fields().size() - 1));
        String value = edit.expression().equals(edit.field()) ? "" : ": " + spelled(edit, bench, literal, edits);
        int line = text.line(after.range().span().start());
        boolean ownLine =
                text.slice(text.lineStart(line), after.range().span().start()).isBlank();
        String indent = text.indentation(line);
        String field = ownLine
                ? RustStyle.of(bench.tree(), text).indented(edit.field() + value, indent)
                : edit.field() + value.replace("\n", " ");
        String gap = ownLine ? "\n" : " ";
        int next = after.range().to();
        if (tokens.is(next, ',')) {
            boolean last = next + 1 >= literal.braces().to() - 1;
            edits.insert(text, tokens.end(next), gap + field + (last && !ownLine ? "" : ","));
        } else {
            edits.insert(text, after.range().span().end(), "," + gap + field + (ownLine ? "," : ""));
        }
    }
}
