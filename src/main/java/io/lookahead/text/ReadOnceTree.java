package io.lookahead.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree that reads a file once however often it is asked for: what a look at a project sees that lasts for a moment.
 * Files are kept up to {@link #MOST_KEPT} bytes together; what is beyond them is read again. Not for use by several
 * threads at once.
 */
public final class ReadOnceTree implements SourceTree {

    private static final long MOST_KEPT = 16L * 1024 * 1024;

    private final SourceTree tree;
    private final Map<String, FileContent> contents = new HashMap<>();
    private long kept;

    public ReadOnceTree(SourceTree tree) {
        this.tree = tree;
    }

    @Override
    public FileContent read(String path) {
        FileContent known = contents.get(path);
        if (known == null) {
            known = tree.read(path);
            kept += known instanceof FileContent.Bytes content ? content.bytes().length : 0;
            if (kept <= MOST_KEPT) {
                contents.put(path, known);
            }
        }
        return known;
    }

    @Override
    public List<Entry> list(String directory) {
        return tree.list(directory);
    }

    @Override
    public boolean isFile(String path) {
        FileContent known = contents.get(path);
        return known instanceof FileContent.Bytes || (!(known instanceof FileContent.Absent) && tree.isFile(path));
    }
}
