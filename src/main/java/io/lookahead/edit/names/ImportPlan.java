package io.lookahead.edit.names;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.style.RustStyle;
import io.lookahead.edit.style.UseLayout;
import io.lookahead.edit.style.UseNode;
import io.lookahead.rust.syntax.UseItem;
import io.lookahead.text.EditSet;
import io.lookahead.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that are to be imported at a place, each joined to a declaration that imports from the same module already. */
public final class ImportPlan {

    private final Place place;
    private final RustStyle style;
    private final Map<UseItem, List<Joined>> joined = new LinkedHashMap<>();
    private final List<UseNode> added = new ArrayList<>();
    private final Set<UseItem> always = new LinkedHashSet<>();

    public ImportPlan(Bench bench, Place place) {
        this.place = place;
        this.style = RustStyle.of(bench.tree(), place.file().text());
    }

    /** A name that joins a declaration. */
    private record Joined(List<String> module, UseNode name) {}

    /** Whether some declaration imports something else from {@code module}. */
    boolean imports(List<String> module) {
        return joinable(module) != null;
    }

    private @Nullable UseItem joinable(List<String> module) {
        for (UseItem use : place.imports()) {
            if (UseNode.of(use.tree()).names(module)) {
                return use;
            }
        }
        return null;
    }

    /** Imports {@code path}, under another name where {@code rename} is given. */
    public void add(List<String> path, @Nullable String rename) {
        List<String> module = path.subList(0, path.size() - 1);
        UseItem use = joinable(module);
        if (use == null) {
            addNew(path, rename);
            return;
        }
        UseNode name = UseNode.leaf(path.subList(path.size() - 1, path.size()), rename);
        List<Joined> names = joined.computeIfAbsent(use, key -> new ArrayList<>());
        if (!names.contains(new Joined(module, name))) {
            names.add(new Joined(module, name));
        }
    }

    /** Lets a declaration that stands under a condition hold without it. */
    void always(UseItem use) {
        always.add(use);
    }

    /** A declaration of its own, which further names of the same module join. */
    private void addNew(List<String> path, @Nullable String rename) {
        UseNode leaf = UseNode.leaf(path, rename);
        List<String> module = path.subList(0, path.size() - 1);
        for (int i = 0; i < added.size(); i++) {
            if (added.get(i).equals(leaf)) {
                return;
            }
            if (added.get(i).names(module)) {
                UseNode name = UseNode.leaf(path.subList(path.size() - 1, path.size()), rename);
                added.set(i, added.get(i).adding(module, name));
                return;
            }
        }
        added.add(leaf);
    }

    /** Adds the changes of the file to {@code edits}. */
    public void into(EditSet.Builder edits) {
        joined.forEach((use, names) -> join(use, names, edits));
        for (UseItem use : always) {
            int core = use.head().core().span().start();
            edits.delete(place.file().text(), new Span(use.range().span().start(), core));
        }
        for (UseNode node : added) {
            NewImport.insert(place, node, style, edits);
        }
    }

    private void join(UseItem use, List<Joined> names, EditSet.Builder edits) {
        UseText written = new UseText(place.file(), use, new UseLayout(style));
        if (!written.isLaidOut()) {
            Map<List<String>, List<UseNode>> byModule = new LinkedHashMap<>();
            names.forEach(each -> byModule.computeIfAbsent(each.module(), module -> new ArrayList<>())
                    .add(each.name()));
            byModule.forEach((module, list) -> written.insert(module, list, edits));
            return;
        }
        UseNode node = UseNode.of(use.tree());
        for (Joined each : names) {
            node = node.adding(each.module(), each.name());
        }
        written.replace(node, edits);
    }
}
