package io.lookahead.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A project on disk. A symbolic link is followed only when it ends inside the root and does not lead to one of its own
 * parents; files above the size limit, devices and pipes are refused unread.
 */
public final class DiskTree implements SourceTree {

    private static final String LEADS_OUT = "a link that leads out of the project";
    private static final String NEITHER = "neither a file nor a directory";

    private final Path root;
    private final int sizeLimit;
    /** Directories that were found to lie in the root, all links resolved; null where that is found out each time. */
    private final @Nullable Set<Path> inside;

    /**
     * @param root the project's directory
     * @throws IOException when there is no such directory
     */
    public DiskTree(Path root) throws IOException {
        this(root, DEFAULT_SIZE_LIMIT);
    }

    /**
     * @param root the project's directory
     * @param sizeLimit largest file that is read, in bytes
     * @throws IOException when there is no such directory
     */
    public DiskTree(Path root, int sizeLimit) throws IOException {
        this.root = root.toRealPath();
        this.sizeLimit = sizeLimit;
        this.inside = null;
        if (!Files.isDirectory(this.root)) {
            throw new IOException(root + " is not a directory");
        }
    }

    private DiskTree(DiskTree tree) {
        this.root = tree.root;
        this.sizeLimit = tree.sizeLimit;
        this.inside = ConcurrentHashMap.newKeySet();
    }

    @Override
    public SourceTree forOneLook() {
        return new DiskTree(this);
    }

    /** The project's directory, all links resolved. */
    public Path root() {
        return root;
    }

    @Override
    public FileContent read(String path) {
        return read(path, sizeLimit);
    }

    @Override
    public FileContent read(String path, int limit) {
        try {
            Path file = locate(path);
            BasicFileAttributes attributes = attributes(file);
            boolean isInside = isInside(file, attributes);
            if (attributes.isSymbolicLink()) {
                attributes = Files.readAttributes(file, BasicFileAttributes.class);
            }
            if (attributes.isDirectory()) {
                return new FileContent.Absent();
            }
            if (!isInside || !attributes.isRegularFile()) {
                return new FileContent.Refused(isInside ? NEITHER : LEADS_OUT);
            }
            int most = Math.min(limit, sizeLimit);
            if (attributes.size() > most) {
                return FileContent.Refused.larger(most, attributes.size());
            }
            return new FileContent.Bytes(Files.readAllBytes(file));
        } catch (NoSuchFileException | InvalidPathException e) {
            return new FileContent.Absent();
        } catch (IOException e) {
            return new FileContent.Refused(reason(e));
        }
    }

    @Override
    public boolean isFile(String path) {
        try {
            Path file = locate(path);
            BasicFileAttributes attributes = attributes(file);
            return (attributes.isSymbolicLink() ? Files.isRegularFile(file) : attributes.isRegularFile())
                    && isInside(file, attributes);
        } catch (InvalidPathException | IOException e) {
            return false;
        }
    }

    @Override
    public List<Entry> list(String directory) {
        List<Entry> entries = new ArrayList<>();
        try {
            Path path = locate(directory);
            if (!isInside(path)) {
                return List.of();
            }
            try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
                children.forEach(child -> entries.add(entry(child)));
            }
        } catch (NoSuchFileException | NotDirectoryException | InvalidPathException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            entries.add(unlisted(Objects.requireNonNull(e.getCause())));
        } catch (IOException e) {
            entries.add(unlisted(e));
        }
        entries.sort(Comparator.comparing(Entry::name));
        return List.copyOf(entries);
    }

    private static Entry unlisted(IOException e) {
        return new Entry(".", Kind.REFUSED, "cannot be listed: " + reason(e));
    }

    private Path locate(String path) throws IOException {
        String normal =
                ProjectPath.normalize(path).orElseThrow(() -> new IOException(path + " leads out of the project"));
        return normal.isEmpty() ? root : root.resolve(normal);
    }

    private Entry entry(Path child) {
        String name = child.getFileName().toString();
        try {
            BasicFileAttributes attributes = attributes(child);
            if (attributes.isSymbolicLink()) {
                Path target = child.toRealPath();
                if (!target.startsWith(root)) {
                    return new Entry(name, Kind.REFUSED, LEADS_OUT);
                }
                if (child.startsWith(target)) {
                    return new Entry(name, Kind.REFUSED, "a link to a directory it lies in");
                }
                attributes = Files.readAttributes(child, BasicFileAttributes.class);
            } else if (attributes.isDirectory() && inside != null) {
                inside.add(child);
            }
            if (attributes.isDirectory()) {
                return new Entry(name, Kind.DIRECTORY, "");
            }
            return attributes.isRegularFile() ? new Entry(name, Kind.FILE, "") : new Entry(name, Kind.REFUSED, NEITHER);
        } catch (IOException e) {
            return new Entry(name, Kind.REFUSED, reason(e));
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** @param attributes the file's own, not those of what it links to */
    private boolean isInside(Path file, BasicFileAttributes attributes) throws IOException {
        Path parent = file.getParent();
        return (attributes.isSymbolicLink() || parent == null) ? leadsInside(file) : isInside(parent);
    }

    private boolean isInside(Path directory) throws IOException {
        if (inside != null && inside.contains(directory)) {
            return true;
        }
        boolean isInside = leadsInside(directory);
        if (isInside && inside != null) {
            inside.add(directory);
        }
        return isInside;
    }

    private boolean leadsInside(Path file) throws IOException {
        return file.toRealPath().startsWith(root);
    }

    /** Without the path, which is another on every machine. */
    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "may not be read";
        }
        if (e instanceof NoSuchFileException) {
            return "a link that leads nowhere";
        }
        String system = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        boolean loop = e instanceof FileSystemLoopException
                || (system != null && (system.contains("loop") || system.contains("levels of symbolic links")));
        return loop ? "a link that leads to itself" : "cannot be read: " + system;
    }

    /** Whether {@code path} itself is a symbolic link, wherever it leads. */
    public boolean isLink(String path) {
        try {
            return Files.readAttributes(locate(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isSymbolicLink();
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }
}
