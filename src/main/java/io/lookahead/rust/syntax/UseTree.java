package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A tree of a {@code use} declaration.
 *
 * @param global whether it begins with {@code ::}
 * @param path the names before {@code ::*}, <code>::{</code> or the end
 * @param kind how it ends
 * @param rename the name after {@code as}; null where there is none
 * @param children the trees between the braces
 */
public record UseTree(
        TokenRange range,
        boolean global,
        List<String> path,
        Kind kind,
        @Nullable String rename,
        List<UseTree> children) implements Node {

    /** How a tree ends. */
    public enum Kind {
        NAME,
        GLOB,
        GROUP
    }

    public UseTree {
        path = List.copyOf(path);
        children = List.copyOf(children);
    }

    /**
     * One thing a declaration imports.
     *
     * @param path the whole path from the declaration's beginning; a final {@code self} is left out
     * @param name the name it gets; empty for a glob, {@code _} where it gets none
     * @param tree the innermost tree, which an edit replaces or removes
     */
    public record Leaf(boolean global, List<String> path, boolean glob, String name, UseTree tree) {}

    /** Everything the declaration imports, in order. */
    List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        collect(global, List.of(), leaves);
        return leaves;
    }

    private void collect(boolean fromRoot, List<String> prefix, List<Leaf> leaves) {
        List<String> whole = Stream.concat(prefix.stream(), path.stream()).toList();
        if (kind == Kind.GROUP) {
            for (UseTree child : children) {
                child.collect(fromRoot || child.global, whole, leaves);
            }
            return;
        }
        if (whole.size() > 1 && whole.get(whole.size() - 1).equals("self")) {
            whole = whole.subList(0, whole.size() - 1);
        }
        boolean glob = kind == Kind.GLOB;
        String last = whole.isEmpty() ? "" : whole.get(whole.size() - 1);
        leaves.add(new Leaf(fromRoot, whole, glob, glob ? "" : rename != null ? rename : last, this));
    }

    static UseTree parse(Cursor cursor) {
        int from = cursor.at;
        boolean global = cursor.eat(TokenKind.PATH_SEP);
        List<String> path = new ArrayList<>();
        while (true) {
            if (cursor.eat('*')) {
                return new UseTree(cursor.since(from), global, path, Kind.GLOB, null, List.of());
            }
            if (cursor.is('{')) {
                List<UseTree> children = cursor.tooDeep() ? List.of() : children(cursor.inside(cursor.at));
                cursor.group();
                return new UseTree(cursor.since(from), global, path, Kind.GROUP, null, children);
            }
            if (cursor.is('$')) {
                cursor.at++;
                path.add("$" + (cursor.isIdent() ? cursor.tokens.name(cursor.at) : ""));
            } else if (cursor.isIdent()) {
                path.add(cursor.tokens.name(cursor.at));
            } else {
                break;
            }
            cursor.at = Math.min(cursor.end, cursor.at + 1);
            if (!cursor.eat(TokenKind.PATH_SEP)) {
                break;
            }
        }
        String rename = null;
        if (cursor.eat("as") && cursor.isIdent()) {
            rename = cursor.tokens.name(cursor.at++);
        }
        return new UseTree(cursor.since(from), global, path, Kind.NAME, rename, List.of());
    }

    private static List<UseTree> children(Cursor inside) {
        List<UseTree> children = new ArrayList<>();
        while (!inside.done()) {
            int from = inside.at;
            UseTree child = parse(inside);
            if (inside.at > from) {
                children.add(child);
            }
            while (!inside.done() && !inside.is(',')) {
                inside.skipTree();
            }
            inside.eat(',');
        }
        return children;
    }
}
