package io.lookahead.edit.runtime;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.Placed;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.manifest.Dependencies;
import io.lookahead.edit.names.Place;
import io.lookahead.edit.names.SourceFiles;
import io.lookahead.edit.names.Spelling;
import io.lookahead.edit.style.Lines;
import io.lookahead.edit.style.RustStyle;
import io.lookahead.facts.Edit;
import io.lookahead.facts.NodeTarget;
import io.lookahead.facts.Side;
import io.lookahead.rust.syntax.Attribute;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.Items;
import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Implements a runtime API beside {@code AuraApi}: in the runtime, and in a node's fake runtime where there is one. */
public final class ImplementApi implements Performer<Edit.ImplementApi> {

    private static final String FAKE_BODY = "unimplemented!()";

    @Override
    public void perform(Edit.ImplementApi edit, Bench bench) throws Unperformable {
        ApiImpl beside = ApiImpl.find(bench, List.of("AuraApi", "NimbusApi", "Core"));
        Optional<ImplItem> there = implementation(beside.file(), beside.impl(), edit);
        if (there.isEmpty()) {
            insert(bench, beside.file(), beside.impl(), edit.trait(), edit.methods());
        } else {
            takeConditionAway(bench, beside.file(), there.get());
        }
        NodeTarget node = bench.target().node();
        if (node != null) {
            for (RustFile file : SourceFiles.of(bench, bench.member(Side.NODE), "impl_runtime_apis")) {
                implementFake(bench, file.text().file(), edit);
            }
        }
    }

    private static void implementFake(Bench bench, String path, Edit.ImplementApi edit) throws Unperformable {
        RustFile file = bench.rust(path);
        Optional<ImplItem> aura = file.items().stream()
                .filter(placed -> placed.parent(MacroCall.class).isPresent())
                .map(Placed::item)
                .filter(item -> item instanceof ImplItem impl && trait(impl).equals("AuraApi"))
                .map(ImplItem.class::cast)
                .findFirst();
        if (aura.isPresent() && implementation(file, aura.get(), edit).isEmpty()) {
            String crate = edit.trait().substring(0, Math.max(0, edit.trait().indexOf("::")));
            Dependencies.ensure(bench, Side.NODE, crate.replace('_', '-'), "cumulus-primitives-core");
            insert(bench, file, aura.get(), edit.trait(), fake(edit.methods()));
        }
    }

    private static String trait(ImplItem impl) {
        return impl.traitPath().map(PathRef::last).map(PathRef.Segment::name).orElse("");
    }

    private static Optional<ImplItem> implementation(RustFile file, ImplItem beside, Edit.ImplementApi edit) {
        String name = edit.trait().substring(edit.trait().lastIndexOf(':') + 1);
        String type = beside.selfRange().text();
        return file.all(ImplItem.class)
                .filter(impl ->
                        trait(impl).equals(name) && impl.selfRange().text().equals(type))
                .findFirst();
    }

    /** An API that is implemented under one feature alone is to be there in every build. */
    private static void takeConditionAway(Bench bench, RustFile file, ImplItem impl) {
        EditSet.Builder edits = EditSet.builder();
        for (Attribute attribute : impl.attributes()) {
            if (attribute.is("cfg")) {
                Lines.delete(file.text(), attribute.range().span(), edits);
            }
        }
        bench.change(edits.build());
    }

    private static void insert(Bench bench, RustFile file, ImplItem beside, String trait, String methods)
            throws Unperformable {
        SourceText text = file.text();
        int end = beside.range().span().end();
        Place place = new Place(file, beside.range().span().start());
        Spelling spelling = new Spelling(bench, place);
        String block = beside.traitPath()
                .flatMap(path -> Optional.ofNullable(path.last().arguments()))
                .map(arguments -> arguments.positional().get(0).text())
                .orElse("Block");
        String outer = text.indentation(text.line(beside.range().span().start()));
        RustStyle style = RustStyle.of(bench.tree(), text);
        String head = "impl " + spelling.spell(trait) + "<" + block + "> for "
                + beside.selfRange().text() + " {";
        String runtime = beside.selfRange().text();
        String reachable = ConfiguredType.reachable(methods, runtime, bench.target(), spelling);
        String body = style.indented(spelling.spell(reachable), outer + style.indent());
        EditSet.Builder edits = EditSet.builder();
        edits.insert(text, end, "\n\n" + outer + head + "\n" + body + "\n" + outer + "}");
        spelling.addImports(edits);
        bench.change(edits.build());
    }

    /** The methods without names for their arguments and without their bodies. */
    private static String fake(String methods) {
        Tokens tokens = Tokens.of("methods", methods);
        StringBuilder out = new StringBuilder();
        for (var item : Items.inMacroBody(tokens.all())) {
            if (item instanceof FnItem method) {
                List<String> parameters = new ArrayList<>();
                for (var parameter : method.parameters()) {
                    TokenRange type = parameter.typeRange();
                    parameters.add(type == null ? parameter.text() : "_: " + type.text());
                }
                TokenRange returns = method.returns();
                out.append(out.isEmpty() ? "" : "\n\n")
                        .append("fn ")
                        .append(method.name())
                        .append('(')
                        .append(String.join(", ", parameters))
                        .append(')')
                        .append(returns == null ? "" : " -> " + returns.text())
                        .append(" {\n    ")
                        .append(FAKE_BODY)
                        .append("\n}");
            }
        }
        return out.toString();
    }
}
