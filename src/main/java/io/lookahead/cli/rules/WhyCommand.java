package io.lookahead.cli.rules;

import io.lookahead.cli.CommandContext;
import io.lookahead.cli.OutputFormat;
import io.lookahead.facts.Target;
import io.lookahead.report.ExplanationJson;
import io.lookahead.report.ExplanationText;
import io.lookahead.report.Json;
import io.lookahead.rules.Explanation;
import io.lookahead.rules.Plan;
import io.lookahead.rules.RuleSession;
import io.lookahead.session.ExitCode;
import io.lookahead.session.Project;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lookahead rules why}: which facts and rules led to something. */
@Command(
        name = "why",
        description = "Tell why a step stands where it does, a question is asked, or a rule fires: facts, rule, guide.")
final class WhyCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private RuleTarget asked = new RuleTarget();

    WhyCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Project project = asked.project(context);
        Map<Target, List<Explanation>> answers = new LinkedHashMap<>();
        Map<Target, Plan> plans = new HashMap<>();
        for (Target target : project.targets()) {
            try (RuleSession session = project.judge(target)) {
                answers.put(target, session.why(asked.id()));
                plans.put(target, session.plan());
            }
        }
        boolean found = answers.values().stream().anyMatch(explanations -> !explanations.isEmpty());
        if (asked.format() == OutputFormat.JSON) {
            context.out().print(Json.write(ExplanationJson.why(asked.id(), answers)));
        } else {
            answers.forEach((target, explanations) -> {
                context.out().print(RuleTarget.heading(target, answers.keySet()));
                Plan plan = Objects.requireNonNull(plans.get(target));
                explanations.forEach(e -> context.out().println(ExplanationText.of(e, plan)));
            });
        }
        if (!found) {
            context.err()
                    .println("nothing follows for '" + asked.id()
                            + "'; `lookahead rules why-not` tells what is missing");
        }
        return found ? ExitCode.OK.code() : ExitCode.FINDINGS.code();
    }
}
