package io.lookahead.text;

import java.util.List;
import java.util.Optional;

/**
 * The files of a project. Paths are in the form of {@link ProjectPath}; none of them leads out of the root, whatever
 * links the file system holds. Listing and reading never throw for what a directory may contain: what cannot be read is
 * {@linkplain FileContent.Refused refused} with a reason.
 */
public interface SourceTree {

    /** Largest file that is read unless a tree is told otherwise, in bytes. */
    int DEFAULT_SIZE_LIMIT = 8 * 1024 * 1024;

    /** What is at {@code path}. */
    FileContent read(String path);

    /** As {@link #read(String)}, but a file of more than {@code limit} bytes is refused, unread where the tree can. */
    default FileContent read(String path, int limit) {
        FileContent content = read(path);
        return content instanceof FileContent.Bytes found && found.bytes().length > limit
                ? FileContent.Refused.larger(limit, found.bytes().length)
                : content;
    }

    /** The entries of a directory, sorted by name; empty when there is no such directory. */
    List<Entry> list(String directory);

    /** Whether a regular file is at {@code path} that may be read. */
    boolean isFile(String path);

    /**
     * The same tree for a look that lasts a moment: where a folder's links lead may be found out once and then be taken
     * to stay so.
     */
    default SourceTree forOneLook() {
        return this;
    }

    /** The text at {@code path}, where there is a file that can be read. */
    default Optional<SourceText> text(String path) {
        return read(path) instanceof FileContent.Bytes content
                ? Optional.of(SourceText.of(path, content.bytes()))
                : Optional.empty();
    }

    /**
     * One name in a directory.
     *
     * @param name the last part of the path
     * @param kind what it is
     * @param reason why it is refused; empty otherwise
     */
    record Entry(String name, Kind kind, String reason) {

        public boolean isDirectory() {
            return kind == Kind.DIRECTORY;
        }

        public boolean isFile() {
            return kind == Kind.FILE;
        }
    }

    /** What a directory entry is. */
    enum Kind {
        FILE,
        DIRECTORY,
        /** A link that leads out or loops, a device, or something that may not be read. */
        REFUSED
    }
}
