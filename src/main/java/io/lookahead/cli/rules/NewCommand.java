package io.lookahead.cli.rules;

import io.lookahead.cli.CommandContext;
import io.lookahead.rules.pack.PackScaffold;
import io.lookahead.session.ExitCode;
import io.lookahead.session.SessionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lookahead rules new}: a pack to start from. */
@Command(name = "new", description = "Make a small pack with a rule, its explanation and its tests, to start from.")
final class NewCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "NAME", description = "Small letters, digits and dashes.")
    private String name = "";

    @Option(names = "--into", paramLabel = "DIR", description = "The folder to make it in; by default one of its name.")
    private @Nullable String into;

    NewCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        String shown = into == null ? name : into;
        try {
            Path folder = context.resolve(shown);
            PackScaffold.create(folder, name);
        } catch (IllegalArgumentException e) {
            throw new SessionException(ExitCode.USAGE, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new SessionException(ExitCode.INPUT, String.valueOf(e.getMessage()));
        }
        context.out().println(shown);
        context.err().println("next: lookahead rules test " + shown);
        return ExitCode.OK.code();
    }
}
