package io.lookahead.cli;

import io.lookahead.session.ExitCode;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lookahead transcript}: recorded sessions. */
@Command(
        name = "transcript",
        description = "List, show, verify, replay, compare and export recorded sessions.",
        synopsisSubcommandLabel = "COMMAND")
final class TranscriptCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    private TranscriptCommand(CommandContext context) {
        this.context = context;
    }

    static CommandLine of(CommandContext context) {
        CommandLine command = new CommandLine(new TranscriptCommand(context));
        command.addSubcommand(new TranscriptListCommand(context));
        command.addSubcommand(new TranscriptShowCommand(context));
        command.addSubcommand(new TranscriptVerifyCommand(context));
        command.addSubcommand(new TranscriptReplayCommand(context));
        command.addSubcommand(new TranscriptDiffCommand(context));
        command.addSubcommand(new TranscriptExportCommand(context));
        return command;
    }

    @Override
    public Integer call() {
        Objects.requireNonNull(spec).commandLine().usage(context.err());
        return ExitCode.USAGE.code();
    }
}
