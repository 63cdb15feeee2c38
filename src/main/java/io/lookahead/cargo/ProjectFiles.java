package io.lookahead.cargo;

import io.lookahead.text.ProjectPath;
import io.lookahead.text.SourceTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Where the manifests and the Rust files of a project are.
 *
 * @param manifests every {@code Cargo.toml}, sorted
 * @param rust every {@code .rs} file, sorted
 * @param scripts files of the tools around a chain: scripts, and settings of networks and indexers; sorted
 * @param skipped folders and links that were not entered, each with the reason
 */
public record ProjectFiles(List<String> manifests, List<String> rust, List<String> scripts, List<String> skipped) {

    private static final Set<String> FOREIGN = Set.of("target", "node_modules");
    private static final Set<String> SCRIPTS =
            Set.of("ts", "js", "mjs", "cjs", "py", "sh", "toml", "yml", "yaml", "json", "env");
    private static final int MAX_DEPTH = 40;

    public ProjectFiles {
        manifests = manifests.stream().sorted().toList();
        rust = rust.stream().sorted().toList();
        scripts = scripts.stream().sorted().toList();
        skipped = skipped.stream().sorted().toList();
    }

    static ProjectFiles walk(SourceTree tree) {
        Walk walk = new Walk(tree);
        walk.enter("", 0);
        return new ProjectFiles(walk.manifests, walk.rust, walk.scripts, walk.skipped);
    }

    /** The Rust files below a directory, sorted. */
    public List<String> rustIn(String directory) {
        if (directory.isEmpty()) {
            return rust;
        }
        // All that begins with the folder's name and a slash comes before what has the next character in its place.
        return rust.subList(place(directory + "/"), place(directory + (char) ('/' + 1)));
    }

    private int place(String path) {
        int found = Collections.binarySearch(rust, path);
        return found < 0 ? -found - 1 : found;
    }

    private static final class Walk {

        private final SourceTree tree;
        private final List<String> manifests = new ArrayList<>();
        private final List<String> rust = new ArrayList<>();
        private final List<String> scripts = new ArrayList<>();
        private final List<String> skipped = new ArrayList<>();

        Walk(SourceTree tree) {
            this.tree = tree;
        }

        void enter(String directory, int depth) {
            if (depth > MAX_DEPTH) {
                skipped.add(directory + ": nested deeper than " + MAX_DEPTH + " folders");
                return;
            }
            for (SourceTree.Entry entry : tree.list(directory)) {
                String path = ProjectPath.child(directory, entry.name());
                if (entry.isDirectory()) {
                    directory(path, entry.name(), depth);
                } else if (!entry.isFile()) {
                    skipped.add(path + ": " + entry.reason());
                } else if (entry.name().endsWith(".rs")) {
                    rust.add(path);
                } else if (entry.name().equals("Cargo.toml")) {
                    manifests.add(path);
                } else if (isScript(entry.name())) {
                    scripts.add(path);
                }
            }
        }

        private static boolean isScript(String name) {
            boolean isTool = name.equals("Makefile") || name.equals("Dockerfile") || name.equals("justfile");
            return isTool || (SCRIPTS.contains(name.substring(name.lastIndexOf('.') + 1)) && !name.contains("lock"));
        }

        private void directory(String path, String name, int depth) {
            if (FOREIGN.contains(name)) {
                skipped.add(path + ": build output");
            } else if (!name.startsWith(".")) {
                enter(path, depth + 1);
            }
        }
    }
}
