package io.lookahead.session;

import io.lookahead.facts.Answer;
import io.lookahead.facts.Location;
import io.lookahead.facts.ScanReport;
import io.lookahead.facts.Target;
import io.lookahead.profile.Profile;
import io.lookahead.profile.ProfileLoad;
import io.lookahead.profile.Profiles;
import io.lookahead.rules.RuleBase;
import io.lookahead.rules.RuleSession;
import io.lookahead.scan.clock.ClockKnowledge;
import io.lookahead.sim.setup.SimulationParameters;
import io.lookahead.text.DiskTree;
import io.lookahead.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A repository that has been scanned, with the profile and the rules that go with it. Nothing is written by it. */
public final class Project {

    /** A profile of this name in the repository's root is used where the command line names none. */
    public static final String OWN_PROFILE = "lookahead.yaml";

    /** The question which relay chain the parachain is on; an answer is a profile's name, or {@code other}. */
    private static final String RELAY_CHAIN = "relay-chain";

    private final SessionOptions options;
    private final DiskTree tree;
    private final Optional<Profile> profile;
    private final Supplier<ClockKnowledge> clocks;
    private final ScanReport report;
    private final Map<String, RecordedChoices> recorded = new HashMap<>();
    private @Nullable Supplier<RuleBase> rules;

    private Project(
            SessionOptions options,
            DiskTree tree,
            Optional<Profile> profile,
            Supplier<ClockKnowledge> clocks,
            ScanReport report) {
        this.options = options;
        this.tree = tree;
        this.profile = profile;
        this.clocks = clocks;
        this.report = report;
    }

    /**
     * Scans the repository.
     *
     * @throws SessionException where there is nothing to scan, or a profile cannot be used
     */
    public static Project open(SessionOptions options) {
        DiskTree tree = tree(options.root());
        Supplier<ClockKnowledge> clocks = ClockTables.loading(options.home());
        Optional<Profile> profile = profile(options);
        return new Project(options, tree, profile, clocks, Scans.of(tree, clocks));
    }

    /** As {@link #open}, with the profile and the rules being loaded while the repository is read. */
    public static Project openToDecide(SessionOptions options) {
        DiskTree tree = tree(options.root());
        Supplier<Optional<Profile>> profile = Ahead.begin("profile", () -> profile(options));
        Supplier<RuleBase> rules = Ahead.begin("rules", () -> RulePacks.of(options, profile.get()));
        Supplier<ClockKnowledge> clocks = ClockTables.loading(options.home());
        ScanReport report = Scans.of(tree, clocks);
        Project project = new Project(options, tree, profile.get(), clocks, report);
        project.rules = rules;
        return project;
    }

    private static DiskTree tree(Path root) {
        if (!Files.exists(root)) {
            throw unreadable(
                    root,
                    "there is no such folder; name the root of a parachain's repository (`lookahead help` lists the commands)");
        }
        if (!Files.isDirectory(root)) {
            throw unreadable(root, "this is a file; name the root folder of a parachain's repository");
        }
        if (!Files.isReadable(root)) {
            throw unreadable(root, "this folder may not be read; change its permissions or run as its owner");
        }
        try {
            return new DiskTree(root);
        } catch (IOException failed) {
            throw unreadable(root, "cannot be read (" + failed.getMessage() + ")");
        }
    }

    private static SessionException unreadable(Path root, String why) {
        return new SessionException(ExitCode.INPUT, root + ": " + why);
    }

    static Optional<Profile> profile(SessionOptions options) {
        @Nullable String name = options.profile();
        Path own = options.root().resolve(OWN_PROFILE);
        if (name == null && Files.isRegularFile(own)) {
            name = own.toString();
        }
        if (name == null) {
            return Optional.empty();
        }
        ProfileLoad load = new Profiles(options.home()).load(name, options.root());
        if (load instanceof ProfileLoad.Rejected rejected) {
            throw new SessionException(
                    ExitCode.USAGE,
                    rejected.problems().stream().map(Object::toString).collect(Collectors.joining("\n  ")));
        }
        return Optional.of(((ProfileLoad.Found) load).profile());
    }

    public SessionOptions options() {
        return options;
    }

    /** What is known of pallets that count time in blocks. */
    ClockKnowledge clocks() {
        return clocks.get();
    }

    public SourceTree tree() {
        return tree;
    }

    /** The repository's root, all links resolved. */
    public Path root() {
        return tree.root();
    }

    public ScanReport report() {
        return report;
    }

    public Optional<Profile> profile() {
        return profile;
    }

    /**
     * The targets asked for, in the order of the scan.
     *
     * @throws SessionException where there is none, or one of the names asked for is not among them
     */
    public List<Target> targets() {
        List<Target> all = report.targets();
        if (all.isEmpty()) {
            throw new SessionException(ExitCode.INPUT, nothingFound());
        }
        List<String> wanted =
                options.runtimes().isEmpty() ? profile.map(Profile::runtimes).orElse(List.of()) : options.runtimes();
        if (wanted.isEmpty()) {
            return all;
        }
        List<Target> chosen = new ArrayList<>();
        for (String name : wanted) {
            chosen.add(all.stream()
                    .filter(target -> target.runtime().crate().equals(name)
                            || target.runtime().source().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new SessionException(
                            ExitCode.USAGE,
                            "there is no parachain runtime '" + name + "' here; there "
                                    + (all.size() == 1 ? "is " : "are ") + names(all))));
        }
        return chosen;
    }

    /** The one target to work on. */
    public Target target() {
        List<Target> targets = targets();
        if (targets.size() > 1) {
            throw new SessionException(
                    ExitCode.ANSWER_MISSING,
                    "which runtime? There are " + names(targets) + "; choose one with --runtime NAME");
        }
        return targets.get(0);
    }

    private static String names(List<Target> targets) {
        return targets.stream().map(target -> target.runtime().crate()).collect(Collectors.joining(", "));
    }

    private String nothingFound() {
        String looked =
                "no parachain runtime was found: a crate that depends on cumulus-pallet-parachain-system and calls"
                        + " register_validate_block!";
        Stream<String> problems = report.diagnostics().stream()
                .map(diagnostic -> (diagnostic.at() == null ? "" : diagnostic.at() + ": ") + diagnostic.message());
        String hint = Stream.concat(problems, report.skipped().stream())
                .limit(8)
                .map(line -> "\n  " + line)
                .collect(Collectors.joining());
        return options.root() + ": " + looked + hint;
    }

    /**
     * What is known besides the source: the profile's relay chain and answers, and those of the command line on top.
     */
    public Circumstances circumstances() {
        Map<String, String> answers = new LinkedHashMap<>(profileAnswers());
        answers.putAll(options.answers());
        Circumstances known = Circumstances.of(answers, List.of(), "");
        for (Map.Entry<String, String> step : options.decisions().declined().entrySet()) {
            known = known.withDeclined(step.getKey(), step.getValue());
        }
        return withRelayChain(known);
    }

    /**
     * As {@link #circumstances()}, with what earlier sessions on a target answered and declined, where that is not
     * older.
     */
    public Circumstances circumstances(Target target) {
        AnswersFile.Content recorded = recorded(target).content();
        return withRelayChain(circumstances()
                .resuming(recorded.answers(), recorded.decisions().declined()));
    }

    /** What earlier sessions on a target recorded; nothing where that is not wanted. */
    public RecordedChoices recorded(Target target) {
        return options.isRecordIgnored()
                ? RecordedChoices.NONE
                : recorded.computeIfAbsent(target.runtime().crate(), crate -> RecordedChoices.of(root(), crate));
    }

    /**
     * As {@link #circumstances()}, where somebody can be asked: what a person must confirm is not taken from a profile,
     * which may be older than the chain's present state.
     */
    public Circumstances circumstancesToConfirm() {
        Circumstances known = circumstances();
        for (Map.Entry<String, String> answer : profileAnswers().entrySet()) {
            if (Questions.isOfTheChain(answer.getKey(), answer.getValue())
                    && !options.answers().containsKey(answer.getKey())) {
                known = known.withoutAnswer(answer.getKey());
            }
        }
        return known;
    }

    /** What the profile answers, by question. */
    public Map<String, String> profileAnswers() {
        Map<String, String> answers = new LinkedHashMap<>();
        profile.ifPresent(chosen -> {
            for (Answer answer : chosen.answers()) {
                answers.put(answer.question(), answer.value());
            }
        });
        return answers;
    }

    /** With the relay chain of the profile, else with the one that was answered, else with none. */
    Circumstances withRelayChain(Circumstances known) {
        Profile chosen = profile.filter(own -> !own.relayParameters().isEmpty())
                .or(() -> relayChain(known.answers().getOrDefault(RELAY_CHAIN, "")))
                .orElse(null);
        return chosen == null
                ? known.withRelay(List.of(), "")
                : known.withRelay(chosen.relayParameters(), chosen.relayChain().orElse(chosen.name()));
    }

    /** Who says which relay chain the parachain is on. */
    public RelayChoice relayChoice(Circumstances known) {
        if (profile.filter(own -> !own.relayParameters().isEmpty()).isPresent()) {
            return options.profile() == null ? RelayChoice.OWN_PROFILE : RelayChoice.NAMED_PROFILE;
        }
        return known.answers().containsKey(RELAY_CHAIN) ? RelayChoice.ANSWER : RelayChoice.NOBODY;
    }

    private Optional<Profile> relayChain(String name) {
        Profiles profiles = new Profiles(options.home());
        return profiles.names().contains(name) && profiles.load(name, options.root()) instanceof ProfileLoad.Found found
                ? Optional.of(found.profile())
                : Optional.empty();
    }

    /**
     * The rules: the built-in pack, then the profile's, then those of the command line.
     *
     * @throws SessionException where a pack is broken or not trusted
     */
    public RuleBase rules() {
        if (rules == null) {
            RuleBase base = RulePacks.of(options, profile);
            rules = () -> base;
        }
        return rules.get();
    }

    /** What decides about the targets, with nothing foreseen yet. */
    Decider decider() {
        return new Decider(rules(), new CachingForecaster(options.seed()), this::answeredAt);
    }

    /** Where the answer to a question was given, in words. */
    private String answeredAt(String question) {
        Location at = options.answeredAt().get(question);
        return at != null
                ? at.toString()
                : profile.flatMap(chosen -> chosen.answeredAt(question))
                        .map(Location::toString)
                        .orElse("the record of this upgrade");
    }

    /** The rules' judgement of a target as it stands, with all figures of the simulation: for explanations. */
    public RuleSession judge(Target target) {
        return decider().judge(target, circumstances(target));
    }

    /** The chain of a target after the last phase, for each answer to the question that decides which chain it is. */
    public Map<String, SimulationParameters> ends(Target target) {
        return decider().ends(target, circumstances(target));
    }

    /** Where every target asked for stands. */
    public List<TargetView> views() {
        Decider decider = decider();
        return targets().stream()
                .map(target -> decider.decide(target, circumstances(target)).view())
                .toList();
    }
}
