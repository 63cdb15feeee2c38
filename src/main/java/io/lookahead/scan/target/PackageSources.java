package io.lookahead.scan.target;

import io.lookahead.cargo.CargoPackage;
import io.lookahead.cargo.CargoProject;
import io.lookahead.text.ByteSearch;
import io.lookahead.text.FileContent;
import io.lookahead.text.SourceTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The Rust files that lie in a package's folder, and a cheap look at their bytes before anything is parsed. */
final class PackageSources {

    private final CargoProject project;
    private final SourceTree tree;
    private final TreeSet<String> packageDirectories = new TreeSet<>();
    private final Map<String, Map<List<ByteSearch>, Boolean>> known = new HashMap<>();

    PackageSources(CargoProject project, SourceTree tree) {
        this.project = project;
        this.tree = tree;
        project.all().forEach(member -> packageDirectories.add(member.directory()));
    }

    /** The files of the package itself, not those of packages in folders below. */
    List<String> of(CargoPackage member) {
        return project.files().rustIn(member.directory()).stream()
                .filter(path -> owner(path).equals(Optional.of(member.directory())))
                .toList();
    }

    private Optional<String> owner(String path) {
        String directory = path;
        while (directory.contains("/")) {
            directory = directory.substring(0, directory.lastIndexOf('/'));
            if (packageDirectories.contains(directory)) {
                return Optional.of(directory);
            }
        }
        return packageDirectories.contains("") ? Optional.of("") : Optional.empty();
    }

    /** Whether one of the package's files holds one of these words anywhere. */
    boolean mention(CargoPackage member, List<ByteSearch> words) {
        return known.computeIfAbsent(member.directory(), directory -> new HashMap<>())
                .computeIfAbsent(words, searched -> search(member, searched));
    }

    /** What a package is about stands near its root: the files that lie highest are looked at first. */
    private boolean search(CargoPackage member, List<ByteSearch> words) {
        List<String> highestFirst = new ArrayList<>(of(member));
        highestFirst.sort(Comparator.comparingInt(PackageSources::depth));
        for (String path : highestFirst) {
            if (tree.read(path) instanceof FileContent.Bytes content
                    && words.stream().anyMatch(word -> word.foundIn(content.bytes()))) {
                return true;
            }
        }
        return false;
    }

    private static int depth(String path) {
        int depth = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            depth++;
        }
        return depth;
    }
}
