package io.lookahead.cli.profile;

import io.lookahead.cli.CommandContext;
import io.lookahead.profile.Profile;
import io.lookahead.profile.ProfileLoad;
import io.lookahead.profile.Profiles;
import io.lookahead.session.ExitCode;
import io.lookahead.session.SessionException;
import java.util.stream.Collectors;

/** Reads the profile that a command line names. */
final class LoadedProfile {

    private LoadedProfile() {}

    /** @throws SessionException with every problem, one a line, where it cannot be used */
    static Profile of(CommandContext context, String nameOrFile) {
        ProfileLoad load = new Profiles(context.home()).load(nameOrFile, context.workingDirectory());
        if (load instanceof ProfileLoad.Found found) {
            return found.profile();
        }
        throw new SessionException(
                ExitCode.USAGE, load.problems().stream().map(Object::toString).collect(Collectors.joining("\n  ")));
    }
}
