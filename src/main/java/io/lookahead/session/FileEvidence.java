package io.lookahead.session;

import io.lookahead.edit.journal.FileChange;
import io.lookahead.text.ContentDigest;
import io.lookahead.text.FileContent;
import io.lookahead.text.SourceTree;
import io.lookahead.transcript.CurrentFiles;
import io.lookahead.transcript.Evidence;
import java.util.Optional;

/** Files as a transcript names them: by the digest of their bytes and the digest of what they mean. */
final class FileEvidence {

    private FileEvidence() {}

    /** The files of a tree as they are now. */
    static CurrentFiles of(SourceTree tree) {
        return path -> tree.read(path) instanceof FileContent.Bytes content
                ? Optional.of(digests(path, content.bytes()))
                : Optional.empty();
    }

    static Evidence.FileChange change(FileChange change, String diff) {
        return new Evidence.FileChange(
                change.path(),
                change.before() == null ? null : digests(change.path(), change.before()),
                change.after() == null ? null : digests(change.path(), change.after()),
                diff);
    }

    private static Evidence.Digests digests(String path, byte[] bytes) {
        return new Evidence.Digests(ContentDigest.sha256(bytes), SourceMeaning.INSTANCE.of(path, bytes));
    }
}
