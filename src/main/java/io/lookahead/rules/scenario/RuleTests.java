package io.lookahead.rules.scenario;

import io.lookahead.rules.RuleBase;
import io.lookahead.rules.language.Problem;
import io.lookahead.rules.language.SourceText;
import io.lookahead.rules.model.Rule;
import io.lookahead.rules.pack.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plays every scenario of every pack of a rule base, and counts what the scenarios reach. */
public final class RuleTests {

    private RuleTests() {}

    /**
     * What came of all scenarios.
     *
     * @param neverFired rules that no scenario makes fire
     * @param conditional how many rules have conditions, and so can be silent
     * @param neverSilent rules with conditions that no scenario expects to be silent, and finds so
     * @param problems scenario files that cannot be read
     */
    public record Report(
            int rules,
            int conditional,
            List<ScenarioRunner.Played> played,
            List<String> neverFired,
            List<String> neverSilent,
            List<Problem> problems) {
        public Report {
            played = List.copyOf(played);
            neverFired = List.copyOf(neverFired);
            neverSilent = List.copyOf(neverSilent);
            problems = List.copyOf(problems);
        }

        public boolean good() {
            return problems.isEmpty() && played.stream().allMatch(ScenarioRunner.Played::good);
        }

        /** How many expectations turned out so. */
        public long count(Verdict.Kind kind) {
            return played.stream()
                    .flatMap(p -> p.verdicts().stream())
                    .filter(v -> v.kind() == kind)
                    .count();
        }

        /** How many rules some scenario makes fire. */
        public int covered() {
            return rules - neverFired.size();
        }
    }

    /** Plays the scenarios of those packs of a base that are named; all where none is named. */
    public static Report run(RuleBase base, Set<String> packs) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<Scenario> scenarios = new ArrayList<>();
        Set<String> tested = new TreeSet<>();
        for (Pack pack : base.packs()) {
            if (packs.isEmpty() || packs.contains(pack.info().name())) {
                scenarios.addAll(scenarios(pack, problems));
                pack.rules().stream().map(Rule::name).forEach(tested::add);
            }
        }
        ScenarioRunner runner = new ScenarioRunner(base);
        List<ScenarioRunner.Played> played =
                scenarios.stream().map(runner::play).toList();
        List<String> conditional = base.rules().stream()
                .filter(r -> tested.contains(r.name()) && !r.conditions().isEmpty())
                .map(Rule::name)
                .toList();
        return new Report(
                tested.size(),
                conditional.size(),
                played,
                base.rules().stream()
                        .map(Rule::name)
                        .filter(tested::contains)
                        .filter(r -> played.stream().noneMatch(p -> p.fired().contains(r)))
                        .toList(),
                conditional.stream()
                        .filter(r -> played.stream().noneMatch(p -> expectedSilent(p, r)))
                        .toList(),
                problems);
    }

    private static boolean expectedSilent(ScenarioRunner.Played played, String rule) {
        return played.scenario().silent().contains(rule) && !played.fired().contains(rule);
    }

    private static List<Scenario> scenarios(Pack pack, List<Problem> problems) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(pack.folder())) {
            files = entries.filter(f -> f.toString().endsWith(".test.yaml"))
                    .sorted()
                    .collect(Collectors.toList());
        }
        List<Scenario> out = new ArrayList<>();
        for (Path file : files) {
            String shown = pack.shown() + "/" + file.getFileName();
            SourceText source = SourceText.read(shown, Files.readAllBytes(file), problems);
            out.addAll(ScenarioFile.read(source, problems));
        }
        return out;
    }
}
