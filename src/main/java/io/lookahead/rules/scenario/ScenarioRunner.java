package io.lookahead.rules.scenario;

import io.lookahead.facts.Conclusion.Proposal;
import io.lookahead.facts.Conclusion.Question;
import io.lookahead.facts.StepStatus;
import io.lookahead.rules.Plan;
import io.lookahead.rules.PlannedStep;
import io.lookahead.rules.RuleBase;
import io.lookahead.rules.RuleSession;
import io.lookahead.rules.WhyNot;
import io.lookahead.rules.engine.RuleLoop;
import io.lookahead.rules.model.RuleFailure;
import io.lookahead.rules.words.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plays scenarios against a rule base. */
public final class ScenarioRunner {

    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final RuleBase base;
    private final Set<String> names;

    public ScenarioRunner(RuleBase base) {
        this.base = base;
        this.names =
                base.rules().stream().map(io.lookahead.rules.model.Rule::name).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What came of one scenario.
     *
     * @param fired the rules that fired in it
     */
    public record Played(Scenario scenario, List<Verdict> verdicts, Set<String> fired) {
        public Played {
            verdicts = List.copyOf(verdicts);
            fired = Set.copyOf(fired);
        }

        public boolean good() {
            return verdicts.stream().allMatch(v -> v.kind().good());
        }
    }

    /** Plays one scenario from the start. */
    public Played play(Scenario scenario) {
        try (RuleSession session = base.open()) {
            session.insertAll(scenario.given());
            Set<String> fired = session.fired();
            Plan plan = session.plan();
            List<Verdict> verdicts = new ArrayList<>();
            scenario.fires().forEach(rule -> verdicts.add(mustFire(rule, fired, session)));
            scenario.silent().forEach(rule -> verdicts.add(mustBeSilent(rule, fired, session)));
            scenario.steps().forEach((id, status) -> verdicts.add(step(id, status, plan, PlannedStep::status)));
            scenario.found().forEach((id, status) -> verdicts.add(step(id, status, plan, PlannedStep::found)));
            if (scenario.next() != null) {
                verdicts.add(same("next", scenario.next(), String.valueOf(plan.next())));
            }
            scenario.asked().forEach(id -> verdicts.add(asked(id, true, plan)));
            scenario.notAsked().forEach(id -> verdicts.add(asked(id, false, plan)));
            scenario.advice().forEach((rule, severity) -> verdicts.add(advice(rule, severity, plan)));
            scenario.edits().forEach((id, edits) -> verdicts.add(edits(id, edits, plan)));
            scenario.after()
                    .forEach((phase, facts) ->
                            facts.forEach((fact, value) -> verdicts.add(after(phase, fact, value, plan))));
            scenario.rolledOut().forEach((phase, words) -> verdicts.add(rolledOut(phase, words, plan)));
            return new Played(scenario, verdicts, fired);
        } catch (RuleFailure | RuleLoop e) {
            Verdict errored =
                    new Verdict(Verdict.Kind.ERRORED, scenario.name(), List.of(String.valueOf(e.getMessage())));
            return new Played(scenario, List.of(errored), Set.of());
        }
    }

    private Verdict mustFire(String rule, Set<String> fired, RuleSession session) {
        if (!names.contains(rule)) {
            return unknown(rule);
        }
        if (fired.contains(rule)) {
            return Verdict.good(Verdict.Kind.FIRED, rule);
        }
        List<String> detail = new ArrayList<>();
        for (WhyNot why : session.whyNot(rule)) {
            detail.add("first condition that does not hold, at " + why.at().file() + ":" + why.line() + ": "
                    + why.failed());
            why.nearest()
                    .forEach(n ->
                            detail.add("nearest: " + n.fact() + (n.but().isEmpty() ? "" : ", but not: " + n.but())));
        }
        return new Verdict(Verdict.Kind.MISSING, rule, detail);
    }

    private Verdict mustBeSilent(String rule, Set<String> fired, RuleSession session) {
        if (!names.contains(rule)) {
            return unknown(rule);
        }
        if (!fired.contains(rule)) {
            return Verdict.good(Verdict.Kind.SILENT, rule);
        }
        List<String> detail = session.why(rule).stream()
                .flatMap(e -> e.reasons().stream())
                .map(r -> "holds: " + r.sentence())
                .toList();
        return new Verdict(Verdict.Kind.NOISY, rule, detail);
    }

    private Verdict unknown(String rule) {
        List<String> near = Nearest.words(rule, names, 1);
        return new Verdict(
                Verdict.Kind.DIFFERENT,
                rule,
                List.of("there is no such rule" + (near.isEmpty() ? "" : "; did you mean \"" + near.get(0) + "\"?")));
    }

    private static Verdict step(String id, String status, Plan plan, Function<PlannedStep, StepStatus> which) {
        Optional<PlannedStep> step = plan.step(id);
        if (step.isEmpty()) {
            return new Verdict(Verdict.Kind.DIFFERENT, "step " + id, List.of("there is no such step"));
        }
        Verdict verdict = same("step " + id, status, which.apply(step.get()).key());
        if (verdict.kind().good()) {
            return verdict;
        }
        List<String> detail = new ArrayList<>(verdict.detail());
        step.get().because().forEach(b -> detail.add("because " + b.text()));
        return new Verdict(verdict.kind(), verdict.subject(), detail);
    }

    private static Verdict asked(String id, boolean wanted, Plan plan) {
        boolean is = plan.questions().stream().map(Question::id).anyMatch(id::equals);
        return same("question " + id, wanted ? "asked" : "not asked", is ? "asked" : "not asked");
    }

    private Verdict advice(String rule, String severity, Plan plan) {
        if (!names.contains(rule)) {
            return unknown(rule);
        }
        String is = plan.advice().stream()
                .filter(a -> a.rule().equals(rule))
                .map(a -> a.severity().key())
                .findFirst()
                .orElse("none");
        return same("advice of " + rule, severity, is);
    }

    private static Verdict after(String phase, String fact, String value, Plan plan) {
        String is = plan.after(Integer.parseInt(phase), fact)
                .map(ScenarioRunner::word)
                .orElse("not expected to change");
        return same(fact + " after phase " + phase, value, is);
    }

    private static String word(Object value) {
        return value instanceof Boolean yes ? yes ? "yes" : "no" : value.toString();
    }

    private static Verdict edits(String id, List<String> wanted, Plan plan) {
        List<Proposal> proposals = plan.step(id).map(PlannedStep::proposals).orElse(List.of());
        List<String> is = proposals.stream().map(p -> kind(p) + " " + p.edit()).toList();
        boolean fits = is.size() == wanted.size();
        for (int i = 0; fits && i < is.size(); i++) {
            String edit = is.get(i);
            fits = List.of(wanted.get(i).split(" ")).stream().allMatch(edit::contains);
        }
        return fits
                ? Verdict.good(Verdict.Kind.AS_EXPECTED, "edits of step " + id)
                : new Verdict(
                        Verdict.Kind.DIFFERENT, "edits of step " + id, List.of("expected " + wanted, "proposed " + is));
    }

    private static Verdict rolledOut(String phase, List<String> wanted, Plan plan) {
        String is = plan.rollOuts().stream()
                .filter(rollOut -> Integer.toString(rollOut.phase()).equals(phase))
                .flatMap(rollOut -> Stream.concat(
                        Stream.of(rollOut.heading()),
                        rollOut.tasks().stream().flatMap(task -> Stream.of(task.text(), task.command()))))
                .collect(Collectors.joining("\n"));
        String subject = "what is rolled out after phase " + phase;
        return wanted.stream()
                .filter(words -> !is.contains(words))
                .findFirst()
                .map(missing -> new Verdict(
                        Verdict.Kind.DIFFERENT,
                        subject,
                        List.of("expected " + missing, is.isEmpty() ? "nothing is said" : "said: " + is)))
                .orElseGet(() -> Verdict.good(Verdict.Kind.AS_EXPECTED, subject));
    }

    /** The kind of edit in words of the scenario files, such as {@code declare-constant}. */
    private static String kind(Proposal proposal) {
        return CAPITAL.matcher(proposal.edit().getClass().getSimpleName())
                .replaceAll("-")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static Verdict same(String subject, String wanted, String is) {
        return Objects.equals(wanted, is)
                ? Verdict.good(Verdict.Kind.AS_EXPECTED, subject)
                : new Verdict(Verdict.Kind.DIFFERENT, subject, List.of("expected " + wanted + ", but it is " + is));
    }
}
