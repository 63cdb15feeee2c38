package io.lookahead.cli.profile;

import io.lookahead.cli.CommandContext;
import io.lookahead.profile.Profile;
import io.lookahead.profile.ProfileLoad;
import io.lookahead.profile.Profiles;
import io.lookahead.session.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lookahead profile list}: the profiles that {@code --profile NAME} knows. */
@Command(name = "list", description = "List the profiles that --profile NAME knows.")
final class ListCommand implements Callable<Integer> {

    private final CommandContext context;

    ListCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Profiles profiles = new Profiles(context.home());
        int widest = profiles.names().stream().mapToInt(String::length).max().orElse(0);
        for (String name : profiles.names()) {
            String padded = name + " ".repeat(widest + 2 - name.length());
            ProfileLoad load = profiles.load(name, context.workingDirectory());
            context.out()
                    .println(padded
                            + (load instanceof ProfileLoad.Found found
                                    ? described(found.profile())
                                    : "broken: `lookahead profile check " + name + "` says why"));
        }
        context.out().flush();
        return ExitCode.OK.code();
    }

    private static String described(Profile profile) {
        String kind = profile.isRelayChain() ? "relay chain" : "team";
        String parents =
                String.join(", ", profile.chain().subList(1, profile.chain().size()));
        return profile.title() + " (" + kind + (parents.isEmpty() ? "" : ", extends " + parents) + ")";
    }
}
