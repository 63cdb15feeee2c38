package io.lookahead.cli.rules;

import io.lookahead.cli.CommandContext;
import io.lookahead.session.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lookahead rules}: holds the commands around rules. */
@Command(
        name = "rules",
        description = "List, check, test, explain and write rules.",
        synopsisSubcommandLabel = "COMMAND")
public final class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The command with all that it holds. */
    public static CommandLine of(CommandContext context) {
        CommandLine rules = new CommandLine(new RulesCommand());
        rules.addSubcommand(new ListCommand(context));
        rules.addSubcommand(new CheckCommand(context));
        rules.addSubcommand(new TestCommand(context));
        rules.addSubcommand(new WordsCommand(context));
        rules.addSubcommand(new WhyCommand(context));
        rules.addSubcommand(new WhyNotCommand(context));
        rules.addSubcommand(new NewCommand(context));
        rules.addSubcommand(new DocCommand(context));
        rules.addSubcommand(new TrustCommand(context));
        return rules;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE.code();
    }
}
