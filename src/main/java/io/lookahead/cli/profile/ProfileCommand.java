package io.lookahead.cli.profile;

import io.lookahead.cli.CommandContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lookahead profile}: only its subcommands do anything. */
@Command(name = "profile", description = "List, show, check and make profiles: relay chains and teams.")
public final class ProfileCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private ProfileCommand() {}

    /** The command with its subcommands. */
    public static CommandLine of(CommandContext context) {
        CommandLine profile = new CommandLine(new ProfileCommand());
        profile.addSubcommand(new ListCommand(context));
        profile.addSubcommand(new ShowCommand(context));
        profile.addSubcommand(new CheckCommand(context));
        profile.addSubcommand(new NewCommand(context));
        return profile;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say which: list, show, check or new");
    }
}
