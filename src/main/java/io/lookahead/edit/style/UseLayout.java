package io.lookahead.edit.style;

import java.util.ArrayList;
import java.util.List;

/** Writes {@code use} trees as rustfmt lays them out. */
public final class UseLayout {

    private final RustStyle style;

    public UseLayout(RustStyle style) {
        this.style = style;
    }

    /**
     * A whole declaration.
     *
     * @param outer the indentation of its first line, which is not written
     * @param before what stands on the line before the tree, such as {@code pub use }
     */
    public String write(UseNode tree, String outer, String before) {
        return before + tree(tree, outer, style.columns(outer) + before.length(), 1) + ";";
    }

    /** @param after how many characters follow on the line on which the tree ends */
    private String tree(UseNode node, String indent, int column, int after) {
        String path = String.join("::", node.path());
        if (!node.isGroup()) {
            String end = node.glob() ? (path.isEmpty() ? "*" : "::*") : "";
            return path + end + (node.rename() == null ? "" : " as " + node.rename());
        }
        String start = path + (path.isEmpty() ? "{" : "::{");
        String oneLine = start + String.join(", ", flat(node)) + "}";
        boolean nested = node.list().stream().anyMatch(UseNode::isGroup);
        if (!nested && column + oneLine.length() + after <= style.maxWidth()) {
            return oneLine;
        }
        String inner = indent + style.indent();
        return start + "\n" + inner + (nested ? mixed(node, inner) : packed(flat(node), inner)) + "\n" + indent + "}";
    }

    private List<String> flat(UseNode node) {
        List<String> names = new ArrayList<>();
        for (UseNode child : node.list()) {
            names.add(tree(child, "", 0, 0));
        }
        return names;
    }

    /** Where a group is among them: longer paths on lines of their own, and runs of single names packed. */
    private String mixed(UseNode node, String inner) {
        List<String> lines = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (UseNode child : node.list()) {
            String name = tree(child, inner, style.columns(inner), 1);
            if (!child.isGroup() && child.path().size() < 2) {
                run.add(name);
                continue;
            }
            flush(run, inner, lines);
            lines.add(name + ",");
        }
        flush(run, inner, lines);
        return String.join("\n" + inner, lines);
    }

    private void flush(List<String> run, String inner, List<String> lines) {
        if (!run.isEmpty()) {
            lines.add(packed(run, inner));
            run.clear();
        }
    }

    private String packed(List<String> names, String inner) {
        StringBuilder out = new StringBuilder();
        int column = style.columns(inner);
        for (String name : names) {
            boolean first = out.isEmpty();
            if (!first && column + 1 + name.length() + 1 >= style.maxWidth()) {
                out.append('\n').append(inner);
                column = style.columns(inner);
            } else if (!first) {
                out.append(' ');
                column++;
            }
            out.append(name).append(',');
            column += name.length() + 1;
        }
        return out.toString();
    }

    /** As names that follow {@code line}, each with the comma after the one before it, broken where they do not fit. */
    public String following(String line, List<String> names) {
        String inner = line.substring(0, line.length() - line.stripLeading().length());
        StringBuilder out = new StringBuilder();
        int column = style.columns(line);
        for (String name : names) {
            column += 1;
            out.append(',');
            if (column + 1 + name.length() + 1 >= style.maxWidth()) {
                out.append('\n').append(inner);
                column = style.columns(inner);
            } else {
                out.append(' ');
                column++;
            }
            out.append(name);
            column += name.length();
        }
        return out.toString();
    }
}
