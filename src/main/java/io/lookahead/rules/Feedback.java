package io.lookahead.rules;

import io.lookahead.rules.language.Problem;
import io.lookahead.rules.model.Condition;
import io.lookahead.rules.model.Effect;
import io.lookahead.rules.model.Found;
import io.lookahead.rules.model.Pattern;
import io.lookahead.rules.model.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
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
        Set<Found> settled = new HashSet<>();
        for (Found start : feedback.edges.keySet()) {
            List<Edge> circle = feedback.circle(start, settled);
            if (!circle.isEmpty()) {
                return Optional.of(problem(circle));
            }
        }
        return Optional.empty();
    }

    /**
     * A circle that can be reached from {@code start}; empty where there is none. Each finding is gone through once,
     * and without recursion: a hostile pack may chain as many as it likes.
     *
     * @param settled findings from which no circle can be reached; those found so are added
     */
    private List<Edge> circle(Found start, Set<Found> settled) {
        List<Found> path = new ArrayList<>(List.of(start));
        List<Edge> edgesOfPath = new ArrayList<>();
        List<Iterator<Edge>> left = new ArrayList<>(List.of(from(start)));
        Set<Found> onPath = new HashSet<>(path);
        while (!path.isEmpty()) {
            int last = path.size() - 1;
            if (!left.get(last).hasNext()) {
                Found done = path.remove(last);
                left.remove(last);
                onPath.remove(done);
                settled.add(done);
                if (last > 0) {
                    edgesOfPath.remove(last - 1);
                }
                continue;
            }
            Edge edge = left.get(last).next();
            if (onPath.contains(edge.to())) {
                List<Edge> circle = new ArrayList<>(edgesOfPath.subList(path.indexOf(edge.to()), edgesOfPath.size()));
                circle.add(edge);
                return circle;
            }
            if (!settled.contains(edge.to())) {
                path.add(edge.to());
                edgesOfPath.add(edge);
                left.add(from(edge.to()));
                onPath.add(edge.to());
            }
        }
        return List.of();
    }

    private Iterator<Edge> from(Found found) {
        return edges.getOrDefault(found, List.of()).iterator();
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
