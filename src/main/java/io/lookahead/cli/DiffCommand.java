package io.lookahead.cli;

import io.lookahead.session.ClockChanges;
import io.lookahead.session.ExitCode;
import io.lookahead.session.PhaseRun;
import io.lookahead.session.Project;
import io.lookahead.session.Rehearsal;
import io.lookahead.text.UnifiedDiff;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lookahead diff}: what applying a phase would change; nothing is written. */
@Command(name = "diff", description = "Print the unified diff that applying a phase would make. Writes nothing.")
final class DiffCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private TargetOptions options = new TargetOptions();

    @ArgGroup(multiplicity = "1")
    private Wanted wanted = new Wanted();

    /** A phase, or what counts time in blocks. */
    private static final class Wanted {

        @Option(names = "--phase", paramLabel = "N", description = "1, 2 or 3.")
        private int phase;

        @Option(
                names = "--clock",
                description =
                        "What counts time in blocks: numbers in units of time, drafts of migrations to be reviewed.")
        private boolean clock;
    }

    DiffCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (wanted.clock) {
            return clock();
        }
        int phase = wanted.phase;
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

    private int clock() {
        Project project = Project.open(options.session(context));
        ClockChanges.Result result = ClockChanges.of(project, project.target());
        result.diffs().forEach(diff -> context.out().writeBytes(diff.toBytes()));
        context.out().flush();
        result.made().forEach(line -> context.err().println(line));
        result.left().forEach(line -> context.err().println("left to you: " + line));
        context.err().flush();
        return ExitCode.OK.code();
    }
}
