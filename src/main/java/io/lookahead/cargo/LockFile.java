package io.lookahead.cargo;

import io.lookahead.facts.Location;
import io.lookahead.text.ProjectPath;
import io.lookahead.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A {@code Cargo.lock}. It is long and written by cargo in one fixed form, so it is read line by line; lines of another
 * form (a merge in progress) are stepped over.
 */
public final class LockFile {

    /** What cargo calls it, in every folder. */
    public static final String NAME = "Cargo.lock";

    private final String path;
    private final Map<String, List<Locked>> packages = new TreeMap<>();

    private LockFile(String path) {
        this.path = path;
    }

    /**
     * A locked package.
     *
     * @param source {@code registry+…} or {@code git+…#commit}; empty for a package of the project itself
     */
    public record Locked(String name, String version, String source, Location at) {}

    static String in(String directory) {
        return ProjectPath.child(directory, NAME);
    }

    public static LockFile parse(SourceText text) {
        LockFile lock = new LockFile(text.file());
        String name = "";
        String version = "";
        String source = "";
        int nameLine = 0;
        int number = 0;
        for (String line : new String(text.bytes(), StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            if (line.startsWith("[[package]]")) {
                lock.add(name, version, source, nameLine);
                name = "";
                version = "";
                source = "";
            } else if (line.startsWith("name = ")) {
                name = quoted(line);
                nameLine = number;
            } else if (line.startsWith("version = ")) {
                version = quoted(line);
            } else if (line.startsWith("source = ")) {
                source = quoted(line);
            }
        }
        lock.add(name, version, source, nameLine);
        return lock;
    }

    private void add(String name, String version, String source, int line) {
        if (!name.isEmpty()) {
            packages.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(new Locked(name, version, source, new Location(path, line, 1)));
        }
    }

    private static String quoted(String line) {
        int first = line.indexOf('"');
        int last = line.lastIndexOf('"');
        return first >= 0 && last > first ? line.substring(first + 1, last) : "";
    }

    public String path() {
        return path;
    }

    /** The versions locked of a package, in the order written. */
    public List<Locked> versions(String name) {
        return List.copyOf(packages.getOrDefault(name, List.of()));
    }

    /** The only version of a package; empty where there is none or more than one. */
    public Optional<Locked> only(String name) {
        List<Locked> versions = versions(name);
        return versions.size() == 1 ? Optional.of(versions.get(0)) : Optional.empty();
    }
}
