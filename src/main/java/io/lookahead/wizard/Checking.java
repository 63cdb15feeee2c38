package io.lookahead.wizard;

import io.lookahead.profile.CheckCommand;
import io.lookahead.session.ExitCode;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Menu;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Output;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.ShellCommand;
import io.lookahead.wizard.outside.CommandRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs the commands that the profile names for a phase, each after a yes, and records how they end. */
final class Checking {

    private final Trip trip;
    private final int phase;
    private final List<CheckCommand> checks;

    Checking(Trip trip, int phase, List<CheckCommand> checks) {
        this.trip = trip;
        this.phase = phase;
        this.checks = checks;
    }

    void hold() {
        for (CheckCommand check : checks) {
            trip.talk().show(Heading.step("Check: " + check.name(), check.folder()));
            trip.talk().show(new ShellCommand(Commands.line(check.command())));
            trip.talk().show(Paragraph.of("It is not lookahead's: " + check.at() + " of your profile says so."));
            Optional<Boolean> run = trip.talk()
                    .ask(Menu.yesNo(
                            "check-" + check.name(),
                            "Run this command?",
                            List.of(Paragraph.of(
                                    "It runs in the repository with your own rights; what it writes is shown as it"
                                            + " comes. The last lines and how it ended are recorded."))));
            if (run.isEmpty()) {
                return;
            }
            if (run.get()) {
                run(check);
            }
        }
    }

    private void run(CheckCommand check) {
        Path folder = trip.session().project().root().resolve(check.folder());
        CommandRun.Result result = trip.talk()
                .during(
                        "Running " + check.name(),
                        () -> CommandRun.of(
                                check.command(), folder, line -> trip.talk().show(new Output(line))));
        trip.session().checked(check, phase, result.exit(), result.output());
        trip.talk()
                .show(
                        result.isPassed()
                                ? Notice.good(check.name() + " passed; that is recorded.")
                                : Notice.warning(check.name() + how(result)
                                        + " That is recorded. Release nothing before it passes; `c` runs it again."));
    }

    private static String how(CommandRun.Result result) {
        if (result.exit() < 0) {
            return " did not run: " + result.output() + ".";
        }
        return result.exit() == ExitCode.INTERRUPTED.code()
                ? " was interrupted."
                : " failed with exit code " + result.exit() + ".";
    }
}
