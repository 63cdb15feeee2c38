package io.lookahead.edit.runtime;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.Placed;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.Declarations;
import io.lookahead.edit.names.Place;
import io.lookahead.edit.names.SourceFiles;
import io.lookahead.edit.names.Spelling;
import io.lookahead.edit.style.RustStyle;
import io.lookahead.facts.ConstantItem;
import io.lookahead.facts.Edit;
import io.lookahead.facts.Location;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.Side;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.rust.syntax.UseItem;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Declares a constant where the target keeps its time constants. */
public final class DeclareConstant implements Performer<Edit.DeclareConstant> {

    private static final Pattern INTEGER = Pattern.compile("[iu](8|16|32|64|128|size)");

    @Override
    public void perform(Edit.DeclareConstant edit, Bench bench) throws Unperformable {
        if (isDeclared(edit, bench)) {
            return;
        }
        Optional<Anchor> anchor = anchor(edit, bench);
        if (anchor.isPresent()) {
            if (declares(anchor.get().file(), edit.name())) {
                return;
            }
            after(edit, bench, anchor.get());
        } else {
            afterImports(edit, bench, bench.rust(bench.target().runtime().source()));
        }
    }

    private static boolean isDeclared(Edit.DeclareConstant edit, Bench bench) throws Unperformable {
        boolean scanned =
                constants(bench, edit.side()).anyMatch(known -> known.name().equals(edit.name()));
        if (scanned) {
            return true;
        }
        for (RustFile file : SourceFiles.of(bench, bench.member(edit.side()), edit.name())) {
            if (declares(file, edit.name())) {
                return true;
            }
        }
        return false;
    }

    private static boolean declares(RustFile file, String name) {
        return file.all(ConstItem.class).anyMatch(known -> known.name().equals(name));
    }

    private static Stream<ConstantItem> constants(Bench bench, Side side) {
        return bench.target().known().stream()
                .filter(ConstantItem.class::isInstance)
                .map(ConstantItem.class::cast)
                .filter(constant -> constant.side() == side);
    }

    /** The constant to stand after. */
    private record Anchor(RustFile file, Placed constant) {}

    private static Optional<Anchor> anchor(Edit.DeclareConstant edit, Bench bench) throws Unperformable {
        List<Location> named = constants(bench, edit.side())
                .filter(known -> known.name().equals(edit.beside()))
                .map(ConstantItem::at)
                .toList();
        List<Location> times = times(bench);
        List<RustFile> timeFiles = new ArrayList<>();
        for (Location time : times) {
            timeFiles.add(bench.rust(time.file()));
        }
        Optional<Anchor> anchor = at(named, bench);
        if (anchor.isEmpty()) {
            anchor = declared(edit.beside(), timeFiles);
        }
        if (anchor.isEmpty()) {
            anchor = at(times, bench);
        }
        return anchor.isPresent()
                ? anchor
                : declared(edit.beside(), SourceFiles.of(bench, bench.member(edit.side()), edit.beside()));
    }

    private static Optional<Anchor> at(List<Location> places, Bench bench) throws Unperformable {
        for (Location place : places) {
            RustFile file = bench.rust(place.file());
            Optional<Placed> constant = file.placedAround(ConstItem.class, bench.offset(place))
                    .filter(placed -> placed.parent(MacroCall.class).isEmpty());
            if (constant.isPresent()) {
                return Optional.of(new Anchor(file, constant.get()));
            }
        }
        return Optional.empty();
    }

    /** The constant as the sources are by now: an edit before this one may have declared it. */
    private static Optional<Anchor> declared(String name, List<RustFile> files) {
        for (RustFile file : files) {
            Optional<Placed> constant = file.items().stream()
                    .filter(placed -> placed.item() instanceof ConstItem
                            && placed.item().name().equals(name))
                    .filter(placed -> placed.parent(MacroCall.class).isEmpty())
                    .findFirst();
            if (constant.isPresent()) {
                return Optional.of(new Anchor(file, constant.get()));
            }
        }
        return Optional.empty();
    }

    /** Where the target keeps its time constants. */
    private static List<Location> times(Bench bench) {
        return Stream.of(RuntimeKey.SLOT_DURATION, RuntimeKey.MILLISECS_PER_BLOCK)
                .map(key -> bench.target().runtime().reading(key).at())
                .filter(Objects::nonNull)
                .toList();
    }

    private static void after(Edit.DeclareConstant edit, Bench bench, Anchor anchor) throws Unperformable {
        SourceText text = anchor.file().text();
        Item constant = anchor.constant().item();
        int line = text.line(constant.range().span().end());
        int end = text.lineSpan(line).end();
        String indent = text.indentation(text.line(constant.range().span().start()));
        TokenRange visibility = constant.head().visibility();
        String visible = visibility == null ? "" : visibility.text() + " ";
        EditSet.Builder edits = EditSet.builder();
        String declaration = declaration(edit, bench, new Place(anchor.file(), end), visible, indent, edits);
        boolean blankFollows = line >= text.lineCount()
                || text.slice(text.lineSpan(line + 1)).isBlank()
                || text.slice(text.lineSpan(line + 1)).strip().startsWith("}");
        edits.insert(text, end, "\n\n" + indent + declaration + (blankFollows ? "" : "\n"));
        bench.change(edits.build());
    }

    private static void afterImports(Edit.DeclareConstant edit, Bench bench, RustFile root) throws Unperformable {
        Item last = root.items().stream()
                .filter(placed -> placed.parents().isEmpty() && placed.item() instanceof UseItem)
                .reduce((first, second) -> second)
                .map(Placed::item)
                .orElseThrow(() -> new Unperformable(root.text().file()
                        + " has no time constants and no imports to put " + edit.name() + " beside"));
        int end = last.range().span().end();
        EditSet.Builder edits = EditSet.builder();
        edits.insert(root.text(), end, "\n\n" + declaration(edit, bench, new Place(root, end), "pub ", "", edits));
        bench.change(edits.build());
    }

    private static String declaration(
            Edit.DeclareConstant edit, Bench bench, Place place, String visible, String indent, EditSet.Builder edits)
            throws Unperformable {
        Spelling spelling = new Spelling(bench, place);
        String type = spelling.spell(edit.type());
        String expression = cast(spelling.spell(edit.expression()), type, bench, place);
        spelling.addImports(edits);
        RustStyle style = RustStyle.of(bench.tree(), place.file().text());
        return DocComment.of(edit.doc(), indent, style) + visible + "const " + edit.name() + ": " + type + " = "
                + expression + ";";
    }

    /** A constant of another integer type has to be cast. */
    private static String cast(String expression, String type, Bench bench, Place place) throws Unperformable {
        if (!expression.matches("[A-Za-z_][\\w:]*") || !INTEGER.matcher(type).matches()) {
            return expression;
        }
        boolean other = Declarations.constant(bench, place, expression)
                .map(found -> found.constant().typeRange())
                .filter(declared -> INTEGER.matcher(declared.text()).matches())
                .filter(declared -> !declared.text().equals(type))
                .isPresent();
        return other ? expression + " as " + type : expression;
    }
}
