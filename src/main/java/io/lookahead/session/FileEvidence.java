package io.lookahead.session;

import io.lookahead.edit.journal.FileChange;
import io.lookahead.facts.Known;
import io.lookahead.facts.Location;
import io.lookahead.facts.Target;
import io.lookahead.text.ContentDigest;
import io.lookahead.text.FileContent;
import io.lookahead.text.SourceTree;
import io.lookahead.transcript.CurrentFiles;
import io.lookahead.transcript.Evidence;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Files as a transcript names them: by the digest of their bytes and the digest of what they mean. */
final class FileEvidence {

    private FileEvidence() {}

    /** The files of a tree as they are now. */
    static CurrentFiles of(SourceTree tree) {
        return path -> tree.read(path) instanceof FileContent.Bytes content
                ? Optional.of(digests(path, content.bytes()))
                : Optional.empty();
    }

    /** The files that what is known of a target rests on, sorted by path. */
    static List<Evidence.FileState> under(Target found, CurrentFiles files) {
        NavigableSet<String> paths = new TreeSet<>();
        paths.add(found.runtime().manifest());
        paths.add(found.runtime().source());
        if (found.node() != null) {
            paths.add(found.node().manifest());
            paths.addAll(found.node().sources());
        }
        found.known().stream()
                .map(Known::at)
                .filter(Objects::nonNull)
                .map(Location::file)
                .forEach(paths::add);
        return paths.stream()
                .map(path -> new Evidence.FileState(path, files.digests(path).orElse(null)))
                .toList();
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
