package io.lookahead.cargo;

import org.jspecify.annotations.Nullable;

/**
 * Where a dependency comes from, as manifests write it. A path may stand beside a version or a repository.
 *
 * @param path directory relative to the manifest that names it
 * @param git URL of a repository, with at most one of branch, tag and rev
 * @param version version requirement for a registry
 */
public record DependencySource(
        @Nullable String path,
        @Nullable String git,
        @Nullable String branch,
        @Nullable String tag,
        @Nullable String rev,
        @Nullable String version) {

    static DependencySource of(TomlTable table) {
        return new DependencySource(
                table.string("path").orElse(null),
                table.string("git").orElse(null),
                table.string("branch").orElse(null),
                table.string("tag").orElse(null),
                table.string("rev").orElse(null),
                table.string("version").orElse(null));
    }

    static DependencySource ofVersion(String version) {
        return new DependencySource(null, null, null, null, null, version);
    }
}
