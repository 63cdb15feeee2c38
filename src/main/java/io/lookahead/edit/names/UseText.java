package io.lookahead.edit.names;

import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.style.UseLayout;
import io.lookahead.edit.style.UseNode;
import io.lookahead.rust.syntax.UseItem;
import io.lookahead.rust.syntax.UseTree;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.util.List;

/** A {@code use} declaration as it is written. */
final class UseText {

    private final SourceText text;
    private final UseItem use;
    private final UseLayout layout;

    UseText(RustFile file, UseItem use, UseLayout layout) {
        this.text = file.text();
        this.use = use;
        this.layout = layout;
    }

    private Span core() {
        return use.head().core().span();
    }

    private String written(UseNode node) {
        String before = text.slice(core().start(), use.tree().range().span().start());
        return layout.write(node, text.indentation(text.line(core().start())), before);
    }

    /** Whether it is laid out as rustfmt does, so that it may be written anew as a whole. */
    boolean isLaidOut() {
        String present = text.slice(core()).replace("\r\n", "\n");
        return present.equals(written(UseNode.of(use.tree())));
    }

    void replace(UseNode node, EditSet.Builder edits) {
        edits.replace(text, core(), written(node));
    }

    /** Adds {@code names} of {@code module} and touches nothing else. */
    void insert(List<String> module, List<UseNode> names, EditSet.Builder edits) {
        insert(use.tree(), module, names.stream().map(name -> written(name, "")).toList(), edits);
    }

    private String written(UseNode name, String before) {
        String whole = layout.write(name, "", before);
        return whole.substring(0, whole.length() - 1);
    }

    private void insert(UseTree tree, List<String> module, List<String> names, EditSet.Builder edits) {
        if (tree.kind() != UseTree.Kind.GROUP) {
            Span last = lastSegment(tree);
            edits.replace(text, last, "{" + text.slice(last) + ", " + String.join(", ", names) + "}");
            return;
        }
        if (!tree.path().equals(module)) {
            List<String> rest = module.subList(tree.path().size(), module.size());
            for (UseTree child : tree.children()) {
                if (UseNode.of(child).names(rest)) {
                    insert(child, rest, names, edits);
                    return;
                }
            }
        }
        TokenRange last = tree.children().get(tree.children().size() - 1).range();
        int line = text.line(last.span().start());
        boolean ownLine = text.slice(text.lineStart(line), last.span().start()).isBlank();
        boolean overLines = line > text.line(tree.range().span().start());
        String added;
        if (ownLine) {
            String gap = ",\n" + text.indentation(line);
            added = gap + String.join(gap, names);
        } else if (overLines) {
            added = layout.following(
                    text.slice(text.lineStart(line), last.span().end()), names);
        } else {
            added = ", " + String.join(", ", names);
        }
        edits.insert(text, last.span().end(), added);
    }

    /** The last name of a leaf with what it is renamed to. */
    private static Span lastSegment(UseTree leaf) {
        TokenRange range = leaf.range();
        Tokens tokens = range.tokens();
        int from = leaf.rename() == null ? range.to() - 1 : range.to() - 3;
        return tokens.range(from, range.to()).span();
    }

    /** Takes out the leaf that imports {@code imported} as {@code name} and touches nothing else. */
    void remove(List<String> imported, String name, EditSet.Builder edits) {
        for (UseTree.Leaf leaf : use.leaves()) {
            if (leaf.path().equals(imported) && leaf.name().equals(name)) {
                TokenRange range = leaf.tree().range();
                Tokens tokens = range.tokens();
                boolean commaAfter = tokens.is(range.to(), ',');
                boolean commaBefore = tokens.is(range.from() - 1, ',');
                int from = commaAfter || !commaBefore ? range.from() : range.from() - 1;
                int to = commaAfter ? range.to() + 1 : range.to();
                int end = commaAfter ? tokens.start(to) : tokens.end(to - 1);
                edits.delete(text, new Span(tokens.start(from), end));
                return;
            }
        }
    }
}
