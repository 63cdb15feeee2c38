package io.lookahead.cli;

import io.lookahead.report.Json;
import io.lookahead.report.story.VerificationText;
import io.lookahead.session.Anchors;
import io.lookahead.session.ExitCode;
import io.lookahead.session.SessionException;
import io.lookahead.transcript.Anchor;
import io.lookahead.transcript.CurrentFiles;
import io.lookahead.transcript.Head;
import io.lookahead.transcript.Verification;
import io.lookahead.transcript.Verifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lookahead transcript verify}: whether a record is as it was written, and the files as it left them. */
@Command(
        name = "verify",
        description = {
            "Tell whether a transcript is as it was recorded; exit 1 where it is not.",
            "Named by its project, the project's files and the trailers of its commits are compared too."
        })
final class TranscriptVerifyCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE|PATH",
            defaultValue = ".",
            description = "What to verify.")
    private String file = ".";

    @Option(names = "--head", paramLabel = "N:DIGEST", description = "An event that was noted down; may be repeated.")
    private List<String> heads = List.of();

    @Option(names = "--ended", paramLabel = "N:DIGEST", description = "The event that it is known to have ended with.")
    private @Nullable String ended;

    @Option(names = "--files", paramLabel = "PATH", description = "A copy of the repository to compare with.")
    private @Nullable String files;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to print it.")
    private OutputFormat format = OutputFormat.TEXT;

    TranscriptVerifyCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        TranscriptFile transcript = TranscriptFile.of(context, file);
        Optional<Path> project = files == null ? transcript.project() : Optional.of(folder(files));
        List<Anchor> anchors = new ArrayList<>();
        heads.forEach(head -> anchors.add(new Anchor(head(head), false)));
        if (ended != null) {
            anchors.add(new Anchor(head(ended), true));
        }
        project.ifPresent(root -> anchors.addAll(transcript.read(path -> Anchors.inCommits(root, path))));
        @Nullable CurrentFiles current = project.map(Anchors::files).orElse(null);
        Verification found = transcript.read(path -> Verifier.verify(path, anchors, current));
        context.out()
                .print(
                        format == OutputFormat.JSON
                                ? Json.write(VerificationText.json(transcript.name(), found))
                                : VerificationText.of(transcript.name(), found));
        context.out().flush();
        return found.isIntact() ? ExitCode.OK.code() : ExitCode.FINDINGS.code();
    }

    private Path folder(String name) {
        Path folder = context.resolve(name);
        if (!Files.isDirectory(folder)) {
            throw new SessionException(ExitCode.INPUT, name + ": there is no such folder; --files names a repository");
        }
        return folder;
    }

    private static Head head(String text) {
        return Head.parse(text)
                .orElseThrow(
                        () -> new SessionException(
                                ExitCode.USAGE,
                                "'" + text
                                        + "' is no event: expected its number and digest, such as 17:6ad0… with all 64 digits"));
    }
}
