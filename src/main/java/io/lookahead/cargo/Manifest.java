package io.lookahead.cargo;

import io.lookahead.facts.Location;
import io.lookahead.text.ProjectPath;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A {@code Cargo.toml}, read as cargo reads it. Everything is as written; nothing is inherited or resolved. */
public final class Manifest {

    private final TomlDocument document;
    private final List<DependencySpec> dependencies;
    private final Map<String, List<String>> features;

    private Manifest(TomlDocument document) {
        this.document = document;
        dependencies = readDependencies(document.root());
        features = readFeatures(document.root());
    }

    public static Manifest parse(SourceText text) {
        return new Manifest(TomlDocument.parse(text));
    }

    public TomlDocument document() {
        return document;
    }

    public TomlTable root() {
        return document.root();
    }

    /** Path relative to the project root. */
    public String path() {
        return document.text().file();
    }

    /** The directory it lies in, relative to the project root. */
    public String directory() {
        return ProjectPath.parent(path());
    }

    /** File, line and column of {@code span}. */
    public Location locate(Span span) {
        return document.text().locate(span.start());
    }

    /** The package's name; empty for a manifest that only holds a workspace. */
    public Optional<String> packageName() {
        return root().table("package").flatMap(table -> table.string("name"));
    }

    /** Where the package says it belongs, instead of the next workspace above it. */
    public Optional<String> workspacePointer() {
        return root().table("package").flatMap(table -> table.string("workspace"));
    }

    public Optional<TomlTable> workspace() {
        return root().table("workspace");
    }

    /** The name by which Rust code calls the package's library. */
    public String libraryName() {
        return root().table("lib")
                .flatMap(table -> table.string("name"))
                .or(this::packageName)
                .orElse("")
                .replace('-', '_');
    }

    /** The root source file of the package's library, whether or not there is one. */
    public String libraryPath() {
        String relative =
                root().table("lib").flatMap(table -> table.string("path")).orElse("src/lib.rs");
        return ProjectPath.resolve(directory(), relative).orElse(relative);
    }

    /** The edition the package says, such as 2021; empty where the workspace or cargo decides. */
    public Optional<String> edition() {
        return root().table("package").flatMap(table -> table.string("edition"));
    }

    /** The root source files named by {@code [[bin]]}. */
    public List<String> binaryPaths() {
        List<String> paths = new ArrayList<>();
        for (TomlValue bin : root().array("bin").map(TomlArray::items).orElse(List.of())) {
            if (bin instanceof TomlTable table) {
                table.string("path")
                        .flatMap(path -> ProjectPath.resolve(directory(), path))
                        .ifPresent(paths::add);
            }
        }
        return paths;
    }

    /** Every entry of every dependency table, those for one target included, in the order written. */
    public List<DependencySpec> dependencies() {
        return dependencies;
    }

    /** The {@code [features]} table: each feature with what it enables. */
    public Map<String, List<String>> features() {
        return features;
    }

    private static Map<String, List<String>> readFeatures(TomlTable root) {
        Map<String, List<String>> features = new LinkedHashMap<>();
        root.table("features").ifPresent(table -> {
            for (TomlEntry entry : table.entries()) {
                features.put(entry.key(), entry.value() instanceof TomlArray array ? array.strings() : List.of());
            }
        });
        return Collections.unmodifiableMap(features);
    }

    private static List<DependencySpec> readDependencies(TomlTable root) {
        List<DependencySpec> specs = new ArrayList<>();
        addAll(specs, root, "");
        root.table("target").ifPresent(targets -> {
            for (TomlEntry target : targets.entries()) {
                if (target.value() instanceof TomlTable table) {
                    addAll(specs, table, target.key());
                }
            }
        });
        return List.copyOf(specs);
    }

    private static void addAll(List<DependencySpec> specs, TomlTable table, String target) {
        for (DependencyKind kind : DependencyKind.values()) {
            table.table(kind.table())
                    .or(() -> table.table(kind.table().replace('-', '_')))
                    .ifPresent(entries -> {
                        for (TomlEntry entry : entries.entries()) {
                            specs.add(DependencySpec.read(entry, kind, target));
                        }
                    });
        }
    }
}
