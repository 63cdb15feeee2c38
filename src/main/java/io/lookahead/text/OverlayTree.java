package io.lookahead.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A tree with some files replaced, added or removed, so that a change can be scanned before it is made. Immutable:
 * every change gives a new overlay over the same base.
 */
public final class OverlayTree implements SourceTree {

    private final SourceTree base;
    private final SortedMap<String, Optional<byte[]>> changes;

    private OverlayTree(SourceTree base, SortedMap<String, Optional<byte[]>> changes) {
        this.base = base;
        this.changes = changes;
    }

    /** An overlay of {@code base} that changes nothing yet. */
    public static OverlayTree of(SourceTree base) {
        return base instanceof OverlayTree overlay ? overlay : new OverlayTree(base, new TreeMap<>());
    }

    /** This tree with {@code bytes} at {@code path}, whether or not something was there. */
    public OverlayTree with(String path, byte[] bytes) {
        return changed(path, Optional.of(bytes.clone()));
    }

    /** This tree without the file at {@code path}. */
    public OverlayTree without(String path) {
        return changed(path, Optional.empty());
    }

    private OverlayTree changed(String path, Optional<byte[]> content) {
        String normal = ProjectPath.normalize(path)
                .orElseThrow(() -> new IllegalArgumentException("leaves the project: " + path));
        SortedMap<String, Optional<byte[]>> next = new TreeMap<>(changes);
        next.put(normal, content);
        return new OverlayTree(base, next);
    }

    /** The tree under this overlay. */
    public SourceTree base() {
        return base;
    }

    /**
     * Paths that were replaced, added or removed, sorted; a path whose bytes are those of the base is not among them.
     */
    public SortedSet<String> changedPaths() {
        SortedMap<String, Optional<byte[]>> real = new TreeMap<>(changes);
        real.entrySet().removeIf(change -> sameAsBase(change.getKey(), change.getValue()));
        return Collections.unmodifiableSortedSet(new java.util.TreeSet<>(real.keySet()));
    }

    private boolean sameAsBase(String path, Optional<byte[]> content) {
        FileContent before = base.read(path);
        return before instanceof FileContent.Bytes bytes
                ? content.isPresent() && java.util.Arrays.equals(bytes.bytes(), content.get())
                : content.isEmpty();
    }

    @Override
    public SourceTree forOneLook() {
        return new OverlayTree(base.forOneLook(), changes);
    }

    @Override
    public FileContent read(String path) {
        Optional<byte[]> change = changes.get(path);
        if (change == null) {
            return base.read(path);
        }
        return change.isPresent() ? new FileContent.Bytes(change.get()) : new FileContent.Absent();
    }

    @Override
    public boolean isFile(String path) {
        Optional<byte[]> change = changes.get(path);
        return change == null ? base.isFile(path) : change.isPresent();
    }

    @Override
    public List<Entry> list(String directory) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (Entry entry : base.list(directory)) {
            if (isFileHere(directory, entry) || !changes.containsKey(ProjectPath.child(directory, entry.name()))) {
                entries.put(entry.name(), entry);
            }
        }
        List<String> present = new ArrayList<>();
        changes.forEach((path, content) -> content.ifPresent(bytes -> present.add(path)));
        for (Entry entry : MemoryTree.entries(present, directory)) {
            entries.putIfAbsent(entry.name(), entry);
        }
        return List.copyOf(entries.values());
    }

    private boolean isFileHere(String directory, Entry entry) {
        Optional<byte[]> change = changes.get(ProjectPath.child(directory, entry.name()));
        return change != null && change.isPresent();
    }
}
