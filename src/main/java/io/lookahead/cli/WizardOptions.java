package io.lookahead.cli;

import io.lookahead.session.CommitEvery;
import io.lookahead.session.SessionOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the wizard takes besides the repository. */
final class WizardOptions {

    @Mixin
    private SessionFlags flags = new SessionFlags();

    @Option(names = "--plain", description = "Numbered choices, nothing redrawn; also with ACCESSIBLE=1.")
    private boolean plain;

    @Option(
            names = "--commit",
            paramLabel = "step|phase",
            description = "Commit to git what is changed, after every step or at the end of every phase.")
    private @Nullable CommitEvery commit;

    SessionOptions session(CommandContext context, Path root) {
        return flags.options(context, root);
    }

    /** The flags that a command must repeat to do the same. */
    List<String> again() {
        List<String> words = new ArrayList<>(flags.again());
        commit().ifPresent(
                        every -> words.addAll(List.of("--commit", every.name().toLowerCase(Locale.ROOT))));
        return words;
    }

    Optional<CommitEvery> commit() {
        return Optional.ofNullable(commit);
    }

    boolean plain() {
        return plain;
    }
}
