package io.lookahead.cargo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a dependency table, as written.
 *
 * @param key the name of the entry; the name of the package unless {@code rename} is given
 * @param rename the package's own name where the entry has another
 * @param inherited whether it says {@code workspace = true}
 * @param defaultFeatures null where it is not said
 * @param target the {@code cfg(…)} or triple of a target table; empty outside of one
 */
public record DependencySpec(
        String key,
        @Nullable String rename,
        DependencyKind kind,
        DependencySource source,
        boolean inherited,
        boolean optional,
        @Nullable Boolean defaultFeatures,
        List<String> features,
        String target,
        TomlEntry entry) {

    public DependencySpec {
        features = List.copyOf(features);
    }

    static DependencySpec read(TomlEntry entry, DependencyKind kind, String target) {
        if (entry.value() instanceof TomlTable table) {
            return new DependencySpec(
                    entry.key(),
                    table.string("package").orElse(null),
                    kind,
                    DependencySource.of(table),
                    table.bool("workspace").orElse(false),
                    table.bool("optional").orElse(false),
                    table.bool("default-features")
                            .or(() -> table.bool("default_features"))
                            .orElse(null),
                    table.strings("features"),
                    target,
                    entry);
        }
        String version = entry.value() instanceof TomlScalar scalar ? scalar.text() : "";
        return new DependencySpec(
                entry.key(),
                null,
                kind,
                DependencySource.ofVersion(version),
                false,
                false,
                null,
                List.of(),
                target,
                entry);
    }
}
