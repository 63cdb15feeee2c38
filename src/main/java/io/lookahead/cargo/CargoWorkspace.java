package io.lookahead.cargo;

import io.lookahead.text.ProjectPath;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A {@code [workspace]} as its root manifest declares it.
 *
 * @param root the manifest with the {@code [workspace]} table
 */
public record CargoWorkspace(Manifest root) {

    /** A workspace is the one its root manifest describes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CargoWorkspace that && root.path().equals(that.root.path());
    }

    @Override
    public int hashCode() {
        return root.path().hashCode();
    }

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

    /** Tells of a package's directory whether {@code members} names it. */
    Predicate<String> naming() {
        Set<String> plain = new HashSet<>();
        List<PathMatcher> patterns = new ArrayList<>();
        plain.add(directory());
        for (String member : table().strings("members")) {
            ProjectPath.resolve(directory(), member).ifPresent(path -> {
                if (path.chars().anyMatch(character -> "*?[".indexOf(character) >= 0)) {
                    String escaped = path.replace("{", "\\{").replace("}", "\\}");
                    patterns.add(FileSystems.getDefault().getPathMatcher("glob:" + escaped));
                } else {
                    plain.add(path);
                }
            });
        }
        return directory ->
                plain.contains(directory) || patterns.stream().anyMatch(pattern -> pattern.matches(Path.of(directory)));
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
