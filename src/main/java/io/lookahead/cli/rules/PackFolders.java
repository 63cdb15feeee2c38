package io.lookahead.cli.rules;

import io.lookahead.cli.CommandContext;
import io.lookahead.rules.Layer;
import io.lookahead.rules.PackFolder;
import io.lookahead.rules.RuleBase;
import io.lookahead.session.ExitCode;
import io.lookahead.session.RulePacks;
import io.lookahead.session.SessionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Parameters;

/** The packs that a command looks at: the guide's and those that are named, or else all that ship. */
final class PackFolders {

    @Parameters(
            arity = "0..*",
            paramLabel = "DIR",
            description = "Rule packs to look at beside the guide's own; without any, all that come with lookahead.")
    private List<String> named = List.of();

    /** The guide's pack first: what others write builds on it. */
    List<PackFolder> all(CommandContext context) throws IOException {
        PackFolder guide = RulePacks.guide(context.home());
        List<PackFolder> folders = new ArrayList<>(List.of(guide));
        for (String name : named) {
            folders.add(folder(context, name));
        }
        if (named.isEmpty()) {
            try (Stream<Path> shipped = Files.list(context.home().resolve("rules"))) {
                shipped.filter(folder -> Files.isRegularFile(folder.resolve("pack.yaml")))
                        .sorted()
                        .map(pack -> new PackFolder(pack.normalize(), "rules/" + pack.getFileName(), Layer.BUILT_IN))
                        .forEach(folders::add);
            }
        }
        List<PackFolder> distinct = new ArrayList<>();
        for (PackFolder folder : folders) {
            if (distinct.stream().noneMatch(f -> f.folder().equals(folder.folder()))) {
                distinct.add(folder);
            }
        }
        return distinct;
    }

    static PackFolder folder(CommandContext context, String name) {
        return new PackFolder(context.resolve(name), name, Layer.COMMAND_LINE);
    }

    boolean isNamed(String shown) {
        return named.isEmpty() || named.contains(shown);
    }

    /** The packs as one rule base; a broken pack ends the command. */
    RuleBase base(CommandContext context) throws IOException {
        return base(all(context));
    }

    static RuleBase base(List<PackFolder> folders) {
        RuleBase.Loaded loaded = RuleBase.load(folders, List.of());
        if (loaded instanceof RuleBase.Broken broken) {
            throw new SessionException(ExitCode.RULES, RulePacks.told(broken.problems()));
        }
        return ((RuleBase.Ready) loaded).base();
    }
}
