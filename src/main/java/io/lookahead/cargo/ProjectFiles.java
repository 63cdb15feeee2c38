package io.lookahead.cargo;

import io.lookahead.text.ProjectPath;
import io.lookahead.text.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where the manifests of a project are.
 *
 * @param manifests every {@code Cargo.toml}, sorted
 * @param skipped folders and links that were not entered, each with the reason
 */
public record ProjectFiles(List<String> manifests, List<String> skipped) {

    private static final Set<String> FOREIGN = Set.of("target", "node_modules");
    private static final int MAX_DEPTH = 40;

    public ProjectFiles {
        manifests = manifests.stream().sorted().toList();
        skipped = skipped.stream().sorted().toList();
    }

    static ProjectFiles walk(SourceTree tree) {
        List<String> manifests = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        walk(tree, "", 0, manifests, skipped);
        return new ProjectFiles(manifests, skipped);
    }

    private static void walk(
            SourceTree tree, String directory, int depth, List<String> manifests, List<String> skipped) {
        if (depth > MAX_DEPTH) {
            skipped.add(directory + ": nested deeper than " + MAX_DEPTH + " folders");
            return;
        }
        for (SourceTree.Entry entry : tree.list(directory)) {
            String path = ProjectPath.child(directory, entry.name());
            if (entry.isDirectory()) {
                if (FOREIGN.contains(entry.name())) {
                    skipped.add(path + ": build output");
                } else if (!entry.name().startsWith(".")) {
                    walk(tree, path, depth + 1, manifests, skipped);
                }
            } else if (entry.isFile()) {
                if (entry.name().equals("Cargo.toml")) {
                    manifests.add(path);
                }
            } else {
                skipped.add(path + ": " + entry.reason());
            }
        }
    }
}
