package io.lookahead.edit.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSTree;
import org.treesitter.TreeSitterRust;

/** Counts what tree-sitter does not take for Rust. */
public final class RustSyntax {

    private RustSyntax() {}

    /** The number of errors and missing tokens in a file; 0 for one that parses. */
    public static int errors(byte[] source) {
        TSParser parser = new TSParser();
        parser.setLanguage(new TreeSitterRust());
        TSTree tree = parser.parseString(null, new String(source, StandardCharsets.UTF_8));
        return tree == null ? 1 : count(tree.getRootNode());
    }

    private static int count(TSNode root) {
        int errors = 0;
        Deque<TSNode> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            TSNode node = open.pop();
            errors += node.isError() || node.isMissing() ? 1 : 0;
            for (int i = 0; node.hasError() && i < node.getChildCount(); i++) {
                open.push(node.getChild(i));
            }
        }
        return errors;
    }
}
