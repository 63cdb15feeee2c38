package io.lookahead.edit.names;

import io.lookahead.cargo.CargoPackage;
import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.text.ProjectPath;
import io.lookahead.text.SourceText;
import io.lookahead.text.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The Rust files of a package, its tests, benchmarks and build script included. */
public final class SourceFiles {

    private static final Set<String> NOT_SOURCE = Set.of("target", "node_modules");

    private SourceFiles() {}

    /** Every Rust file of a package that holds {@code word} somewhere, sorted by path. */
    public static List<RustFile> of(Bench bench, CargoPackage member, String word) throws Unperformable {
        List<String> paths = new ArrayList<>();
        collect(bench, member.directory(), true, paths);
        List<RustFile> files = new ArrayList<>();
        for (String path : paths) {
            Optional<SourceText> text = bench.tree().text(path);
            if (text.isPresent() && text.get().contains(word)) {
                files.add(bench.rust(path));
            }
        }
        return files;
    }

    private static void collect(Bench bench, String directory, boolean root, List<String> paths) {
        List<SourceTree.Entry> entries = bench.tree().list(directory);
        boolean otherPackage = entries.stream().anyMatch(entry -> entry.name().equals("Cargo.toml")) && !root;
        if (otherPackage) {
            return;
        }
        for (SourceTree.Entry entry : entries) {
            String path = ProjectPath.child(directory, entry.name());
            if (entry.isFile() && entry.name().endsWith(".rs")) {
                paths.add(path);
            } else if (entry.isDirectory() && !entry.name().startsWith(".") && !NOT_SOURCE.contains(entry.name())) {
                collect(bench, path, false, paths);
            }
        }
    }
}
