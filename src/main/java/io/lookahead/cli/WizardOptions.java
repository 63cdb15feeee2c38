package io.lookahead.cli;

import io.lookahead.session.SessionOptions;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the wizard takes besides the repository. */
final class WizardOptions {

    @Mixin
    private SessionFlags flags = new SessionFlags();

    @Option(names = "--plain", description = "Numbered choices, nothing redrawn; also with ACCESSIBLE=1.")
    private boolean plain;

    SessionOptions session(CommandContext context, Path root) {
        return flags.options(context, root);
    }

    /** The flags that a command must repeat to do the same. */
    List<String> again() {
        return flags.again();
    }

    boolean plain() {
        return plain;
    }
}
