package io.lookahead.cli;

import io.lookahead.session.AnswersFile;
import io.lookahead.session.SessionOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes that decides something about a repository. */
final class SessionFlags {

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description = "A relay chain's or a team's profile (see: lookahead profile list).")
    private @Nullable String profile;

    @Option(names = "--rules", paramLabel = "DIR", description = "A rule pack to use as well; may be repeated.")
    private List<String> rules = List.of();

    @Option(names = "--trust", paramLabel = "DIGEST", description = "Trust the rule pack with this content digest.")
    private List<String> trust = List.of();

    @Option(names = "--runtime", paramLabel = "NAME", description = "Only the runtime of this crate; may be repeated.")
    private List<String> runtimes = List.of();

    @Option(names = "--answers", paramLabel = "FILE", description = "Answers to questions, so that none is asked.")
    private @Nullable String answers;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Seed of every simulation.")
    private long seed = 1;

    SessionOptions options(CommandContext context, Path root) {
        return new SessionOptions(
                root,
                context.home(),
                profile,
                rules.stream().map(context::resolve).toList(),
                trust,
                runtimes,
                answers == null ? Map.of() : AnswersFile.read(context.resolve(answers)),
                seed,
                context.clock());
    }
}
