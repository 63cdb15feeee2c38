package io.lookahead.edit.git;

import io.lookahead.edit.git.Uncommitted.Owner;
import io.lookahead.edit.journal.JournalEntry;
import io.lookahead.text.ContentDigest;
import io.lookahead.text.FileContent;
import io.lookahead.text.SourceTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A project that is kept in git. */
public final class GitProject {

    private static final long PATIENCE_SECONDS = 60;

    private final GitCommand git;
    private final String prefix;

    private GitProject(GitCommand git, String prefix) {
        this.git = git;
        this.prefix = prefix;
    }

    /** The project at {@code root}; empty where there is no git, or the project is not kept in it. */
    public static Optional<GitProject> at(Path root) {
        GitCommand git = new GitCommand(root, PATIENCE_SECONDS);
        return git.run("", List.of("rev-parse", "--show-prefix"))
                .filter(GitCommand.Result::succeeded)
                .map(result -> new GitProject(git, result.text().strip()));
    }

    /** The commit that the project stands at; empty before the first. */
    public Optional<String> head() {
        return git.run("", List.of("rev-parse", "--verify", "--quiet", "HEAD"))
                .filter(GitCommand.Result::succeeded)
                .map(result -> result.text().strip());
    }

    /** What trailers of this name say in the commits that led here, newest first. */
    public List<String> trailers(String name) {
        return git.run("", List.of("log", "--format=%(trailers:key=" + name + ",valueonly)", "--", "."))
                .filter(GitCommand.Result::succeeded)
                .map(result -> result.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /**
     * Everything that differs from the last commit, sorted by path.
     *
     * @param tree the project's files
     * @param standing our own changes that stand, oldest first
     */
    public List<Uncommitted> uncommitted(SourceTree tree, List<JournalEntry> standing) {
        return git.run("", List.of("status", "--porcelain=v1", "-z", "--", "."))
                .filter(GitCommand.Result::succeeded)
                .map(result -> StatusReader.paths(result.out(), prefix).stream()
                        .sorted()
                        .map(path -> new Uncommitted(path, owner(path, tree, standing)))
                        .toList())
                .orElse(List.of());
    }

    private Owner owner(String path, SourceTree tree, List<JournalEntry> standing) {
        List<JournalEntry.FileRecord> ours = standing.stream()
                .flatMap(entry -> entry.files().stream())
                .filter(file -> file.path().equals(path))
                .toList();
        if (ours.isEmpty()) {
            return Owner.THEIRS;
        }
        String left = String.valueOf(ours.get(ours.size() - 1).after());
        String now = tree.read(path) instanceof FileContent.Bytes content
                ? ContentDigest.sha256(content.bytes())
                : String.valueOf((Object) null);
        return left.equals(now) && wasCommitted(path, ours) ? Owner.OURS : Owner.BOTH;
    }

    /** Whether one of our changes began with what is in the last commit, so that all the difference is ours. */
    private boolean wasCommitted(String path, List<JournalEntry.FileRecord> ours) {
        Optional<GitCommand.Result> committed =
                git.run("", List.of("show", "HEAD:" + prefix + path)).filter(GitCommand.Result::succeeded);
        if (committed.isEmpty()) {
            return ours.get(0).before() == null;
        }
        byte[] bytes = committed.get().out();
        List<String> digests = List.of(ContentDigest.sha256(bytes), ContentDigest.sha256(withCarriageReturns(bytes)));
        return ours.stream().anyMatch(file -> file.before() != null && digests.contains(file.before()));
    }

    /** What git puts on disk where it is told to end lines as Windows does. */
    private static byte[] withCarriageReturns(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** How a commit ended. */
    public sealed interface Committed {

        /** It was made. */
        record Made(String id) implements Committed {}

        /** It was not made; the files are untouched. */
        record Refused(String reason) implements Committed {}
    }

    /**
     * Commits {@code paths} and nothing else, whatever else is staged.
     *
     * @param message subject, empty line, body
     */
    public Committed commit(List<String> paths, String message) {
        List<String> add = new ArrayList<>(List.of("add", "--"));
        add.addAll(paths);
        List<String> commit = new ArrayList<>(List.of("commit", "--quiet", "--only", "--file=-", "--"));
        commit.addAll(paths);
        for (List<String> arguments : Arrays.asList(add, commit)) {
            Optional<GitCommand.Result> result = git.run(message, arguments);
            if (result.isEmpty()) {
                return new Committed.Refused("git did not answer within " + PATIENCE_SECONDS + " seconds");
            }
            if (!result.get().succeeded()) {
                return new Committed.Refused(reason(result.get()));
            }
        }
        String id = git.run("", List.of("rev-parse", "HEAD"))
                .map(result -> result.text().strip())
                .orElse("");
        return new Committed.Made(id);
    }

    private static String reason(GitCommand.Result result) {
        String said = result.error().isEmpty() ? result.text().strip() : result.error();
        return "git says: "
                + (said.isEmpty()
                        ? "exit " + result.exit()
                        : said.lines().limit(5).reduce((a, b) -> a + "; " + b).orElse(""));
    }
}
