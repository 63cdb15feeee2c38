package io.lookahead.cli;

import io.lookahead.profile.Profiles;
import io.lookahead.rules.Layer;
import io.lookahead.rules.PackFolder;
import io.lookahead.rules.SeverityChange;
import io.lookahead.rules.pack.TrustStore;
import io.lookahead.session.AnswersFile;
import io.lookahead.session.ExitCode;
import io.lookahead.session.SessionException;
import io.lookahead.session.SessionOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes that decides something about a repository. */
public final class SessionFlags {

    private static final Pattern SEVERITY = Pattern.compile("(.+?)=(off|note|warning|stop)(?::\\s*(.*))?");

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description = "A relay chain's or a team's profile (see: lookahead profile list).")
    private @Nullable String profile;

    @Option(names = "--rules", paramLabel = "DIR", description = "A rule pack to use as well; may be repeated.")
    private List<String> rules = List.of();

    @Option(
            names = "--severity",
            paramLabel = "RULE=SEVERITY[: REASON]",
            description = "Another severity for a rule: note, warning, stop or off. Relaxing a stop needs a reason.")
    private List<String> severities = List.of();

    @Option(names = "--trust", paramLabel = "DIGEST", description = "Trust the rule pack with this content digest.")
    private List<String> trust = List.of();

    @Option(names = "--runtime", paramLabel = "NAME", description = "Only the runtime of this crate; may be repeated.")
    private List<String> runtimes = List.of();

    @Option(names = "--answers", paramLabel = "FILE", description = "Answers to questions, so that none is asked.")
    private @Nullable String answers;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Seed of every simulation.")
    private long seed = 1;

    /** These flags as they would be typed again, for a command that is shown to the operator. */
    List<String> again() {
        List<String> words = new ArrayList<>();
        if (profile != null) {
            words.addAll(List.of("--profile", profile));
        }
        rules.forEach(folder -> words.addAll(List.of("--rules", folder)));
        severities.forEach(change -> words.addAll(List.of("--severity", change)));
        trust.forEach(digest -> words.addAll(List.of("--trust", digest)));
        runtimes.forEach(name -> words.addAll(List.of("--runtime", name)));
        return words;
    }

    private static SeverityChange severity(String typed) {
        Matcher matcher = SEVERITY.matcher(typed);
        if (!matcher.matches()) {
            throw new SessionException(
                    ExitCode.USAGE,
                    "--severity '" + typed + "' cannot be read; write --severity 'NAME OF THE RULE=note: the reason'");
        }
        String reason = matcher.group(3) == null ? "" : matcher.group(3);
        return new SeverityChange(matcher.group(1), matcher.group(2), reason, Layer.COMMAND_LINE, "--severity");
    }

    /** What the command line trusts, and what its user trusted before. */
    private List<String> trusted(CommandContext context) {
        List<String> digests = new ArrayList<>(trust);
        Optional<Path> file = TrustStore.usualFile(context.environment());
        if (file.isPresent()) {
            try {
                digests.addAll(new TrustStore(file.get()).digests());
            } catch (IOException e) {
                throw new SessionException(
                        ExitCode.INPUT,
                        file.get() + " cannot be read (" + e.getMessage() + "); it holds what you trust");
            }
        }
        return digests;
    }

    /** The options of a session over a repository. */
    public SessionOptions options(CommandContext context, Path root) {
        AnswersFile.Content file =
                answers == null ? AnswersFile.Content.NONE : AnswersFile.read(context.resolve(answers));
        return new SessionOptions(
                root,
                context.home(),
                profile == null || Profiles.isName(profile)
                        ? profile
                        : context.resolve(profile).toString(),
                rules.stream()
                        .map(folder -> new PackFolder(context.resolve(folder), folder, Layer.COMMAND_LINE))
                        .toList(),
                severities.stream().map(SessionFlags::severity).toList(),
                trusted(context),
                runtimes,
                file.answers(),
                file.answeredAt(),
                file.decisions(),
                seed,
                context.clock(),
                false);
    }
}
