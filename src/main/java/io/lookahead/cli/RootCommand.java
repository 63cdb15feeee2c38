package io.lookahead.cli;

import io.lookahead.session.ExitCode;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lookahead}: without a command it is the wizard. */
@Command(
        name = "lookahead",
        mixinStandardHelpOptions = true,
        version = "lookahead 0.1.0",
        description = "Takes a parachain through the upgrade to asynchronous backing, step by step.",
        synopsisSubcommandLabel = "[COMMAND]")
final class RootCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    RootCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        java.util.Objects.requireNonNull(spec).commandLine().usage(context.err());
        return ExitCode.USAGE.code();
    }
}
