package io.lookahead.cli;

import io.lookahead.facts.Conclusion.EndState;
import io.lookahead.facts.ScanReport;
import io.lookahead.report.ClockMarkdown;
import io.lookahead.report.ClockText;
import io.lookahead.report.Json;
import io.lookahead.report.ScanText;
import io.lookahead.scan.ScanJson;
import io.lookahead.session.ExitCode;
import io.lookahead.session.Project;
import io.lookahead.session.SessionOptions;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lookahead scan}: the facts. */
@Command(name = "scan", description = "Show what can be read in the sources: facts, with file and line.")
final class ScanCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private TargetOptions options = new TargetOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            defaultValue = "text",
            description = "How to print it; markdown with --clock.")
    private ScanFormat format = ScanFormat.TEXT;

    @Option(
            names = "--clock",
            description = "Only where time is measured in blocks: what becomes of it, and what to do.")
    private boolean clock;

    @Option(names = "--explain", description = "Also list what was read, what was skipped, and why.")
    private boolean explain;

    ScanCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        boolean isCensus = format == ScanFormat.MARKDOWN || (format == ScanFormat.TEXT && clock);
        SessionOptions session = options.session(context);
        Project project = isCensus ? Project.openToDecide(session) : Project.open(session);
        context.out().print(isCensus ? census(project) : facts(project.report()));
        context.out().flush();
        project.targets();
        return ExitCode.OK.code();
    }

    /** Which end states there are is for rules to say. */
    private String census(Project project) {
        List<EndState> endStates = project.rules().endStates();
        return format == ScanFormat.MARKDOWN
                ? ClockMarkdown.of(project.report().clock(), endStates)
                : ClockText.explained(project.report().clock(), endStates);
    }

    private String facts(ScanReport report) {
        return format == ScanFormat.JSON ? Json.write(ScanJson.of(report)) : ScanText.of(report, explain);
    }
}
