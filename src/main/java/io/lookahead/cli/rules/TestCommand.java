package io.lookahead.cli.rules;

import io.lookahead.cli.CommandContext;
import io.lookahead.cli.OutputFormat;
import io.lookahead.report.Json;
import io.lookahead.report.RulesJson;
import io.lookahead.rules.RuleBase;
import io.lookahead.rules.scenario.RuleTests;
import io.lookahead.rules.scenario.ScenarioRunner.Played;
import io.lookahead.rules.scenario.Verdict;
import io.lookahead.session.ExitCode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lookahead rules test}: plays the scenarios beside the rules. */
@Command(
        name = "test",
        description = "Play the scenarios of rule packs, and count what they reach. Exit code 1 where one fails.")
final class TestCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private PackFolders packs = new PackFolders();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to print it.")
    private OutputFormat format = OutputFormat.TEXT;

    TestCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        RuleBase base = packs.base(context);
        Set<String> tested = base.packs().stream()
                .filter(p -> packs.isNamed(p.shown()))
                .map(p -> p.info().name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        RuleTests.Report report = RuleTests.run(base, tested);
        if (format == OutputFormat.JSON) {
            context.out().print(Json.write(RulesJson.tests(report)));
        } else {
            print(tested, report, context.out());
        }
        if (!report.problems().isEmpty()) {
            return ExitCode.RULES.code();
        }
        return report.good() ? ExitCode.OK.code() : ExitCode.FINDINGS.code();
    }

    private static void print(Set<String> tested, RuleTests.Report report, PrintStream out) {
        report.problems().forEach(p -> out.println(p.render()));
        report.played().stream().filter(p -> !p.good()).forEach(p -> print(p, out));
        summary(tested, report, out);
    }

    private static void print(Played played, PrintStream out) {
        out.println(played.scenario().file() + ":" + played.scenario().line() + "  "
                + played.scenario().name());
        for (Verdict verdict : played.verdicts()) {
            if (!verdict.kind().good()) {
                out.println("  " + verdict.kind().word() + "  " + verdict.subject());
                verdict.detail().forEach(d -> out.println("      " + d));
            }
        }
        out.println();
    }

    private static void summary(Set<String> tested, RuleTests.Report report, PrintStream out) {
        String packs = String.join(", ", tested);
        long failed = report.played().stream().filter(p -> !p.good()).count();
        out.println(report.rules() + " rules (" + packs + "), "
                + report.played().size() + " scenarios, " + failed + " failed");
        out.println("  verdicts: "
                + Arrays.stream(Verdict.Kind.values())
                        .map(k -> report.count(k) + " " + k.word())
                        .collect(Collectors.joining(", ")));
        int percent = report.rules() == 0 ? 100 : 100 * report.covered() / report.rules();
        out.println("  rules that some scenario makes fire: " + report.covered() + " of " + report.rules() + " ("
                + percent + " %)");
        report.neverFired().forEach(rule -> out.println("    never fires: " + rule));
        out.println("  rules with conditions that some scenario expects to be silent: "
                + (report.conditional() - report.neverSilent().size()) + " of " + report.conditional());
        report.neverSilent().forEach(rule -> out.println("    never expected to be silent: " + rule));
    }
}
