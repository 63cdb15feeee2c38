package io.lookahead.cli;

import io.lookahead.report.story.ReplayText;
import io.lookahead.session.CarryOver;
import io.lookahead.session.ExitCode;
import io.lookahead.session.OnDrift;
import io.lookahead.session.Project;
import io.lookahead.session.RecordedChoices;
import io.lookahead.session.Rehearsal;
import io.lookahead.session.Session;
import io.lookahead.session.SessionOptions;
import io.lookahead.session.TodaysRules;
import io.lookahead.transcript.Replay;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lookahead transcript replay}: decides again, or carries the same answers out elsewhere. */
@Command(
        name = "replay",
        description = {
            "Decide again from what was recorded, with today's rules and simulator, and name the first difference.",
            "With --onto, carry the same answers and decisions out on another copy, and say what did not fit."
        })
final class TranscriptReplayCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE|PATH",
            defaultValue = ".",
            description = "What to replay.")
    private String file = ".";

    @Option(names = "--onto", paramLabel = "PATH", description = "Another copy, or another network's repository.")
    private @Nullable String onto;

    @Option(names = "--dry-run", description = "With --onto: do everything but write.")
    private boolean dryRun;

    @Option(names = "--replan", description = "With --onto: go on although files changed since the last session there.")
    private boolean replan;

    @Mixin
    private SessionFlags flags = new SessionFlags();

    TranscriptReplayCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        TranscriptFile transcript = TranscriptFile.of(context, file);
        return onto == null ? decideAgain(transcript) : carryOut(transcript, onto);
    }

    private int decideAgain(TranscriptFile transcript) {
        TodaysRules today = TodaysRules.of(flags.options(context, transcript.home()));
        Replay.Result result = transcript.read(path -> Replay.of(path, today));
        context.out().print(ReplayText.of(transcript.name(), result));
        context.out().flush();
        return result.first().isEmpty() ? ExitCode.OK.code() : ExitCode.FINDINGS.code();
    }

    private int carryOut(TranscriptFile transcript, String path) {
        RecordedChoices recorded = RecordedChoices.of(transcript.events());
        SessionOptions options = flags.options(context, context.resolve(path)).withDefaults(recorded.content());
        Project project = Project.open(options);
        if (dryRun) {
            return report(CarryOver.onto(new Rehearsal(project, project.target()), recorded));
        }
        try (Session session = Session.open(project, project.target(), replan ? OnDrift.PLAN_AGAIN : OnDrift.REFUSE)) {
            context.err().print(RunText.recovered(session.recovered()));
            int code = report(CarryOver.onto(session, recorded));
            context.err().print(RunText.recorded(session));
            return code;
        }
    }

    private int report(CarryOver.Result result) {
        context.out().print(ReplayText.of(result, dryRun));
        context.out().flush();
        return result.misfits().isEmpty() ? ExitCode.OK.code() : ExitCode.FINDINGS.code();
    }
}
