package io.lookahead.cli;

import io.lookahead.session.ExitCode;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lookahead help [TOPIC]}: a command's usage, or one of the topics that no command owns. */
@Command(name = "help", description = "Show help about a command, exit-codes or accessibility.")
final class HelpCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..2",
            paramLabel = "TOPIC",
            description = "A command, with the one below it if there is one, exit-codes, or accessibility.")
    private List<String> topics = List.of();

    HelpCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CommandLine root = java.util.Objects.requireNonNull(spec).root().commandLine();
        if (topics.isEmpty()) {
            root.usage(context.out());
            return ExitCode.OK.code();
        }
        String topic = String.join(" ", topics);
        if (topic.equals("exit-codes")) {
            for (ExitCode code : ExitCode.values()) {
                context.out().printf("%4d  %s%n", code.code(), code.meaning());
            }
            return ExitCode.OK.code();
        }
        if (topic.equals("accessibility")) {
            context.out().println(ACCESSIBILITY);
            return ExitCode.OK.code();
        }
        @Nullable CommandLine command = root;
        for (String name : topics) {
            command = command == null ? null : command.getSubcommands().get(name);
        }
        if (command == null) {
            context.err()
                    .println("lookahead: there is no help on '" + topic + "'. Commands: "
                            + String.join(", ", root.getSubcommands().keySet())
                            + "; topics: exit-codes, accessibility.");
            return ExitCode.USAGE.code();
        }
        command.usage(context.out());
        return ExitCode.OK.code();
    }

    private static final String ACCESSIBILITY = """
            lookahead reads from top to bottom and never needs a picture or a colour to be understood.

              --plain, ACCESSIBLE=1   numbered choices, nothing is redrawn, a line where work takes long
              NO_COLOR=1              no colour; CLICOLOR_FORCE=1 colours even into a pipe
              TERM=dumb               as --plain
              --answers FILE          answers to the rules' questions, which are not asked then

            Over a pipe the wizard takes the plain form, and an answer a line. apply, plan and diff never ask.

            Every mark has a word beside it: [done], [to do], [warning], [stop].""";
}
