package io.lookahead.edit.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Says why the file system would not do something, in words for the operator. */
final class Reasons {

    private Reasons() {}

    static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied" + file(e);
        }
        if (e instanceof NoSuchFileException) {
            return "it is gone" + file(e);
        }
        @Nullable String reason = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
        return (reason == null ? "the file system gives no reason" : reason) + file(e);
    }

    private static String file(IOException e) {
        return e instanceof FileSystemException known && known.getFile() != null ? " (" + known.getFile() + ")" : "";
    }
}
