package io.lookahead.rules;

import io.lookahead.facts.Answer;
import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Conclusion.Proposal;
import io.lookahead.facts.Conclusion.StepFinding;
import io.lookahead.facts.Known;
import io.lookahead.rules.engine.Reasoner;
import io.lookahead.rules.engine.Reasoner.Progress;
import io.lookahead.rules.model.Condition;
import io.lookahead.rules.model.Derived;
import io.lookahead.rules.model.Pattern;
import io.lookahead.rules.model.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells why, and why not, from a session's facts and conclusions. */
final class Explainer {

    private final List<Rule> rules;
    private final List<Derived> derived;
    private final Reasoner reasoner;

    Explainer(List<Rule> rules, Set<Known> facts, List<Derived> derived) {
        this.rules = rules;
        this.derived = derived;
        List<Object> all = new ArrayList<>(facts);
        all.addAll(derived);
        this.reasoner = new Reasoner(all);
    }

    /**
     * Why the step stands where it does, or why the rule fired; {@code id} is a step's number or (the start of) a name.
     */
    List<Explanation> why(String id) {
        Map<Integer, List<Derived>> byRule = new LinkedHashMap<>();
        for (Derived each : derived) {
            Rule rule = rules.get(each.rule());
            if (rule.name().equals(id) || concerns(each.conclusion(), id)) {
                byRule.computeIfAbsent(each.rule(), r -> new ArrayList<>()).add(each);
            }
        }
        if (byRule.isEmpty()) {
            derived.stream()
                    .filter(d -> rules.get(d.rule()).name().startsWith(id))
                    .forEach(d -> byRule.computeIfAbsent(d.rule(), r -> new ArrayList<>())
                            .add(d));
        }
        return byRule.entrySet().stream()
                .map(e -> explain(rules.get(e.getKey()), e.getValue()))
                .toList();
    }

    private static boolean concerns(Conclusion conclusion, String id) {
        Optional<String> step = conclusion instanceof Conclusion.StepOrder ? Optional.empty() : step(conclusion);
        if (step.isPresent()) {
            return step.get().equals(id) || isPart(step.get(), id);
        }
        return conclusion instanceof Conclusion.Question question
                && question.id().equals(id);
    }

    private static boolean isPart(String step, String whole) {
        return step.length() == whole.length() + 1
                && step.startsWith(whole)
                && Character.isLowerCase(step.charAt(whole.length()));
    }

    private Explanation explain(Rule rule, List<Derived> conclusions) {
        List<Known> facts = conclusions.get(0).facts();
        List<Explanation.Reason> reasons = List.of();
        for (List<Condition.One> way : rule.ways()) {
            for (Map<String, Object> match : reasoner.matches(way)) {
                List<Explanation.Reason> found = reasons(way, match);
                if (reasons.isEmpty() || sameFacts(found, facts)) {
                    reasons = found;
                }
            }
        }
        return new Explanation(
                rule.name(),
                rule.pack(),
                rule.at(),
                rule.guide() == null ? guide(conclusions) : rule.guide(),
                rule.source(),
                reasons,
                conclusions.stream().map(Derived::conclusion).distinct().toList());
    }

    /** The part of the guide that the step concerned comes from: that of the rule which declares the step. */
    private @Nullable String guide(List<Derived> conclusions) {
        for (Derived conclusion : conclusions) {
            Optional<String> step = step(conclusion.conclusion());
            for (Derived each : derived) {
                if (step.isPresent()
                        && each.conclusion() instanceof Conclusion.StepDeclared declared
                        && declared.step().equals(step.get())
                        && rules.get(each.rule()).guide() != null) {
                    return rules.get(each.rule()).guide();
                }
            }
        }
        return null;
    }

    private static Optional<String> step(Conclusion conclusion) {
        if (conclusion instanceof StepFinding finding) {
            return Optional.of(finding.step());
        }
        if (conclusion instanceof Proposal proposal) {
            return Optional.of(proposal.step());
        }
        if (conclusion instanceof Conclusion.Instruction instruction) {
            return Optional.of(instruction.step());
        }
        return conclusion instanceof Conclusion.StepOrder order ? Optional.of(order.step()) : Optional.empty();
    }

    private static boolean sameFacts(List<Explanation.Reason> reasons, List<Known> facts) {
        Set<Known> found = new LinkedHashSet<>();
        reasons.forEach(r -> found.addAll(r.facts()));
        return found.equals(new LinkedHashSet<>(facts));
    }

    private static List<Explanation.Reason> reasons(List<Condition.One> way, Map<String, Object> match) {
        return way.stream()
                .map(one -> new Explanation.Reason(
                        one.sentence(), one.line(), one.negated() ? List.of() : known(one, match)))
                .toList();
    }

    private static List<Known> known(Condition.One one, Map<String, Object> match) {
        List<Known> out = new ArrayList<>();
        for (Pattern pattern : one.patterns()) {
            Object fact = match.get(pattern.name());
            if (fact instanceof Known known) {
                out.add(known);
            } else if (fact instanceof Derived from) {
                out.addAll(from.facts());
            }
        }
        return out;
    }

    WhyNot whyNot(Rule rule) {
        Progress furthest = rule.ways().stream()
                .map(reasoner::progress)
                .max(Comparator.<Progress>comparingInt(p -> p.complete() ? Integer.MAX_VALUE : p.held()))
                .orElseThrow();
        List<Explanation.Reason> held = reasons(furthest.way().subList(0, furthest.held()), furthest.found());
        if (furthest.complete()) {
            return new WhyNot(rule.name(), rule.pack(), rule.at(), true, held, null, 0, List.of());
        }
        Condition.One failed = furthest.way().get(furthest.held());
        List<WhyNot.Nearest> nearest = reasoner.nearest(failed, furthest.found()).stream()
                .map(n -> new WhyNot.Nearest(FactText.of(n.fact()), n.failed()))
                .toList();
        if (nearest.isEmpty() && failed.patterns().get(0).type() == Answer.class) {
            nearest = List.of(new WhyNot.Nearest("it has no answer yet", "an answer"));
        }
        return new WhyNot(rule.name(), rule.pack(), rule.at(), false, held, failed.sentence(), failed.line(), nearest);
    }
}
