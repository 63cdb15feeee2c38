package io.lookahead.cli;

import io.lookahead.session.SessionOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The repository that a command looks at, with everything that decides about it. */
public final class TargetOptions {

    @Parameters(index = "0", arity = "0..1", paramLabel = "PATH", defaultValue = ".", description = "The repository.")
    private String path = ".";

    @Mixin
    private SessionFlags flags = new SessionFlags();

    /** The options of a session over that repository. */
    public SessionOptions session(CommandContext context) {
        return flags.options(context, context.resolve(path));
    }
}
