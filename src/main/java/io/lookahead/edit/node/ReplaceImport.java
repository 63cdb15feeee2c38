package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.style.RustStyle;
import io.lookahead.edit.style.UseLayout;
import io.lookahead.edit.style.UseNode;
import io.lookahead.facts.Edit;
import io.lookahead.rust.syntax.Items;
import io.lookahead.rust.syntax.UseItem;
import io.lookahead.rust.syntax.UseTree;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Replaces what is imported from one module by imports from a sibling of it. */
public final class ReplaceImport implements Performer<Edit.ReplaceImport> {

    @Override
    public void perform(Edit.ReplaceImport edit, Bench bench) throws Unperformable {
        boolean found = false;
        for (String name : CollatorCode.files(bench, edit.side())) {
            RustFile file = bench.rust(name);
            EditSet.Builder edits = EditSet.builder();
            boolean here = false;
            for (UseItem use : file.all(UseItem.class).toList()) {
                Optional<UseTree> tree =
                        named(use.tree(), List.of(), List.of(edit.from().split("::", -1)));
                if (tree.isPresent()) {
                    replace(edit, bench, file.text(), use, tree.get(), edits);
                    here = true;
                }
            }
            if (here) {
                bench.change(edits.build());
                found = true;
            }
        }
        if (!found && !isThere(edit, bench)) {
            throw new Unperformable(
                    edit.from() + " is not imported in " + String.join(", ", CollatorCode.files(bench, edit.side())));
        }
    }

    private static boolean isThere(Edit.ReplaceImport edit, Bench bench) throws Unperformable {
        for (String name : CollatorCode.files(bench, edit.side())) {
            boolean all = edit.to().keySet().stream()
                    .allMatch(path -> leaves(bench, name)
                            .anyMatch(leaf -> String.join("::", leaf.path()).equals(path)));
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static Stream<UseTree.Leaf> leaves(Bench bench, String file) {
        try {
            return bench.rust(file).all(UseItem.class).flatMap(use -> use.tree().leaves().stream());
        } catch (Unperformable unreadable) {
            return Stream.empty();
        }
    }

    /** The innermost tree that names the module. */
    private static Optional<UseTree> named(UseTree tree, List<String> prefix, List<String> module) {
        List<String> whole =
                Stream.concat(prefix.stream(), tree.path().stream()).toList();
        if (whole.equals(module)) {
            return Optional.of(tree);
        }
        return tree.children().stream()
                .flatMap(child -> named(child, whole, module).stream())
                .findFirst();
    }

    private static void replace(
            Edit.ReplaceImport edit, Bench bench, SourceText text, UseItem use, UseTree tree, EditSet.Builder edits)
            throws Unperformable {
        Span core = use.head().core().span();
        Span old = tree.range().span();
        UseLayout layout = new UseLayout(RustStyle.of(bench.tree(), text));
        String before = text.slice(core.start(), use.tree().range().span().start());
        String indent = text.indentation(text.line(core.start()));
        boolean laidOut =
                text.slice(core).replace("\r\n", "\n").equals(layout.write(UseNode.of(use.tree()), indent, before));
        String replaced = written(edit, tree);
        if (!laidOut) {
            edits.replace(text, old, replaced);
            return;
        }
        String plain = "use " + text.slice(use.tree().range().span().start(), old.start()) + replaced
                + text.slice(old.end(), use.tree().range().span().end()) + ";";
        UseItem anew = (UseItem) Items.inFile(Tokens.of("use", plain)).items().get(0);
        edits.replace(text, core, layout.write(UseNode.of(anew.tree()), indent, before));
    }

    /** The new tree, with as much of its path as the old one wrote. */
    private static String written(Edit.ReplaceImport edit, UseTree tree) throws Unperformable {
        String parent = edit.from().substring(0, edit.from().lastIndexOf("::"));
        String module = edit.to().keySet().stream()
                .min(java.util.Comparator.comparingInt(String::length))
                .orElseThrow(() -> new Unperformable("nothing is to be imported instead of " + edit.from()));
        if (!module.startsWith(parent + "::")) {
            throw new Unperformable(module + " is no sibling of " + edit.from());
        }
        List<String> own = new ArrayList<>(tree.path().subList(0, tree.path().size() - 1));
        own.add(module.substring(parent.length() + 2));
        String path = String.join("::", own);
        if (edit.to().size() == 1) {
            return path + renamed(last(module), edit.to().get(module));
        }
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, String> wanted : edit.to().entrySet()) {
            names.add(
                    wanted.getKey().equals(module)
                            ? "self" + renamed(last(module), wanted.getValue())
                            : wanted.getKey().substring(module.length() + 2)
                                    + renamed(last(wanted.getKey()), wanted.getValue()));
        }
        return path + "::{" + String.join(", ", names) + "}";
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf(':') + 1);
    }

    private static String renamed(String name, @org.jspecify.annotations.Nullable String wanted) {
        return wanted == null || wanted.isEmpty() || wanted.equals(name) ? "" : " as " + wanted;
    }
}
