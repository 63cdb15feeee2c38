package io.lookahead.cli;

import picocli.CommandLine.Command;

/** {@code lookahead}: holds the commands. Without one, {@code migrate} is meant. */
@Command(
        name = "lookahead",
        mixinStandardHelpOptions = true,
        version = "lookahead 0.1.0",
        description = "Takes a parachain through the upgrade to asynchronous backing, step by step.",
        synopsisSubcommandLabel = "[COMMAND] [PATH]",
        footer = {"", "Without a command, the wizard starts: lookahead PATH is lookahead migrate PATH."})
final class RootCommand {}
