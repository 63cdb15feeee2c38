package io.lookahead.cli;

import io.lookahead.facts.ScanReport;
import io.lookahead.report.ClockMarkdown;
import io.lookahead.report.ClockText;
import io.lookahead.report.Json;
import io.lookahead.report.ScanText;
import io.lookahead.scan.ScanJson;
import io.lookahead.session.ExitCode;
import io.lookahead.session.Project;
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
        Project project = Project.open(options.session(context));
        ScanReport report = project.report();
        context.out().print(printed(report));
        context.out().flush();
        project.targets();
        return ExitCode.OK.code();
    }

    private String printed(ScanReport report) {
        return switch (format) {
            case JSON -> Json.write(ScanJson.of(report));
            case MARKDOWN -> ClockMarkdown.of(report.clock());
            case TEXT -> clock ? ClockText.explained(report.clock()) : ScanText.of(report, explain);
        };
    }
}
