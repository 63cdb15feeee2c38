package io.lookahead.scan.node;

import io.lookahead.facts.NodeKey;
import io.lookahead.facts.Reading;
import io.lookahead.rust.names.Import;
import io.lookahead.rust.names.Module;
import io.lookahead.rust.search.Body;
import io.lookahead.rust.search.Found;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.Stmt;
import io.lookahead.rust.syntax.UseItem;
import io.lookahead.rust.syntax.UseTree;
import java.util.List;
import java.util.Optional;

/** How the files that start a collator get at {@code ValidationCode}: by an import, or by its whole path. */
final class ValidationCodeReader {

    private static final String NAME = "ValidationCode";

    private final NodeSource source;
    private final List<String> files;

    ValidationCodeReader(NodeSource source) {
        this.source = source;
        files = source.files();
    }

    Reading read() {
        return importedByModule()
                .or(this::importedByFunction)
                .map(leaf -> Reading.found(
                        NodeKey.VALIDATION_CODE,
                        "imported",
                        leaf.name(),
                        String.join("::", leaf.path()),
                        leaf.tree().location()))
                .or(this::qualified)
                .orElseGet(() -> Reading.absent(NodeKey.VALIDATION_CODE));
    }

    private Optional<UseTree.Leaf> importedByModule() {
        for (Module module : source.crate().modules()) {
            for (Import imported : module.imports()) {
                if (files.contains(imported.item().location().file()) && isIt(imported.leaf())) {
                    return Optional.of(imported.leaf());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<UseTree.Leaf> importedByFunction() {
        for (Body body : mentioning()) {
            for (Found<Expr.Block> block : body.all(Expr.Block.class)) {
                for (Stmt statement : block.expression().statements()) {
                    if (statement instanceof Stmt.ItemStmt item && item.item() instanceof UseItem use) {
                        Optional<UseTree.Leaf> leaf = use.leaves().stream()
                                .filter(ValidationCodeReader::isIt)
                                .findFirst();
                        if (leaf.isPresent()) {
                            return leaf;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isIt(UseTree.Leaf leaf) {
        return !leaf.glob()
                && !leaf.path().isEmpty()
                && leaf.path().get(leaf.path().size() - 1).equals(NAME);
    }

    private Optional<Reading> qualified() {
        for (Body body : mentioning()) {
            for (Found<Expr.PathExpr> path : body.all(Expr.PathExpr.class)) {
                String names = path.expression().path().names();
                if (names.contains("::" + NAME)) {
                    return Optional.of(
                            Reading.found(NodeKey.VALIDATION_CODE, "path-qualified", null, names, path.location()));
                }
            }
        }
        return Optional.empty();
    }

    private List<Body> mentioning() {
        return source.bodies().stream()
                .filter(body -> files.contains(body.function().location().file()) && body.mentions(NAME))
                .toList();
    }
}
