package io.lookahead.rules;

import io.lookahead.rules.language.Problem;
import io.lookahead.rules.model.Condition;
import io.lookahead.rules.model.Effect;
import io.lookahead.rules.model.Found;
import io.lookahead.rules.model.Pattern;
import io.lookahead.rules.model.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds rules that feed each other. A rule may ask where a step is found to stand; if what it concludes led back to
 * that, the answer would depend on itself, and no order of firing could settle it.
 */
final class Feedback {

    /** A rule that makes one finding depend on another. */
    private record Dependence(Rule rule, Found on) {}

    private Feedback() {}

    /** A problem for the first circle that there is, at its first rule. */
    static Optional<Problem> find(List<Rule> rules) {
        Circle<Found, Dependence> findings = new Circle<>();
        for (Rule rule : rules) {
            Set<Found> concluded = rule.effects().stream()
                    .map(Effect::found)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            for (Found asked : asked(rule)) {
                concluded.forEach(to -> findings.leads(asked, to, new Dependence(rule, to)));
            }
        }
        List<Dependence> circle = findings.find();
        return circle.isEmpty() ? Optional.empty() : Optional.of(problem(circle));
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

    private static Problem problem(List<Dependence> circle) {
        Rule first = circle.get(0).rule();
        List<String> help = Circle.few(circle.stream()
                .map(one -> "\"" + one.rule().name() + "\" (" + one.rule().at() + ") decides whether " + one.on())
                .toList());
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
