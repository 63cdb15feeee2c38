package io.lookahead.session;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.LiveFigure;
import io.lookahead.profile.Profile;
import io.lookahead.profile.SeverityOverride;
import io.lookahead.rules.Layer;
import io.lookahead.rules.PackFolder;
import io.lookahead.rules.RuleBase;
import io.lookahead.rules.RuleSession;
import io.lookahead.rules.SeverityChange;
import io.lookahead.rules.language.Problem;
import io.lookahead.rules.pack.Pack;
import io.lookahead.rules.pack.Powers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules of a session, layer upon layer: built in, profile, team, command line. */
public final class RulePacks {

    /** The pack that holds the guide, below lookahead's own folder. */
    public static final String GUIDE = "rules/async-backing";

    private static final String LIVE_CHAIN = "rules/live-chain";

    private RulePacks() {}

    /**
     * The rules that a session with these options goes by.
     *
     * @throws SessionException where the profile cannot be used, or a pack is broken or not trusted
     */
    public static RuleBase of(SessionOptions options) {
        return of(options, Project.profile(options));
    }

    static RuleBase of(SessionOptions options, Optional<Profile> profile) {
        RuleBase base = read(options, profile);
        Path own = options.home().resolve("rules").normalize();
        for (Pack pack : base.packs()) {
            List<String> powers = pack.folder().normalize().startsWith(own) ? List.of() : Powers.of(pack);
            if (!powers.isEmpty() && !options.trusted().contains(pack.digest())) {
                throw new UntrustedPackException(pack, powers);
            }
        }
        return base;
    }

    /**
     * The same rules to look at, not to go by: nobody needs to trust them.
     *
     * @throws SessionException where the profile cannot be used, or a pack is broken
     */
    public static RuleBase read(SessionOptions options) {
        return read(options, Project.profile(options));
    }

    private static RuleBase read(SessionOptions options, Optional<Profile> profile) {
        List<SeverityChange> changes = new ArrayList<>();
        profile.ifPresent(chosen ->
                chosen.severityOverrides().forEach(override -> changes.add(change(override, chosen, options.root()))));
        changes.addAll(options.severities());
        return ready(RuleBase.load(folders(options, profile), changes));
    }

    private static RuleBase ready(RuleBase.Loaded loaded) {
        if (loaded instanceof RuleBase.Broken broken) {
            throw new SessionException(ExitCode.RULES, told(broken.problems()));
        }
        return ((RuleBase.Ready) loaded).base();
    }

    private static List<PackFolder> folders(SessionOptions options, Optional<Profile> profile) {
        List<PackFolder> folders = new ArrayList<>();
        folders.add(guide(options.home()));
        profile.ifPresent(chosen -> chosen.rulePacks()
                .forEach(folder ->
                        folders.add(new PackFolder(folder, shown(folder.toString(), options.root()), layer(chosen)))));
        options.packs().stream().filter(pack -> !isAmong(folders, pack)).forEach(folders::add);
        return folders;
    }

    /** A pack that a profile names and the command line too is one pack. */
    private static boolean isAmong(List<PackFolder> folders, PackFolder pack) {
        Path wanted = pack.folder().toAbsolutePath().normalize();
        return folders.stream()
                .map(folder -> folder.folder().toAbsolutePath().normalize())
                .anyMatch(wanted::equals);
    }

    /**
     * Whether there are any rules but the guide's own, so that somebody may have to be asked for trust.
     *
     * @throws SessionException where the profile cannot be used
     */
    public static boolean areBrought(SessionOptions options) {
        return folders(options, Project.profile(options)).size() > 1;
    }

    /** The guide's own pack. */
    public static PackFolder guide(Path home) {
        return new PackFolder(home.resolve(GUIDE).normalize(), GUIDE, Layer.BUILT_IN);
    }

    /**
     * What follows from what a live chain said, in the order of the rules.
     *
     * @throws SessionException where the pack that says so is broken
     */
    public static List<Conclusion.Advice> onLiveChain(Path home, List<LiveFigure> figures) {
        PackFolder folder = new PackFolder(home.resolve(LIVE_CHAIN).normalize(), LIVE_CHAIN, Layer.BUILT_IN);
        try (RuleSession session =
                ready(RuleBase.load(List.of(folder), List.of())).open()) {
            session.insertAll(figures);
            return session.plan().advice();
        }
    }

    private static Layer layer(Profile profile) {
        return profile.isRelayChain() ? Layer.PROFILE : Layer.TEAM;
    }

    private static SeverityChange change(SeverityOverride override, Profile profile, Path root) {
        String file = override.at().file();
        boolean inherited = file.startsWith("profiles/") && !file.equals("profiles/" + profile.name() + ".yaml");
        return new SeverityChange(
                override.rule(),
                override.severity().key(),
                override.reason(),
                inherited ? Layer.PROFILE : layer(profile),
                shown(file, root) + ":" + override.at().line());
    }

    /** A path as seen from the repository: what lies before that is only true on this machine. */
    private static String shown(String path, Path root) {
        Path file = Path.of(path);
        return file.isAbsolute()
                ? root.toAbsolutePath().normalize().relativize(file.normalize()).toString()
                : path;
    }

    /** All that is wrong with packs, as the writer of them must be told. */
    public static String told(List<Problem> problems) {
        String count = problems.size() == 1 ? "one problem" : problems.size() + " problems";
        return "the rules cannot be used: " + count + "\n\n"
                + problems.stream().map(Problem::render).collect(Collectors.joining("\n"));
    }
}
