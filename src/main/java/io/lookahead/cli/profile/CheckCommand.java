package io.lookahead.cli.profile;

import io.lookahead.cli.CommandContext;
import io.lookahead.profile.ProfileLoad;
import io.lookahead.profile.Profiles;
import io.lookahead.session.ExitCode;
import io.lookahead.text.yaml.YamlProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lookahead profile check}: everything that is wrong with profiles, each problem with line and column. */
@Command(name = "check", description = "Say everything that is wrong with profiles; without a name, with all of them.")
final class CheckCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(arity = "0..*", paramLabel = "NAME|FILE", description = "The profiles.")
    private List<String> names = new ArrayList<>();

    CheckCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Profiles profiles = new Profiles(context.home());
        List<YamlProblem> problems = new ArrayList<>();
        List<String> checked = names.isEmpty() ? profiles.names() : names;
        for (String name : checked) {
            ProfileLoad load = profiles.load(name, context.workingDirectory());
            problems.addAll(load.problems());
        }
        problems.forEach(context.out()::println);
        if (problems.isEmpty()) {
            context.out().println(checked.size() == 1 ? "1 profile is right" : checked.size() + " profiles are right");
        }
        context.out().flush();
        return problems.isEmpty() ? ExitCode.OK.code() : ExitCode.FINDINGS.code();
    }
}
