package io.lookahead.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Paths inside a project: relative to its root, {@code /} between the parts, no {@code .} or {@code ..}, the root
 * itself is the empty string. Nothing here touches a file system.
 */
public final class ProjectPath {

    private ProjectPath() {}

    /** {@code relative} seen from directory {@code directory}; empty when it leaves the project. */
    public static Optional<String> resolve(String directory, String relative) {
        String slashed = relative.replace('\\', '/');
        if (slashed.startsWith("/") || slashed.indexOf(':') == 1) {
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (directory + "/" + slashed).split("/")) {
            if (part.isEmpty() || part.equals(".")) {
                continue;
            }
            if (!part.equals("..")) {
                parts.addLast(part);
            } else if (parts.pollLast() == null) {
                return Optional.empty();
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** {@code path} in normal form; empty when it leaves the project. */
    public static Optional<String> normalize(String path) {
        return resolve("", path);
    }

    /** The directory {@code path} lies in; the root for a path without a slash. */
    public static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The last part of {@code path}. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** {@code name} in {@code directory}; both must be in normal form. */
    public static String child(String directory, String name) {
        return directory.isEmpty() ? name : directory + "/" + name;
    }
}
