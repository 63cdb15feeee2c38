package io.lookahead.edit.names;

import io.lookahead.edit.style.RustStyle;
import io.lookahead.edit.style.UseLayout;
import io.lookahead.edit.style.UseNode;
import io.lookahead.rust.syntax.UseItem;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Puts a {@code use} declaration of its own among those of a module. */
final class NewImport {

    private NewImport() {}

    static void insert(Place place, UseNode node, RustStyle style, EditSet.Builder edits) {
        SourceText text = place.file().text();
        List<List<UseItem>> blocks = blocks(place, text);
        if (blocks.isEmpty()) {
            insertFirst(place, node, style, edits);
            return;
        }
        List<UseItem> block = blocks.get(blocks.size() - 1);
        for (List<UseItem> candidate : blocks) {
            boolean sameCrate = candidate.stream()
                    .anyMatch(use -> root(UseNode.of(use.tree())).equals(root(node)));
            if (sameCrate) {
                block = candidate;
                break;
            }
        }
        UseItem neighbour = block.get(0);
        boolean before = true;
        for (UseItem use : block) {
            if (compare(UseNode.of(use.tree()), node) < 0) {
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

    private static int compare(UseNode one, UseNode other) {
        return String.join("::", one.path()).compareTo(String.join("::", other.path()));
    }

    private static String root(UseNode node) {
        return node.path().isEmpty() ? "" : node.path().get(0);
    }

    /** Runs of private declarations on neighbouring lines. */
    private static List<List<UseItem>> blocks(Place place, SourceText text) {
        List<List<UseItem>> blocks = new ArrayList<>();
        int lastLine = -1;
        for (UseItem use : place.moduleImports()) {
            if (use.head().visibility() != null) {
                continue;
            }
            int line = text.line(use.range().span().start());
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
