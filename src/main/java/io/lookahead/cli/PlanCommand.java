package io.lookahead.cli;

import io.lookahead.report.Json;
import io.lookahead.report.PlanJson;
import io.lookahead.report.PlanText;
import io.lookahead.session.ExitCode;
import io.lookahead.session.Project;
import io.lookahead.session.TargetView;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lookahead plan}: where every step stands; nothing is written. */
@Command(name = "plan", description = "Show every step with its status, advice and open questions. Writes nothing.")
final class PlanCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private TargetOptions options = new TargetOptions();

    @Mixin
    private RecordFlag earlier = new RecordFlag();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to print it.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--check", description = "Exit with 1 while steps are open.")
    private boolean check;

    PlanCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Project project = earlier.open(context, options.session(context));
        List<TargetView> views = project.views();
        context.out()
                .print(
                        format == OutputFormat.JSON
                                ? Json.write(PlanJson.document(views))
                                : PlanText.of(
                                        views,
                                        view -> project.circumstances(view.target())
                                                .answers()));
        context.out().flush();
        boolean open = views.stream().anyMatch(view -> !view.isDone());
        return check && open ? ExitCode.FINDINGS.code() : ExitCode.OK.code();
    }
}
