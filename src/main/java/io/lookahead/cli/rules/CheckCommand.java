package io.lookahead.cli.rules;

import io.lookahead.cli.CommandContext;
import io.lookahead.report.Json;
import io.lookahead.report.RulesJson;
import io.lookahead.rules.ProblemSarif;
import io.lookahead.rules.RuleBase;
import io.lookahead.rules.language.Problem;
import io.lookahead.rules.pack.Pack;
import io.lookahead.rules.pack.PackCheck;
import io.lookahead.session.ExitCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lookahead rules check}: whether packs can be used, without using them. */
@Command(name = "check", description = "Check rule packs: every sentence, name, file. Exit code 7 where one is broken.")
final class CheckCommand implements Callable<Integer> {

    /** How problems are printed. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    private final CommandContext context;

    @Mixin
    private PackFolders packs = new PackFolders();

    @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text", description = "How to print it.")
    private Format format = Format.TEXT;

    CheckCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        RuleBase.Loaded loaded = RuleBase.load(packs.all(context), List.of());
        List<Problem> problems = new ArrayList<>();
        if (loaded instanceof RuleBase.Broken broken) {
            problems.addAll(broken.problems());
        } else if (loaded instanceof RuleBase.Ready ready) {
            for (Pack pack : ready.base().packs()) {
                problems.addAll(PackCheck.missing(pack));
            }
        }
        if (format == Format.SARIF) {
            context.out().print(Json.write(ProblemSarif.of(problems, "0.1.0")));
        } else if (format == Format.JSON) {
            context.out().print(Json.write(RulesJson.check(problems)));
        } else {
            problems.forEach(p -> context.out().println(p.render()));
            context.out().println(summary(loaded, problems));
        }
        return problems.isEmpty() ? ExitCode.OK.code() : ExitCode.RULES.code();
    }

    private static String summary(RuleBase.Loaded loaded, List<Problem> problems) {
        if (!problems.isEmpty()) {
            return problems.size() == 1 ? "one problem" : problems.size() + " problems";
        }
        RuleBase base = ((RuleBase.Ready) loaded).base();
        return base.rules().size() + " rules in " + base.packs().size()
                + (base.packs().size() == 1 ? " pack" : " packs") + ", no problem";
    }
}
