package io.lookahead.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A project that lives in memory. Immutable. */
public final class MemoryTree implements SourceTree {

    private final SortedMap<String, byte[]> files;

    private MemoryTree(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** A tree of UTF-8 files: path to text. */
    public static MemoryTree of(Map<String, String> files) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(normal(path), text.getBytes(StandardCharsets.UTF_8)));
        return new MemoryTree(bytes);
    }

    /** A tree of files given as bytes. */
    public static MemoryTree ofBytes(Map<String, byte[]> files) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, content) -> bytes.put(normal(path), content.clone()));
        return new MemoryTree(bytes);
    }

    private static String normal(String path) {
        return ProjectPath.normalize(path)
                .orElseThrow(() -> new IllegalArgumentException("leaves the project: " + path));
    }

    @Override
    public FileContent read(String path) {
        byte[] bytes = files.get(path);
        return bytes == null ? new FileContent.Absent() : new FileContent.Bytes(bytes);
    }

    @Override
    public List<Entry> list(String directory) {
        return entries(files.keySet(), directory);
    }

    @Override
    public boolean isFile(String path) {
        return files.containsKey(path);
    }

    /** The names directly under {@code directory} that the sorted {@code paths} imply. */
    static List<Entry> entries(Iterable<String> paths, String directory) {
        String prefix = directory.isEmpty() ? "" : directory + "/";
        SortedMap<String, Kind> kinds = new TreeMap<>();
        for (String path : paths) {
            if (path.startsWith(prefix)) {
                String rest = path.substring(prefix.length());
                int slash = rest.indexOf('/');
                if (slash < 0) {
                    kinds.put(rest, Kind.FILE);
                } else {
                    kinds.putIfAbsent(rest.substring(0, slash), Kind.DIRECTORY);
                }
            }
        }
        List<Entry> entries = new ArrayList<>();
        kinds.forEach((name, kind) -> entries.add(new Entry(name, kind, "")));
        return List.copyOf(entries);
    }
}
