package io.lookahead.cli;

import picocli.CommandLine;

/** The tree of commands. */
final class Commands {

    private Commands() {}

    static CommandLine of(CommandContext context) {
        CommandLine root = new CommandLine(new RootCommand(context));
        root.addSubcommand("help", new HelpCommand(context));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setUsageHelpAutoWidth(true);
        return root;
    }
}
