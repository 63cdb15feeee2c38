package io.lookahead.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code --help} on every command, as on the root: whoever is unsure of a command asks the command itself. */
final class HelpOption {

    private HelpOption() {}

    /** Adds it to every command below this one. */
    static void addBelow(CommandLine commands) {
        for (CommandLine command : commands.getSubcommands().values()) {
            CommandSpec spec = command.getCommandSpec();
            spec.addOption(OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .description("Show this help message and exit.")
                    .build());
            addBelow(command);
        }
    }
}
