package io.lookahead.cli;

import io.lookahead.report.story.Asciicast;
import io.lookahead.report.story.Story;
import io.lookahead.report.story.StoryHtml;
import io.lookahead.report.story.StoryMarkdown;
import io.lookahead.session.AnswersFile;
import io.lookahead.session.ExitCode;
import io.lookahead.session.RecordedChoices;
import io.lookahead.session.SessionException;
import io.lookahead.transcript.Recorded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lookahead transcript export}: a recorded session for somebody who was not there. */
@Command(
        name = "export",
        description = {
            "Turn a transcript into something else:",
            "markdown (for a pull request), html (one file, loads nothing), cast or cast-v2 (to be played in a"
                    + " terminal), answers (the same again with lookahead apply --answers)."
        })
final class TranscriptExportCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE|PATH",
            defaultValue = ".",
            description = "What to export.")
    private String file = ".";

    @Option(
            names = "--format",
            paramLabel = "markdown|html|cast|cast-v2|answers",
            defaultValue = "markdown",
            description = "Into what (default: ${DEFAULT-VALUE}).")
    private String format = "markdown";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it; standard output by default.")
    private @Nullable String out;

    TranscriptExportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        String text = text(TranscriptFile.of(context, file).events());
        if (out == null) {
            context.out().writeBytes(text.getBytes(StandardCharsets.UTF_8));
            context.out().flush();
        } else {
            write(context.resolve(out), text);
        }
        return ExitCode.OK.code();
    }

    private String text(List<Recorded> events) {
        return switch (format) {
            case "markdown" -> StoryMarkdown.of(Story.of(events));
            case "html" -> StoryHtml.of(Story.of(events));
            case "cast" -> Asciicast.of(events, Asciicast.Version.V3);
            case "cast-v2" -> Asciicast.of(events, Asciicast.Version.V2);
            case "answers" -> AnswersFile.write(RecordedChoices.of(events).content());
            default ->
                throw new SessionException(
                        ExitCode.USAGE,
                        "'" + format + "' is no format; there are markdown, html, cast, cast-v2 and answers");
        };
    }

    private void write(Path place, String text) {
        try {
            Files.writeString(place, text);
        } catch (IOException failed) {
            throw new SessionException(
                    ExitCode.INPUT,
                    "--out: " + place + " cannot be written (" + failed.getMessage()
                            + "); give a file that you may write to");
        }
    }
}
