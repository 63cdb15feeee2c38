package io.lookahead.cli.rules;

import io.lookahead.cli.CommandContext;
import io.lookahead.rules.EffectiveSeverity;
import io.lookahead.rules.RuleBase;
import io.lookahead.rules.model.Rule;
import io.lookahead.session.ExitCode;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lookahead rules list}: every rule and where it stands. */
@Command(name = "list", description = "List every rule with the place where it stands.")
final class ListCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private PackFolders packs = new PackFolders();

    @Option(names = "--effective", description = "List what advice weighs instead, and which layer decided that.")
    private boolean effective;

    ListCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        RuleBase base = packs.base(context);
        PrintStream out = context.out();
        if (effective) {
            base.severities().forEach(s -> out.println(line(s)));
        } else {
            for (Rule rule : base.rules()) {
                out.println(rule.name() + "   " + rule.at());
            }
        }
        return ExitCode.OK.code();
    }

    private static String line(EffectiveSeverity severity) {
        String weight = "%-8s".formatted(severity.effective());
        if (!severity.changed()) {
            return weight + severity.rule() + "   (" + severity.layer() + ")";
        }
        return weight + severity.rule() + "   (" + severity.layer() + ", was " + severity.declared() + ": "
                + severity.reason() + ")";
    }
}
