package io.lookahead.cli.profile;

import io.lookahead.cli.CommandContext;
import io.lookahead.profile.ProfileScaffold;
import io.lookahead.profile.Profiles;
import io.lookahead.session.ExitCode;
import io.lookahead.session.SessionException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lookahead profile new}: a team profile to start from. */
@Command(name = "new", description = "Write a team profile to start from; an existing file is never replaced.")
final class NewCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "NAME", description = "Small letters, digits and hyphens.")
    private String name = "";

    @Option(
            names = "--extends",
            paramLabel = "NAME",
            defaultValue = "polkadot",
            description = "The relay chain's profile.")
    private String parent = "polkadot";

    @Option(
            names = "--file",
            paramLabel = "FILE",
            defaultValue = "lookahead.yaml",
            description = "Where to; in a repository's root lookahead.yaml is used without being named.")
    private String file = "lookahead.yaml";

    NewCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!Profiles.isName(name)) {
            throw new SessionException(
                    ExitCode.USAGE, "'" + name + "' is no name for a profile; use small letters, digits and hyphens");
        }
        LoadedProfile.of(context, parent);
        Path target = context.resolve(file);
        try {
            ProfileScaffold.write(target, name, parent);
        } catch (FileAlreadyExistsException taken) {
            throw new SessionException(
                    ExitCode.USAGE, file + " exists and is left as it is; give another --file, or edit that one");
        } catch (IOException unwritable) {
            throw new SessionException(
                    ExitCode.INPUT, file + " cannot be written (" + unwritable.getMessage() + "); give another --file");
        }
        context.out()
                .println(file + " is written; `lookahead profile check " + asPath(file) + "` checks it after a change");
        context.out().flush();
        return ExitCode.OK.code();
    }

    /** A bare name would be taken for that of a profile. */
    private static String asPath(String file) {
        return Profiles.isName(file) ? "./" + file : file;
    }
}
