package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.Place;
import io.lookahead.edit.names.Spelling;
import io.lookahead.edit.style.ExprLayout;
import io.lookahead.edit.style.RustStyle;
import io.lookahead.edit.value.DurationText;
import io.lookahead.edit.value.StaleComment;
import io.lookahead.edit.value.ValueText;
import io.lookahead.facts.Edit;
import io.lookahead.rust.syntax.FieldValue;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Sets a field of a struct literal, inserting it where it is absent. */
public final class SetField implements Performer<Edit.SetField> {

    @Override
    public void perform(Edit.SetField edit, Bench bench) throws Unperformable {
        int count = new CodeOf(bench, edit.side()).literals(edit.struct()).size();
        for (int i = 0; i < count; i++) {
            // What stood behind in the file has moved with the change before.
            set(new CodeOf(bench, edit.side()).literals(edit.struct()).get(i), edit, bench);
        }
    }

    /** Sets the field in one of the literals. */
    static void set(CodeOf.Literal literal, Edit.SetField edit, Bench bench) throws Unperformable {
        literal.requireOneForm();
        RustFile file = bench.rust(literal.file());
        SourceText text = file.text();
        Optional<FieldValue> present = literal.expression().field(edit.field());
        if (present.isPresent() && setDuration(bench, file, present.get(), edit.expression())) {
            return;
        }
        Spelling spelling = new Spelling(
                bench, new Place(file, literal.expression().range().span().start()));
        String expression = Variables.named(literal, spelling.spell(edit.expression()));
        RustStyle style = RustStyle.of(bench.tree(), text);
        EditSet.Builder edits = EditSet.builder();
        if (present.isPresent()) {
            if (sameCode(present.get().value().text(), expression)) {
                return;
            }
            String indent =
                    text.indentation(text.line(present.get().range().span().start()));
            String written = new ExprLayout(style).write(indent, edit.field() + ": ", expression, "");
            edits.replace(text, present.get().range().span(), written);
        } else {
            insert(text, literal, edit, new ExprLayout(style), expression, edits);
        }
        spelling.addImports(edits);
        bench.change(edits.build());
    }

    /** Of a duration only the number is changed, or the constant that gives it; false where it is none. */
    private static boolean setDuration(Bench bench, RustFile file, FieldValue field, String expression)
            throws Unperformable {
        OptionalLong ms = DurationText.milliseconds(expression);
        OptionalLong before = DurationText.milliseconds(field.value().text());
        EditSet.Builder edits = EditSet.builder();
        if (ms.isPresent() && before.isPresent()) {
            StaleComment.updateAbove(field.range(), before.getAsLong(), ms.getAsLong(), edits);
        }
        if (ms.isEmpty() || !ValueText.duration(bench, file, field.value().range(), ms.getAsLong(), edits)) {
            return false;
        }
        bench.change(edits.build());
        return true;
    }

    private static void insert(
            SourceText text,
            CodeOf.Literal literal,
            Edit.SetField edit,
            ExprLayout layout,
            String expression,
            EditSet.Builder edits)
            throws Unperformable {
        List<FieldValue> fields = literal.expression().fields();
        if (fields.isEmpty()) {
            throw new Unperformable("the literal of " + edit.struct() + " at "
                    + literal.found().location() + " has no field to put " + edit.field() + " beside");
        }
        FieldValue beside = fields.stream()
                .filter(field -> field.name().equals(edit.after()))
                .findFirst()
                .orElse(fields.get(fields.size() - 1));
        TokenRange range = beside.range();
        Tokens tokens = range.tokens();
        boolean comma = tokens.is(range.to(), ',');
        int end = comma ? tokens.end(range.to()) : range.span().end();
        int line = text.line(range.span().start());
        String indent = text.indentation(line);
        boolean ownLine = text.slice(text.lineStart(line), range.span().start()).isBlank();
        String start = expression.equals(edit.field()) ? "" : edit.field() + ": ";
        String written = layout.write(indent, start, expression, "");
        if (ownLine) {
            int lineEnd = text.lineSpan(text.line(end)).end();
            boolean commentFollows =
                    text.slice(end, Math.max(end, lineEnd)).strip().startsWith("//");
            if (!comma) {
                edits.insert(text, end, ",");
            }
            edits.insert(text, commentFollows ? lineEnd : end, "\n" + indent + written + ",");
        } else {
            edits.insert(text, end, comma ? " " + written + "," : ", " + written);
        }
    }

    static boolean sameCode(String one, String other) {
        Tokens first = Tokens.of("one", one);
        Tokens second = Tokens.of("other", other);
        if (first.count() != second.count()) {
            return false;
        }
        for (int i = 0; i < first.count(); i++) {
            if (!first.text(i).equals(second.text(i))) {
                return false;
            }
        }
        return true;
    }
}
