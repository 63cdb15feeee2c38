package io.lookahead.rules;

import io.lookahead.rules.language.Problem;
import io.lookahead.rules.model.Condition;
import io.lookahead.rules.model.Effect;
import io.lookahead.rules.model.Found;
import io.lookahead.rules.model.Pattern;
import io.lookahead.rules.model.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds rules that feed each other. A rule may ask where a step is found to stand; if what it concludes led back to
 * that, the answer would depend on itself, and no order of firing could settle it.
 */
final class Feedback {

    /** That a rule makes one finding depend on another. */
    private record Edge(Rule rule, Found to) {}

    private final Map<Found, List<Edge>> edges = new LinkedHashMap<>();

    private Feedback(List<Rule> rules) {
        for (Rule rule : rules) {
            Set<Found> concluded = rule.effects().stream()
                    .map(Effect::found)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            for (Found asked : asked(rule)) {
                concluded.forEach(to ->
                        edges.computeIfAbsent(asked, f -> new ArrayList<>()).add(new Edge(rule, to)));
            }
        }
    }

    private static Set<Found> asked(Rule rule) {
        Set<Found> asked = new LinkedHashSet<>();
        for (List<Condition.One> way : rule.ways()) {
            for (Condition.One one : way) {
                one.patterns().stream()
                        .map(Pattern::found)
                        .filter(Objects::nonNull)
                        .forEach(asked::add);
            }
        }
        return asked;
    }

    /** A problem for the first circle that there is, at its first rule. */
    static Optional<Problem> find(List<Rule> rules) {
        Feedback feedback = new Feedback(rules);
        for (Found start : feedback.edges.keySet()) {
            List<Edge> circle = feedback.circle(start, start, new ArrayList<>(), new LinkedHashSet<>());
            if (!circle.isEmpty()) {
                return Optional.of(problem(circle));
            }
        }
        return Optional.empty();
    }

    private List<Edge> circle(Found start, Found at, List<Edge> path, Set<Found> seen) {
        for (Edge edge : edges.getOrDefault(at, List.of())) {
            List<Edge> longer = new ArrayList<>(path);
            longer.add(edge);
            if (edge.to().equals(start)) {
                return longer;
            }
            if (seen.add(edge.to())) {
                List<Edge> found = circle(start, edge.to(), longer, seen);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static Problem problem(List<Edge> circle) {
        Rule first = circle.get(0).rule();
        List<String> help = new ArrayList<>();
        for (Edge edge : circle) {
            help.add("\"" + edge.rule().name() + "\" (" + edge.rule().at() + ") decides whether " + edge.to());
        }
        help.add("let the rule ask about facts instead of what these rules conclude");
        return new Problem(
                first.at().file(),
                first.at().line(),
                6,
                first.name().length() + 2,
                circle.size() == 1
                        ? "the rule feeds itself"
                        : "these rules feed each other and would never come to rest",
                help,
                "rule \"" + first.name() + "\"");
    }
}
