package io.lookahead.cli;

import io.lookahead.session.CommitEvery;
import io.lookahead.session.CommittingWorkbench;
import io.lookahead.session.Decisions;
import io.lookahead.session.ExitCode;
import io.lookahead.session.OnDrift;
import io.lookahead.session.PhaseRun;
import io.lookahead.session.Project;
import io.lookahead.session.Rehearsal;
import io.lookahead.session.Session;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lookahead apply}: carries a phase out without asking. */
@Command(
        name = "apply",
        description = "Carry out a phase without asking: every step whose change can be proven. Answers come from"
                + " --answers and the profile.")
final class ApplyCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private TargetOptions options = new TargetOptions();

    @Option(names = "--phase", required = true, paramLabel = "N", description = "1, 2 or 3.")
    private int phase;

    @Option(names = "--dry-run", description = "Do everything but write.")
    private boolean dryRun;

    @Option(
            names = "--commit",
            paramLabel = "step|phase",
            description = "Commit to git what was changed, after every step or at the end of the phase.")
    private @Nullable CommitEvery commit;

    @Option(
            names = "--replan",
            description = "Go on although files changed since the last session: read and decide everything anew.")
    private boolean replan;

    ApplyCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Phases.check(phase);
        Project project = Project.openToDecide(options.session(context));
        if (dryRun) {
            return report(PhaseRun.of(
                    new Rehearsal(project, project.target()),
                    phase,
                    project.options().decisions()));
        }
        try (Session session = Session.open(project, project.target(), replan ? OnDrift.PLAN_AGAIN : OnDrift.REFUSE)) {
            context.err().print(RunText.recovered(session.recovered()));
            context.err().print(RunText.uncommitted(session.uncommitted()));
            int code = run(session, project.options().decisions());
            context.err().println("Recorded in " + session.transcript() + ", up to event " + session.recorded());
            return code;
        }
    }

    private int run(Session session, Decisions decisions) {
        if (commit == null) {
            return report(PhaseRun.of(session, phase, decisions));
        }
        CommittingWorkbench committing = CommittingWorkbench.of(session, commit);
        int code = report(PhaseRun.of(committing, phase, decisions));
        committing.commits().forEach(id -> context.err().println("Committed " + id));
        return code;
    }

    private int report(PhaseRun.Result result) {
        context.out().print(RunText.result(result, phase, dryRun));
        context.out().flush();
        context.err().print(RunText.notes(result));
        return result.open().isEmpty() ? ExitCode.OK.code() : ExitCode.FINDINGS.code();
    }
}
