package io.lookahead.rules;

import io.lookahead.rules.engine.Limits;
import io.lookahead.rules.engine.Network;
import io.lookahead.rules.language.Problem;
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
    private final Network network;

    private RuleBase(List<Pack> packs) {
        this.packs = List.copyOf(packs);
        this.network =
                new Network(packs.stream().flatMap(p -> p.rules().stream()).toList());
    }

    /** Reads packs; where two speak of the same thing, the one named later adds to the earlier. */
    public static Loaded load(List<Path> folders) {
        List<Problem> problems = new ArrayList<>();
        List<Pack> packs = new ArrayList<>();
        for (Path folder : folders) {
            Optional<Pack> pack = PackReader.read(folder, folder.toString(), problems);
            pack.ifPresent(packs::add);
        }
        findDuplicates(packs, problems);
        if (!problems.isEmpty()) {
            problems.sort(null);
            return new Broken(problems);
        }
        return new Ready(new RuleBase(packs));
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

    /** All rules, in the order that decides between conclusions. */
    public List<Rule> rules() {
        return network.rules();
    }

    /** A session over one target, with nothing known yet. */
    public RuleSession open() {
        return open(Limits.USUAL);
    }

    public RuleSession open(Limits limits) {
        return new RuleSession(this, network.memory(limits));
    }
}
