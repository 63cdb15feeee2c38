package io.lookahead.cli;

import io.lookahead.report.story.Narrative;
import io.lookahead.session.ExitCode;
import io.lookahead.session.SessionException;
import io.lookahead.transcript.Event;
import io.lookahead.transcript.Recorded;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lookahead transcript show}: a recorded session, event by event. */
@Command(name = "show", description = "Tell what was recorded, event by event.")
final class TranscriptShowCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE|PATH",
            defaultValue = ".",
            description = "What to show.")
    private String file = ".";

    @Option(names = "--kind", paramLabel = "KIND", description = "Only events of this kind, such as decision.")
    private @Nullable String kind;

    @Option(names = "--event", paramLabel = "N", description = "Only the event of this number.")
    private @Nullable Long number;

    TranscriptShowCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (kind != null && !Event.kinds().contains(kind)) {
            throw new SessionException(
                    ExitCode.USAGE,
                    "there are no events of the kind '" + kind + "'; there are " + String.join(", ", Event.kinds()));
        }
        List<Recorded> events = TranscriptFile.of(context, file).events();
        for (Recorded recorded : events) {
            if ((kind == null || recorded.event().kind().equals(kind))
                    && (number == null || recorded.seq() == number)) {
                context.out().print(Narrative.of(recorded));
            }
        }
        context.out().flush();
        return ExitCode.OK.code();
    }
}
