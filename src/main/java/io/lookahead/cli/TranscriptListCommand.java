package io.lookahead.cli;

import io.lookahead.report.Json;
import io.lookahead.report.story.Story;
import io.lookahead.report.story.Summary;
import io.lookahead.session.ExitCode;
import io.lookahead.session.SessionException;
import io.lookahead.transcript.TranscriptFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lookahead transcript list}: what was recorded in a project. */
@Command(name = "list", description = "List what was recorded in a project.")
final class TranscriptListCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", arity = "0..1", paramLabel = "PATH", defaultValue = ".", description = "The repository.")
    private String path = ".";

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to print it.")
    private OutputFormat format = OutputFormat.TEXT;

    TranscriptListCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path project = context.resolve(path);
        List<Map<String, Object>> documents = new ArrayList<>();
        boolean isReadable = true;
        for (Path file : new TranscriptFolder(project).all()) {
            String name = project.relativize(file).toString();
            try {
                Story story =
                        Story.of(TranscriptFile.of(context, file.toString()).events());
                documents.add(Summary.json(name, story));
                text(Summary.text(name, story));
            } catch (SessionException unreadable) {
                isReadable = false;
                context.err().println("lookahead: " + unreadable.getMessage());
            }
        }
        if (format == OutputFormat.JSON) {
            context.out().print(Json.write(Summary.document(documents)));
        } else if (documents.isEmpty() && isReadable) {
            context.out().println("Nothing was recorded in " + path + " yet.");
        }
        context.out().flush();
        return isReadable ? ExitCode.OK.code() : ExitCode.INPUT.code();
    }

    private void text(String text) {
        if (format == OutputFormat.TEXT) {
            context.out().print(text);
        }
    }
}
