package io.lookahead.edit.names;

import io.lookahead.edit.style.RustStyle;
import io.lookahead.edit.style.UseLayout;
import io.lookahead.edit.style.UseNode;
import io.lookahead.edit.style.UseOrder;
import io.lookahead.rust.syntax.UseItem;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Puts a {@code use} declaration of its own among those at the head of a module. */
final class NewImport {

    private NewImport() {}

    static void insert(Place place, UseNode node, RustStyle style, EditSet.Builder edits) {
        SourceText text = place.file().text();
        List<List<UseItem>> blocks = blocks(place, text);
        if (blocks.isEmpty()) {
            insertFirst(place, node, style, edits);
            return;
        }
        List<UseItem> block = block(blocks, node);
        UseItem neighbour = block.get(0);
        boolean before = true;
        for (UseItem use : block) {
            if (UseOrder.precedes(UseNode.of(use.tree()), node)) {
                neighbour = use;
                before = false;
            }
        }
        int line = text.line(neighbour.range().span().start());
        String indent = text.indentation(line);
        String written = indent + new UseLayout(style).write(node, indent, "use ") + "\n";
        if (before) {
            edits.insert(text, text.lineStart(line), written);
        } else {
            edits.insert(text, nextLine(text, neighbour.range().span().end()), written);
        }
    }

    /** The block that imports from the same crate, else the longest one. */
    private static List<UseItem> block(List<List<UseItem>> blocks, UseNode node) {
        List<UseItem> longest = blocks.get(0);
        for (List<UseItem> block : blocks) {
            boolean sameCrate =
                    block.stream().anyMatch(use -> root(UseNode.of(use.tree())).equals(root(node)));
            if (sameCrate) {
                return block;
            }
            longest = block.size() > longest.size() ? block : longest;
        }
        return longest;
    }

    private static String root(UseNode node) {
        return node.path().isEmpty() ? "" : node.path().get(0);
    }

    /** Runs of private declarations on neighbouring lines, of those before the module's first item of another kind. */
    private static List<List<UseItem>> blocks(Place place, SourceText text) {
        List<UseItem> all = place.moduleImports();
        List<UseItem> leading = all.stream()
                .filter(use -> use.range().span().start() < place.endOfHead())
                .toList();
        List<List<UseItem>> blocks = new ArrayList<>();
        int lastLine = -1;
        for (UseItem use : leading.isEmpty() ? all : leading) {
            if (use.head().visibility() != null) {
                continue;
            }
            int line = text.line(use.head().spanWithDocs().start());
            if (blocks.isEmpty() || line != lastLine + 1) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(use);
            lastLine = text.line(use.range().span().end());
        }
        return blocks;
    }

    /** Where there is no declaration yet: before the first item of the module. */
    private static void insertFirst(Place place, UseNode node, RustStyle style, EditSet.Builder edits) {
        SourceText text = place.file().text();
        place.firstItem().ifPresent(first -> {
            int line = text.line(first.head().spanWithDocs().start());
            String indent = text.indentation(line);
            String written = indent + new UseLayout(style).write(node, indent, "use ") + "\n\n";
            edits.insert(text, line == 1 ? text.textStart() : text.lineStart(line), written);
        });
    }

    private static int nextLine(SourceText text, int offset) {
        int line = text.line(offset);
        return line < text.lineCount() ? text.lineStart(line + 1) : text.length();
    }
}
