package io.lookahead.cli.profile;

import io.lookahead.cli.CommandContext;
import io.lookahead.facts.Location;
import io.lookahead.profile.Profile;
import io.lookahead.profile.RelayValue;
import io.lookahead.session.ExitCode;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lookahead profile show}: what a profile comes to. */
@Command(name = "show", description = "Show what a profile comes to, with everything it extends.")
final class ShowCommand implements Callable<Integer> {

    private static final int NAME_WIDTH = 32;
    private static final int VALUE_WIDTH = 13;

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "NAME|FILE", description = "The profile.")
    private String profile = "";

    @Option(names = "--effective", description = "Also say which file and line decided each value.")
    private boolean effective;

    ShowCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Profile loaded = LoadedProfile.of(context, profile);
        PrintStream out = context.out();
        out.println(loaded.title() + " · " + String.join(" → ", loaded.chain()));
        Map<String, Location> lines = new LinkedHashMap<>();
        loaded.effectiveValues().stream()
                .filter(value -> !isShownAsParameter(value.path()))
                .forEach(value -> lines.put(value.path() + ": " + value.value(), value.at()));
        print(lines);
        out.println();
        out.println("Relay chain parameters");
        Map<String, Location> parameters = new LinkedHashMap<>();
        loaded.relayValues().forEach(value -> parameters.put(parameter(value), value.at()));
        print(parameters);
        out.println();
        out.println("digest " + loaded.digest());
        out.flush();
        return ExitCode.OK.code();
    }

    private static boolean isShownAsParameter(String path) {
        return path.startsWith("relay.parameters.");
    }

    private static String parameter(RelayValue value) {
        String number = value.value() == null ? "not known" : value.value() + " " + value.unit();
        return value.name()
                + " ".repeat(Math.max(1, NAME_WIDTH - value.name().length()))
                + number.strip()
                + " ".repeat(Math.max(2, VALUE_WIDTH - number.strip().length()))
                + value.provenance();
    }

    private void print(Map<String, Location> lines) {
        lines.forEach((line, at) -> {
            context.out().println("  " + line);
            if (effective) {
                context.out().println("      decided in " + at.file() + ":" + at.line());
            }
        });
    }
}
