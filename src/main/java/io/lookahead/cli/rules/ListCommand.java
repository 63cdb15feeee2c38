package io.lookahead.cli.rules;

import io.lookahead.cli.CommandContext;
import io.lookahead.cli.OutputFormat;
import io.lookahead.cli.SessionFlags;
import io.lookahead.report.Json;
import io.lookahead.report.RulesJson;
import io.lookahead.rules.EffectiveSeverity;
import io.lookahead.rules.RuleBase;
import io.lookahead.session.ExitCode;
import io.lookahead.session.RulePacks;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lookahead rules list}: every rule and where it stands. */
@Command(
        name = "list",
        description = "List every rule that a session started here with these options would go by, with its place.")
final class ListCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private SessionFlags flags = new SessionFlags();

    @Option(names = "--effective", description = "List what advice weighs instead, and which layer decided that.")
    private boolean effective;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to print it.")
    private OutputFormat format = OutputFormat.TEXT;

    ListCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        RuleBase base = RulePacks.read(flags.options(context, context.workingDirectory()));
        if (format == OutputFormat.JSON) {
            context.out().print(Json.write(RulesJson.list(base)));
        } else if (effective) {
            base.severities().forEach(severity -> context.out().println(line(severity)));
        } else {
            base.rules().forEach(rule -> context.out().println(rule.name() + "   " + rule.at()));
        }
        return ExitCode.OK.code();
    }

    private static String line(EffectiveSeverity severity) {
        String weight = "%-8s".formatted(severity.effective()) + severity.rule() + "   (" + severity.by();
        return severity.changed()
                ? weight + ", was " + severity.declared()
                        + (severity.reason().isEmpty() ? "" : ": " + severity.reason()) + ")"
                : weight + ")";
    }
}
