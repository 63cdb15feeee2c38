package io.lookahead.cli.rules;

import io.lookahead.cli.CommandContext;
import io.lookahead.cli.OutputFormat;
import io.lookahead.facts.Target;
import io.lookahead.report.ExplanationJson;
import io.lookahead.report.ExplanationText;
import io.lookahead.report.Json;
import io.lookahead.rules.RuleSession;
import io.lookahead.rules.WhyNot;
import io.lookahead.session.ExitCode;
import io.lookahead.session.Project;
import io.lookahead.session.SessionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lookahead rules why-not}: what keeps a rule from firing. */
@Command(
        name = "why-not",
        description = "Tell the first condition of a rule that does not hold, and what comes nearest to it.")
final class WhyNotCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private RuleTarget asked = new RuleTarget();

    WhyNotCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Project project = asked.project(context);
        if (project.rules().named(asked.id()).isEmpty()) {
            throw new SessionException(
                    ExitCode.USAGE,
                    "there is no rule whose name is or begins with '" + asked.id()
                            + "', and none about such a step; `lookahead rules list` names them all");
        }
        Map<Target, List<WhyNot>> answers = new LinkedHashMap<>();
        for (Target target : project.targets()) {
            try (RuleSession session = project.judge(target)) {
                answers.put(target, session.whyNot(asked.id()));
            }
        }
        if (asked.format() == OutputFormat.JSON) {
            context.out().print(Json.write(ExplanationJson.whyNot(asked.id(), answers)));
        } else {
            answers.forEach((target, reasons) -> {
                context.out().print(RuleTarget.heading(target, answers.keySet()));
                reasons.forEach(reason -> context.out().println(ExplanationText.of(reason)));
            });
        }
        return ExitCode.OK.code();
    }
}
