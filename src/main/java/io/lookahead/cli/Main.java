package io.lookahead.cli;

import io.lookahead.session.ExitCode;
import io.lookahead.session.SessionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Starts lookahead. */
public final class Main {

    private Main() {}

    /** The one place that ends the process. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(main(System.in, out, err, System.getenv(), args));
    }

    /** Runs one command line to its end and gives its exit code. */
    public static int main(
            InputStream in, PrintStream out, PrintStream err, Map<String, String> environment, String... args) {
        CommandContext context = new CommandContext(
                in,
                out,
                err,
                environment,
                Path.of("").toAbsolutePath(),
                home(),
                Clock.systemUTC(),
                Boolean.getBoolean("lookahead.terminal"));
        return run(context, args);
    }

    /** Runs one command line in a given context. */
    public static int run(CommandContext context, String... args) {
        CommandLine commands = Commands.of(context, new WizardLauncher(context), args);
        HelpOption.addBelow(commands);
        commands.setOut(new PrintWriter(context.out(), true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(context.err(), true, StandardCharsets.UTF_8));
        commands.setExecutionExceptionHandler((failure, command, parsed) -> report(failure, context));
        try {
            return commands.execute(withCommand(commands, args));
        } catch (Error fault) {
            return report(fault, context);
        }
    }

    /** A first word that is neither a command nor an option is a path, and the wizard is meant. */
    private static String[] withCommand(CommandLine commands, String... args) {
        boolean named = args.length > 0
                && (commands.getSubcommands().containsKey(args[0])
                        || List.of("-h", "--help", "-V", "--version").contains(args[0]));
        if (named) {
            return args;
        }
        return Stream.concat(Stream.of("migrate"), Arrays.stream(args)).toArray(String[]::new);
    }

    private static int report(Throwable failure, CommandContext context) {
        if (failure instanceof SessionException known) {
            context.err().println("lookahead: " + known.getMessage());
            return known.exitCode().code();
        }
        context.err().println("lookahead: something went wrong in lookahead itself; nothing was left half done.");
        context.err().println("  " + log(failure, context));
        return ExitCode.INTERNAL.code();
    }

    private static String log(Throwable failure, CommandContext context) {
        try {
            Path log = Files.createTempFile("lookahead-", ".log");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log))) {
                writer.println(context.clock().instant());
                failure.printStackTrace(writer);
            }
            return "The details are in " + log + "; please send that file with what you did.";
        } catch (IOException | UncheckedIOException unwritable) {
            return "The details could not be written to a log file (" + unwritable.getMessage() + "): " + failure;
        }
    }

    private static Path home() {
        @Nullable String home = System.getProperty("lookahead.home");
        return Path.of(home == null ? "" : home).toAbsolutePath().normalize();
    }
}
