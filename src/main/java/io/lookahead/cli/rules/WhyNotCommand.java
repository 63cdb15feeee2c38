package io.lookahead.cli.rules;

import io.lookahead.cli.CommandContext;
import io.lookahead.facts.Target;
import io.lookahead.rules.ExplanationText;
import io.lookahead.rules.RuleSession;
import io.lookahead.rules.WhyNot;
import io.lookahead.session.ExitCode;
import io.lookahead.session.Project;
import java.util.List;
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
        List<Target> targets = project.targets();
        boolean found = false;
        for (Target target : targets) {
            try (RuleSession session = project.judge(target)) {
                List<WhyNot> answers = session.whyNot(asked.id());
                found |= !answers.isEmpty();
                context.out().print(RuleTarget.heading(target, targets));
                answers.forEach(a -> context.out().println(ExplanationText.of(a)));
            }
        }
        if (!found) {
            context.err()
                    .println("there is no rule whose name is or begins with '" + asked.id()
                            + "'; `lookahead rules list` names them all");
        }
        return found ? ExitCode.OK.code() : ExitCode.USAGE.code();
    }
}
