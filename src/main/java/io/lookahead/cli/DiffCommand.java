package io.lookahead.cli;

import io.lookahead.session.ExitCode;
import io.lookahead.session.PhaseRun;
import io.lookahead.session.Project;
import io.lookahead.session.Rehearsal;
import io.lookahead.text.UnifiedDiff;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lookahead diff}: what applying a phase would change; nothing is written. */
@Command(name = "diff", description = "Print the unified diff that applying a phase would make. Writes nothing.")
final class DiffCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private TargetOptions options = new TargetOptions();

    @Option(names = "--phase", required = true, paramLabel = "N", description = "1, 2 or 3.")
    private int phase;

    DiffCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Phases.check(phase);
        Project project = Project.openToDecide(options.session(context));
        Rehearsal rehearsal = new Rehearsal(project, project.target());
        PhaseRun.Result result = PhaseRun.of(rehearsal, phase, project.options().decisions());
        for (UnifiedDiff diff : rehearsal.diff()) {
            context.out().writeBytes(diff.toBytes());
        }
        context.out().flush();
        context.err().print(RunText.notes(result));
        return ExitCode.OK.code();
    }
}
