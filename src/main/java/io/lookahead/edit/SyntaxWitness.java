package io.lookahead.edit;

import io.lookahead.text.FileContent;
import io.lookahead.text.OverlayTree;
import io.lookahead.text.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.treesitter.TSParser;
import org.treesitter.TSTree;
import org.treesitter.TreeSitterRust;

/**
 * A second opinion on every edited Rust file: a parser that is not ours must find nothing broken that was whole before.
 */
final class SyntaxWitness {

    private SyntaxWitness() {}

    /** What is broken by the change; empty where nothing is. */
    static Optional<String> objection(SourceTree before, OverlayTree after) {
        return after.changedPaths().stream()
                .filter(path -> path.endsWith(".rs"))
                .filter(path -> hasError(after, path) && !hasError(before, path))
                .map(path -> "after the change " + path + " would no longer parse")
                .findFirst();
    }

    private static boolean hasError(SourceTree tree, String path) {
        if (!(tree.read(path) instanceof FileContent.Bytes content)) {
            return false;
        }
        TSParser parser = new TSParser();
        parser.setLanguage(new TreeSitterRust());
        TSTree parsed = parser.parseString(null, new String(content.bytes(), StandardCharsets.UTF_8));
        return parsed.getRootNode().hasError();
    }
}
