package io.lookahead.edit.journal;

import io.lookahead.text.ContentDigest;
import io.lookahead.text.FileContent;
import io.lookahead.text.OverlayTree;
import io.lookahead.text.SourceTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file of the project is to become.
 *
 * @param path relative to the project root, {@code /} between its parts
 * @param before the bytes that were looked at; null where there is no file yet
 * @param after the bytes it is to have; null where the file is to go
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; digests are what is compared
public record FileChange(String path, byte @Nullable [] before, byte @Nullable [] after) {

    /** Every file that {@code overlay} changes, sorted by path. */
    public static List<FileChange> of(OverlayTree overlay) {
        List<FileChange> changes = new ArrayList<>();
        for (String path : overlay.changedPaths()) {
            changes.add(new FileChange(path, bytes(overlay.base(), path), bytes(overlay, path)));
        }
        return List.copyOf(changes);
    }

    private static byte @Nullable [] bytes(SourceTree tree, String path) {
        return tree.read(path) instanceof FileContent.Bytes content ? content.bytes() : null;
    }

    boolean changesNothing() {
        return Arrays.equals(before, after);
    }

    static @Nullable String digest(byte @Nullable [] bytes) {
        return bytes == null ? null : ContentDigest.sha256(bytes);
    }
}
