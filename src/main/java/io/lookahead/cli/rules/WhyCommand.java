package io.lookahead.cli.rules;

import io.lookahead.cli.CommandContext;
import io.lookahead.facts.Target;
import io.lookahead.rules.Explanation;
import io.lookahead.rules.ExplanationText;
import io.lookahead.rules.RuleSession;
import io.lookahead.session.ExitCode;
import io.lookahead.session.Project;
import java.util.List;
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
        List<Target> targets = project.targets();
        boolean found = false;
        for (Target target : targets) {
            try (RuleSession session = project.judge(target)) {
                List<Explanation> explanations = session.why(asked.id());
                found |= !explanations.isEmpty();
                context.out().print(RuleTarget.heading(target, targets));
                explanations.forEach(e -> context.out().println(ExplanationText.of(e)));
            }
        }
        if (!found) {
            context.err()
                    .println("nothing follows for '" + asked.id()
                            + "'; `lookahead rules why-not` tells what is missing");
        }
        return found ? ExitCode.OK.code() : ExitCode.FINDINGS.code();
    }
}
