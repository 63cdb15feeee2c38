package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.SourceFiles;
import io.lookahead.edit.style.Lines;
import io.lookahead.edit.style.RustStyle;
import io.lookahead.edit.style.UseLayout;
import io.lookahead.edit.style.UseNode;
import io.lookahead.facts.Edit;
import io.lookahead.rust.syntax.UseItem;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replaces an import by another, with the names that are to be used. */
public final class ReplaceImport implements Performer<Edit.ReplaceImport> {

    private static final String UMBRELLA = "polkadot_sdk";

    @Override
    public void perform(Edit.ReplaceImport edit, Bench bench) throws Unperformable {
        List<String> from = List.of(edit.from().split("::"));
        String last = from.get(from.size() - 1);
        UseNode by = replacement(edit.to());
        boolean found = false;
        for (RustFile file : SourceFiles.of(bench, bench.member(edit.side()), last)) {
            found |= replace(bench, file, from, by);
        }
        if (!found && !imported(bench, edit)) {
            throw new Unperformable("no import of " + edit.from() + " was found in "
                    + bench.member(edit.side()).manifest().directory());
        }
    }

    /** The new module with its names, from the module's own name on. */
    private static UseNode replacement(Map<String, String> to) {
        List<String> module = List.of();
        for (String path : to.keySet()) {
            List<String> names = List.of(path.split("::"));
            module = module.isEmpty() || names.size() < module.size() ? names : module;
        }
        List<UseNode> children = new ArrayList<>();
        for (Map.Entry<String, String> entry : to.entrySet()) {
            List<String> names = List.of(entry.getKey().split("::"));
            boolean itself = names.equals(module);
            String own = names.get(names.size() - 1);
            List<String> path = itself ? List.of("self") : names.subList(module.size(), names.size());
            children.add(UseNode.leaf(path, own.equals(entry.getValue()) ? null : entry.getValue()));
        }
        List<String> name = module.subList(module.size() - 1, module.size());
        boolean single = children.size() == 1 && children.get(0).path().equals(List.of("self"));
        return single ? UseNode.leaf(name, children.get(0).rename()) : new UseNode(name, false, null, children);
    }

    private static boolean replace(Bench bench, RustFile file, List<String> from, UseNode by) throws Unperformable {
        SourceText text = file.text();
        EditSet.Builder edits = EditSet.builder();
        boolean replaced = false;
        for (UseItem use : file.all(UseItem.class).toList()) {
            UseNode node = UseNode.of(use.tree());
            List<String> here = startsWithUmbrella(node) ? prefixed(from) : from;
            if (!node.reaches(here)) {
                continue;
            }
            @Nullable UseNode now = node.replacing(here, by, replaced);
            replaced = true;
            if (now == null) {
                Lines.delete(text, use.head().spanWithDocs(), edits);
                continue;
            }
            Span core = use.head().core().span();
            String indent = text.indentation(text.line(core.start()));
            String before = text.slice(core.start(), use.tree().range().span().start());
            UseLayout layout = new UseLayout(RustStyle.of(bench.tree(), text));
            edits.replace(text, core, layout.write(now, indent, before));
        }
        bench.change(edits.build());
        return replaced;
    }

    private static boolean startsWithUmbrella(UseNode node) {
        return !node.path().isEmpty() && node.path().get(0).equals(UMBRELLA);
    }

    private static List<String> prefixed(List<String> path) {
        List<String> whole = new ArrayList<>(List.of(UMBRELLA));
        whole.addAll(path);
        return whole;
    }

    private static boolean imported(Bench bench, Edit.ReplaceImport edit) throws Unperformable {
        for (String path : edit.to().keySet()) {
            List<String> names = List.of(path.split("::"));
            for (RustFile file : SourceFiles.of(bench, bench.member(edit.side()), names.get(names.size() - 1))) {
                boolean here = file.all(UseItem.class).anyMatch(use -> {
                    UseNode node = UseNode.of(use.tree());
                    return node.reaches(names) || node.reaches(prefixed(names));
                });
                if (here) {
                    return true;
                }
            }
        }
        return false;
    }
}
