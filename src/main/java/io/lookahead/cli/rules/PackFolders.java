package io.lookahead.cli.rules;

import io.lookahead.cli.CommandContext;
import io.lookahead.rules.PackFolder;
import io.lookahead.rules.RuleBase;
import io.lookahead.rules.language.Problem;
import io.lookahead.session.ExitCode;
import io.lookahead.session.SessionException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Parameters;

/** The packs that a command looks at: the guide's, and those that are named. */
final class PackFolders {

    static final String GUIDE = "rules/async-backing";

    @Parameters(
            arity = "0..*",
            paramLabel = "DIR",
            description = "Rule packs to look at beside the guide's own; the folder of each.")
    private List<String> named = List.of();

    /** The guide's pack first: what teams write builds on it. */
    List<PackFolder> all(CommandContext context) {
        List<PackFolder> folders = new ArrayList<>();
        PackFolder guide = new PackFolder(context.home().resolve(GUIDE), GUIDE);
        folders.add(guide);
        for (String name : named) {
            PackFolder folder = new PackFolder(context.resolve(name), name);
            if (!folder.folder().equals(guide.folder().normalize())) {
                folders.add(folder);
            }
        }
        return folders;
    }

    boolean isNamed(String shown) {
        return named.isEmpty() || named.contains(shown);
    }

    /** The packs as one rule base; a broken pack ends the command. */
    RuleBase base(CommandContext context) {
        return base(all(context));
    }

    static RuleBase base(List<PackFolder> folders) {
        RuleBase.Loaded loaded = RuleBase.load(folders, List.of());
        if (loaded instanceof RuleBase.Broken broken) {
            throw new SessionException(ExitCode.RULES, told(broken.problems()));
        }
        return ((RuleBase.Ready) loaded).base();
    }

    static String told(List<Problem> problems) {
        String count = problems.size() == 1 ? "one problem" : problems.size() + " problems";
        return "the rules cannot be used: " + count + "\n\n"
                + problems.stream().map(Problem::render).collect(Collectors.joining("\n"));
    }
}
