package io.lookahead.session;

import io.lookahead.edit.git.GitProject;
import io.lookahead.text.DiskTree;
import io.lookahead.transcript.Anchor;
import io.lookahead.transcript.CurrentFiles;
import io.lookahead.transcript.Head;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a repository says about a transcript: heads in the trailers of its commits, and its files. */
public final class Anchors {

    /** The trailer of a commit that names a transcript and where it had come to: {@code FILE at HEAD}. */
    public static final String TRAILER = "Lookahead-Transcript";

    private Anchors() {}

    /** The heads that commits of the repository name for this transcript; none where it is no git repository. */
    public static List<Anchor> inCommits(Path root, Path transcript) {
        Optional<GitProject> git = GitProject.at(root);
        if (git.isEmpty()) {
            return List.of();
        }
        String file = String.valueOf(transcript.getFileName());
        return git.get().trailers(TRAILER).stream()
                .map(trailer -> trailer.split(" at ", 2))
                .filter(parts -> parts.length == 2 && parts[0].endsWith("/" + file))
                .flatMap(parts -> Head.parse(parts[1]).stream())
                .map(head -> new Anchor(head, false))
                .toList();
    }

    /** The files of a repository. */
    public static CurrentFiles files(Path root) {
        try {
            return FileEvidence.of(new DiskTree(root));
        } catch (IOException failed) {
            throw new SessionException(ExitCode.INPUT, root + ": cannot be read (" + failed.getMessage() + ")");
        }
    }
}
