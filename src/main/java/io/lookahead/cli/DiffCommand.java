package io.lookahead.cli;

import io.lookahead.session.ClockRun;
import io.lookahead.session.ExitCode;
import io.lookahead.session.PhaseRun;
import io.lookahead.session.Project;
import io.lookahead.session.Rehearsal;
import io.lookahead.text.UnifiedDiff;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lookahead diff}: what applying a phase would change; nothing is written. */
@Command(
        name = "diff",
        description =
                "Print the unified diff that applying a phase would make, or what counts time in blocks. Writes nothing.")
final class DiffCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private TargetOptions options = new TargetOptions();

    @Mixin
    private RecordFlag earlier = new RecordFlag();

    @ArgGroup(multiplicity = "1")
    private Part part = new Part();

    DiffCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return part.isClock() ? clock() : phase(part.phase());
    }

    private int phase(int phase) {
        Project project = earlier.open(context, options.session(context));
        Rehearsal rehearsal = new Rehearsal(project, project.target());
        PhaseRun.Result result = PhaseRun.of(rehearsal, phase, project.options().decisions());
        print(rehearsal.diff());
        context.err().print(RunText.notes(result));
        if (result.made().isEmpty()) {
            context.err().print(RunText.result(result, phase, true));
        }
        return ExitCode.OK.code();
    }

    private int clock() {
        Project project = earlier.open(context, options.session(context));
        Rehearsal rehearsal = new Rehearsal(project, project.target());
        List<String> drafted =
                ClockRun.supposeMigrations(rehearsal, project.options().decisions());
        ClockRun.Result result = ClockRun.of(rehearsal, project.options().decisions());
        print(rehearsal.diff());
        context.err().print(ClockRunText.supposed(drafted));
        context.err().print(ClockRunText.result(result, true));
        return ExitCode.OK.code();
    }

    private void print(List<UnifiedDiff> diffs) {
        diffs.forEach(diff -> context.out().writeBytes(diff.toBytes()));
        context.out().flush();
    }
}
