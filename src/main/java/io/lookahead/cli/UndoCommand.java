package io.lookahead.cli;

import io.lookahead.edit.journal.Drift;
import io.lookahead.edit.journal.JournalEntry;
import io.lookahead.edit.journal.UndoPlan;
import io.lookahead.edit.journal.UndoScope;
import io.lookahead.session.ExitCode;
import io.lookahead.session.OnDrift;
import io.lookahead.session.Project;
import io.lookahead.session.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lookahead undo}: takes changes back, byte for byte. */
@Command(name = "undo", description = "Take back the last edit, step or phase, or everything, byte for byte.")
final class UndoCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private TargetOptions options = new TargetOptions();

    @Option(
            names = "--scope",
            paramLabel = "edit|step|phase|everything",
            defaultValue = "step",
            description = "How much to take back, from the newest change backwards (default: ${DEFAULT-VALUE}).")
    private UndoScope scope = UndoScope.STEP;

    @Option(names = "--dry-run", description = "Only say what would be taken back.")
    private boolean dryRun;

    UndoCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Project project = Project.open(options.session(context));
        try (Session session = Session.open(project, project.target(), OnDrift.PLAN_AGAIN)) {
            context.err().print(RunText.recovered(session.recovered()));
            UndoPlan plan = session.planUndo(scope);
            if (plan.entries().isEmpty()) {
                context.out().println("There is nothing to undo.");
                return ExitCode.OK.code();
            }
            for (Drift drift : plan.drifts()) {
                context.err().println(drift + " since the change; it must be as it was left to be taken back");
            }
            if (!dryRun) {
                session.undo(plan);
            }
            for (JournalEntry entry : plan.entries()) {
                context.out()
                        .println((dryRun ? "would take back " : "taken back ")
                                + entry.label().step() + "  " + entry.label().title());
            }
            return ExitCode.OK.code();
        }
    }
}
