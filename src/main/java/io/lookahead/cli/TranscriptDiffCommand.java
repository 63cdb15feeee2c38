package io.lookahead.cli;

import io.lookahead.report.Json;
import io.lookahead.report.story.TranscriptDiffText;
import io.lookahead.session.ExitCode;
import io.lookahead.transcript.TranscriptDiff;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lookahead transcript diff}: what was not the same in two sessions. */
@Command(name = "diff", description = "Compare two recorded sessions, such as one on a test network with the real one.")
final class TranscriptDiffCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "A", description = "A transcript, or a project with one.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another.")
    private String second = "";

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to print it.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--check", description = "Exit with 1 where they differ.")
    private boolean check;

    TranscriptDiffCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<TranscriptDiff.Row> rows = TranscriptDiff.between(
                TranscriptFile.of(context, first).events(),
                TranscriptFile.of(context, second).events());
        context.out()
                .print(
                        format == OutputFormat.JSON
                                ? Json.write(TranscriptDiffText.json(rows))
                                : TranscriptDiffText.of(first, second, rows));
        context.out().flush();
        return check && !rows.isEmpty() ? ExitCode.FINDINGS.code() : ExitCode.OK.code();
    }
}
