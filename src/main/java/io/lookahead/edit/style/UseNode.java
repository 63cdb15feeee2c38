package io.lookahead.edit.style;

import io.lookahead.rust.syntax.UseTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tree of a {@code use} declaration that can be changed, apart from how it is written.
 *
 * @param path the names before the end
 * @param rename the name after {@code as}; null where there is none
 * @param children the trees between the braces; null where there are no braces
 */
public record UseNode(
        List<String> path,
        boolean glob,
        @Nullable String rename,
        @Nullable List<UseNode> children) {

    public UseNode {
        path = List.copyOf(path);
        children = children == null ? null : List.copyOf(children);
    }

    /** A path imported under its own name or another. */
    public static UseNode leaf(List<String> path, @Nullable String rename) {
        return new UseNode(path, false, rename, null);
    }

    public static UseNode of(UseTree tree) {
        List<UseNode> children = tree.kind() == UseTree.Kind.GROUP
                ? tree.children().stream().map(UseNode::of).toList()
                : null;
        return new UseNode(tree.path(), tree.kind() == UseTree.Kind.GLOB, tree.rename(), children);
    }

    public boolean isGroup() {
        return children != null;
    }

    List<UseNode> list() {
        return children == null ? List.of() : children;
    }

    private UseNode with(List<UseNode> changed) {
        return new UseNode(path, glob, rename, changed);
    }

    /** Whether this tree, standing after {@code prefix}, names something of module {@code module} by itself. */
    public boolean names(List<String> module) {
        if (children != null) {
            return path.equals(module)
                    || (startsWith(module, path) && anyNames(module.subList(path.size(), module.size())));
        }
        return !glob && path.size() == module.size() + 1 && startsWith(path, module);
    }

    private boolean anyNames(List<String> rest) {
        return list().stream().anyMatch(child -> child.names(rest));
    }

    /** This tree with {@code name} of {@code module} imported too, where {@link #names} holds. */
    public UseNode adding(List<String> module, UseNode name) {
        if (children == null) {
            UseNode known = new UseNode(List.of(path.get(path.size() - 1)), false, rename, null);
            return new UseNode(module, false, null, UseOrder.insert(List.of(known), name));
        }
        if (path.equals(module)) {
            return with(UseOrder.insert(list(), name));
        }
        List<String> rest = module.subList(path.size(), module.size());
        List<UseNode> changed = new ArrayList<>(list());
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).names(rest)) {
                changed.set(i, changed.get(i).adding(rest, name));
                return with(changed);
            }
        }
        throw new IllegalArgumentException("nothing of " + module + " in " + this);
    }

    /**
     * This tree without the leaf that imports {@code imported} as {@code name}; null where nothing is left.
     *
     * @param imported the path from this tree's beginning, a final {@code self} left out
     */
    public @Nullable UseNode removing(List<String> imported, String name) {
        if (children == null) {
            return importsAs(imported, name) ? null : this;
        }
        if (!startsWith(imported, path)) {
            return this;
        }
        List<UseNode> left = new ArrayList<>();
        for (UseNode child : list()) {
            UseNode rest = child.removing(imported.subList(path.size(), imported.size()), name);
            if (rest != null) {
                left.add(rest);
            }
        }
        if (left.equals(list())) {
            return this;
        }
        return left.isEmpty() ? null : left.size() == 1 ? joined(left.get(0)) : with(left);
    }

    /**
     * This tree with everything at or under {@code from} replaced by {@code by}; null where nothing is left.
     *
     * @param from the path from this tree's beginning
     * @param by what comes instead of the first thing replaced; its path begins where the last name of {@code from}
     *     stands
     * @param done whether {@code by} stands in another tree already
     */
    public @Nullable UseNode replacing(List<String> from, UseNode by, boolean done) {
        if (startsWith(path, from)) {
            if (done) {
                return null;
            }
            List<String> whole = new ArrayList<>(from.subList(0, from.size() - 1));
            whole.addAll(by.path);
            return new UseNode(whole, by.glob, by.rename, by.children);
        }
        if (children == null || !startsWith(from, path)) {
            return this;
        }
        List<UseNode> left = new ArrayList<>();
        boolean replaced = done;
        for (UseNode child : list()) {
            UseNode now = child.replacing(from.subList(path.size(), from.size()), by, replaced);
            replaced |= now != null && !now.equals(child);
            if (now != null) {
                left.add(now);
            }
        }
        if (left.equals(list())) {
            return this;
        }
        return left.isEmpty() ? null : left.size() == 1 ? joined(left.get(0)) : with(left);
    }

    /** Whether anything at or under {@code wanted} is imported. */
    public boolean reaches(List<String> wanted) {
        if (startsWith(path, wanted)) {
            return true;
        }
        return children != null
                && startsWith(wanted, path)
                && list().stream().anyMatch(child -> child.reaches(wanted.subList(path.size(), wanted.size())));
    }

    private boolean importsAs(List<String> imported, String name) {
        boolean itself = !path.isEmpty() && path.get(path.size() - 1).equals("self");
        List<String> whole = itself ? path.subList(0, path.size() - 1) : path;
        String known = rename != null ? rename : path.isEmpty() ? "" : path.get(path.size() - 1);
        return !glob && whole.equals(imported) && (known.equals(name) || (itself && rename == null));
    }

    /** The only child left, without the braces around it; a lone {@code self} is the module itself. */
    private UseNode joined(UseNode child) {
        List<String> whole = new ArrayList<>(path);
        if (!child.path.equals(List.of("self"))) {
            whole.addAll(child.path);
        }
        return new UseNode(whole, child.glob, child.rename, child.children);
    }

    private static boolean startsWith(List<String> whole, List<String> start) {
        return whole.size() >= start.size() && whole.subList(0, start.size()).equals(start);
    }
}
