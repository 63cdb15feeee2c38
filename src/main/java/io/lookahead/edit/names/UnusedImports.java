package io.lookahead.edit.names;

import io.lookahead.cargo.CargoPackage;
import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.style.Lines;
import io.lookahead.edit.style.RustStyle;
import io.lookahead.edit.style.UseLayout;
import io.lookahead.edit.style.UseNode;
import io.lookahead.rust.syntax.UseItem;
import io.lookahead.rust.syntax.UseTree;
import io.lookahead.text.EditSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes out imports that were needed before an edit and are not any more. */
public final class UnusedImports {

    private final Bench bench;

    public UnusedImports(Bench bench) {
        this.bench = bench;
    }

    /**
     * Takes out what a file imports and no longer uses.
     *
     * @return the first names of the paths that were taken out
     */
    public Set<String> remove(String path) throws Unperformable {
        Set<String> removed = new TreeSet<>();
        Optional<RustFile> before = bench.original(path);
        if (before.isEmpty()) {
            return removed;
        }
        RustFile now = bench.rust(path);
        EditSet.Builder edits = EditSet.builder();
        for (UseItem use : now.all(UseItem.class).toList()) {
            if (use.head().visibility() != null) {
                continue;
            }
            List<UseTree.Leaf> unused = new ArrayList<>();
            for (UseTree.Leaf leaf : use.leaves()) {
                boolean needless = !leaf.glob()
                        && Mentions.outsideImports(before.get(), leaf.name()) > 0
                        && Mentions.outsideImports(now, leaf.name()) == 0
                        && !isUsedThroughThis(path, leaf.name());
                if (needless) {
                    unused.add(leaf);
                    removed.add(leaf.path().get(0));
                }
            }
            take(now, use, unused, edits);
        }
        bench.change(edits.build());
        return removed;
    }

    private void take(RustFile file, UseItem use, List<UseTree.Leaf> unused, EditSet.Builder edits) {
        if (unused.isEmpty()) {
            return;
        }
        @Nullable UseNode node = UseNode.of(use.tree());
        for (UseTree.Leaf leaf : unused) {
            node = node == null ? null : node.removing(leaf.path(), leaf.name());
        }
        UseText written = new UseText(file, use, new UseLayout(RustStyle.of(bench.tree(), file.text())));
        if (node == null) {
            Lines.delete(file.text(), use.head().spanWithDocs(), edits);
        } else if (written.isLaidOut()) {
            written.replace(node, edits);
        } else {
            unused.forEach(leaf -> written.remove(leaf.path(), leaf.name(), edits));
        }
    }

    /** Whether another file of the package speaks of the name and does not import it by itself. */
    private boolean isUsedThroughThis(String path, String name) throws Unperformable {
        Optional<CargoPackage> owner = bench.owner(path);
        if (owner.isEmpty()) {
            return true;
        }
        for (RustFile file : SourceFiles.of(bench, owner.get(), name)) {
            boolean other = !file.text().file().equals(path);
            if (other && Mentions.outsideImports(file, name) > 0 && !imports(file, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean imports(RustFile file, String name) {
        return file.all(UseItem.class)
                .flatMap(use -> use.leaves().stream())
                .anyMatch(leaf -> leaf.name().equals(name));
    }
}
