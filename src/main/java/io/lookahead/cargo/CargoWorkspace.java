package io.lookahead.cargo;

import io.lookahead.text.ProjectPath;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@code [workspace]} as its root manifest declares it.
 *
 * @param root the manifest with the {@code [workspace]} table
 */
public record CargoWorkspace(Manifest root) {

    /** The directory of the root manifest, relative to the project root. */
    public String directory() {
        return root.directory();
    }

    private TomlTable table() {
        return root.workspace().orElseThrow();
    }

    /** Whether a package in {@code directory} is kept out by {@code exclude}. */
    boolean excludes(String directory) {
        for (String excluded : table().strings("exclude")) {
            Optional<String> path = ProjectPath.resolve(directory(), excluded);
            if (path.isPresent() && contains(path.get(), directory)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code members} names a package in {@code directory}. */
    boolean names(String directory) {
        if (directory.equals(directory())) {
            return true;
        }
        for (PathMatcher matcher : memberPatterns()) {
            if (matcher.matches(Path.of(directory))) {
                return true;
            }
        }
        return false;
    }

    private List<PathMatcher> memberPatterns() {
        List<PathMatcher> matchers = new ArrayList<>();
        for (String member : table().strings("members")) {
            Optional<String> path = ProjectPath.resolve(directory(), member);
            path.ifPresent(pattern -> {
                String escaped = pattern.replace("{", "\\{").replace("}", "\\}");
                matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + escaped));
            });
        }
        return matchers;
    }

    /** The entry of {@code [workspace.dependencies]} that {@code workspace = true} inherits. */
    public Optional<DependencySpec> dependency(String key) {
        return table().table("dependencies")
                .flatMap(dependencies -> dependencies.entry(key))
                .map(entry -> DependencySpec.read(entry, DependencyKind.NORMAL, ""));
    }

    private static boolean contains(String outer, String inner) {
        return outer.isEmpty() || inner.equals(outer) || inner.startsWith(outer + "/");
    }
}
