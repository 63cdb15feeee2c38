package io.lookahead.rules;

import io.lookahead.facts.Conclusion.Advice;
import io.lookahead.facts.Conclusion.EndState;
import io.lookahead.rules.engine.Limits;
import io.lookahead.rules.engine.Network;
import io.lookahead.rules.language.Problem;
import io.lookahead.rules.model.Effect;
import io.lookahead.rules.model.Rule;
import io.lookahead.rules.pack.Pack;
import io.lookahead.rules.pack.PackReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Packs that were read without a problem, ready to decide. There is no such thing as a rule base with some rules
 * missing.
 */
public final class RuleBase {

    /** What came of reading packs. */
    public sealed interface Loaded {}

    /** All is well. */
    public record Ready(RuleBase base) implements Loaded {}

    /**
     * Something is wrong; no session may start. Problems are in the order of files and lines, and there is at least
     * one.
     */
    public record Broken(List<Problem> problems) implements Loaded {
        public Broken {
            problems = List.copyOf(problems);
        }
    }

    private final List<Pack> packs;
    private final Severities severities;
    private final Network network;

    private RuleBase(List<Pack> packs, Severities severities) {
        this.packs = List.copyOf(packs);
        this.severities = severities;
        this.network =
                new Network(packs.stream().flatMap(p -> p.rules().stream()).toList());
    }

    /** Reads packs; where two speak of the same thing, the one named later adds to the earlier. */
    public static Loaded load(List<Path> folders) {
        return load(folders.stream().map(PackFolder::of).toList(), List.of());
    }

    /**
     * Reads packs.
     *
     * @param changes severities changed from outside of the packs; within a layer the later one holds
     */
    public static Loaded load(List<PackFolder> folders, List<SeverityChange> changes) {
        List<Problem> problems = new ArrayList<>();
        List<Pack> packs = new ArrayList<>();
        List<Layer> layers = new ArrayList<>();
        for (PackFolder folder : folders) {
            PackReader.read(folder.folder(), folder.shown(), problems).ifPresent(pack -> {
                packs.add(pack);
                layers.add(folder.layer());
            });
        }
        findNamesakes(packs, problems);
        findDuplicates(packs, problems);
        List<Rule> rules = packs.stream().flatMap(p -> p.rules().stream()).toList();
        StepNames.check(rules, problems);
        Feedback.find(rules).ifPresent(problems::add);
        if (problems.isEmpty()) {
            Orders.find(rules).ifPresent(problems::add);
        }
        Severities severities = new Severities(packs, layers, changes, problems);
        if (!problems.isEmpty()) {
            problems.sort(null);
            return new Broken(problems);
        }
        return new Ready(new RuleBase(packs, severities));
    }

    /** Packs are told apart by their names wherever it matters whose a rule is. */
    private static void findNamesakes(List<Pack> packs, List<Problem> problems) {
        Map<String, Pack> byName = new LinkedHashMap<>();
        for (Pack pack : packs) {
            Pack first = byName.putIfAbsent(pack.info().name(), pack);
            if (first != null) {
                problems.add(new Problem(
                        pack.shown() + "/pack.yaml",
                        1,
                        1,
                        1,
                        "there is another pack called '" + pack.info().name() + "'",
                        List.of("the first is " + first.shown(), "give this one its own name"),
                        ""));
            }
        }
    }

    private static void findDuplicates(List<Pack> packs, List<Problem> problems) {
        Map<String, Rule> byName = new LinkedHashMap<>();
        for (Pack pack : packs) {
            for (Rule rule : pack.rules()) {
                Rule first = byName.putIfAbsent(rule.name(), rule);
                if (first != null) {
                    problems.add(new Problem(
                            rule.at().file(),
                            rule.at().line(),
                            6,
                            rule.name().length() + 2,
                            "there is another rule of this name",
                            List.of("the first is at " + first.at(), "give this one its own name"),
                            "rule \"" + rule.name() + "\""));
                }
            }
        }
    }

    public List<Pack> packs() {
        return packs;
    }

    /** What the advice of each rule that gives any weighs, and who decided that. */
    public List<EffectiveSeverity> severities() {
        return severities.all();
    }

    Optional<Advice> weigh(Advice advice) {
        return severities.apply(advice);
    }

    /** All rules, in the order that decides between conclusions. */
    public List<Rule> rules() {
        return network.rules();
    }

    /** The name of the pack that a rule is in. */
    public String packOf(String rule) {
        return rules().stream()
                .filter(known -> known.name().equals(rule))
                .findFirst()
                .orElseThrow()
                .pack();
    }

    /** The rule of that name; where there is none, those that find where a step of it stands, or begin with it. */
    public List<Rule> named(String name) {
        List<Rule> exact = rules().stream().filter(r -> r.name().equals(name)).toList();
        return exact.isEmpty()
                ? rules().stream()
                        .filter(r -> r.name().startsWith(name) || finds(r, name))
                        .toList()
                : exact;
    }

    private static boolean finds(Rule rule, String step) {
        return rule.effects().stream()
                .map(Effect::found)
                .anyMatch(f -> f != null && f.step().equals(step));
    }

    /** The end states that the upgrade can lead to, whatever the target, in the order of the rules. */
    public List<EndState> endStates() {
        try (RuleSession session = open()) {
            return session.plan().endStates();
        }
    }

    /** A session over one target, with nothing known yet. */
    public RuleSession open() {
        return open(Limits.USUAL);
    }

    public RuleSession open(Limits limits) {
        return new RuleSession(this, network.memory(limits));
    }
}
