package io.lookahead.cli;

import io.lookahead.session.ClockRun;
import io.lookahead.session.CommitEvery;
import io.lookahead.session.CommittingWorkbench;
import io.lookahead.session.Decisions;
import io.lookahead.session.ExitCode;
import io.lookahead.session.OnDrift;
import io.lookahead.session.PhaseRun;
import io.lookahead.session.Project;
import io.lookahead.session.Rehearsal;
import io.lookahead.session.Session;
import io.lookahead.session.Workbench;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lookahead apply}: carries out a phase, or what counts time in blocks, without asking. */
@Command(
        name = "apply",
        description =
                "Carry out a phase, or what counts time in blocks, without asking: every change after which"
                        + " the files parse and a scan says done. Nothing is compiled. Answers come from --answers and the profile.")
final class ApplyCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private TargetOptions options = new TargetOptions();

    @ArgGroup(multiplicity = "1")
    private Part part = new Part();

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
        int phase = part.isClock() ? 0 : part.phase();
        Project project = Project.openToDecide(options.session(context));
        context.err().print(RunText.taken(project, project.target(), "--answers gives others"));
        if (dryRun) {
            return run(new Rehearsal(project, project.target()), project, phase);
        }
        try (Session session = Session.open(project, project.target(), replan ? OnDrift.PLAN_AGAIN : OnDrift.REFUSE)) {
            context.err().print(RunText.recovered(session.recovered()));
            context.err().print(RunText.uncommitted(session.uncommitted()));
            int code = commit == null ? run(session, project, phase) : runCommitting(session, project, phase, commit);
            context.err().print(RunText.recorded(session));
            return code;
        }
    }

    private int runCommitting(Session session, Project project, int phase, CommitEvery every) {
        CommittingWorkbench committing = CommittingWorkbench.of(session, every);
        int code = run(committing, project, phase);
        committing.commitRest("Time measured in blocks");
        committing
                .commits()
                .forEach(commit -> context.err().println("Committed " + commit.id() + " " + commit.subject()));
        return code;
    }

    /** @param phase 0 for what counts time in blocks */
    private int run(Workbench bench, Project project, int phase) {
        Decisions decisions = project.options().decisions();
        if (phase == 0) {
            return report(ClockRun.of(bench, decisions));
        }
        PhaseRun.Result result = PhaseRun.of(bench, phase, decisions);
        int code = report(result, phase);
        if (!dryRun && !result.made().isEmpty()) {
            context.err().print(RunText.left(result, phase, bench.view().rollOuts()));
        }
        return code;
    }

    private int report(ClockRun.Result result) {
        context.out().print(ClockRunText.result(result, dryRun));
        context.out().flush();
        return result.byHand().isEmpty() ? ExitCode.OK.code() : ExitCode.FINDINGS.code();
    }

    private int report(PhaseRun.Result result, int phase) {
        context.out().print(RunText.result(result, phase, dryRun));
        context.out().flush();
        context.err().print(RunText.notes(result));
        if (!dryRun) {
            context.err().print(RunText.waiting(result, phase));
        }
        return result.open().isEmpty() ? ExitCode.OK.code() : ExitCode.FINDINGS.code();
    }
}
