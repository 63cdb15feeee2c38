package io.lookahead.rules;

import io.lookahead.rules.language.Problem;
import io.lookahead.rules.model.Arrangement;
import io.lookahead.rules.model.Arrangement.PhaseAfter;
import io.lookahead.rules.model.Arrangement.StepAfter;
import io.lookahead.rules.model.Arrangement.Within;
import io.lookahead.rules.model.Effect;
import io.lookahead.rules.model.Rule;
import io.lookahead.rules.model.StepName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds steps that wait for each other in a circle, through the order of phases too: none of them could ever begin. All
 * orders count, whatever the conditions of their rules.
 */
final class Orders {

    /** That a rule lets one thing wait for another; no rule where a step waits because its phase does. */
    private record Wait(Optional<Rule> rule, String what, Optional<StepName> at) {}

    private final Map<String, List<String>> covered = new HashMap<>();
    private final Circle<String, Wait> waits = new Circle<>();

    /** @param steps that there are */
    private Orders(Stream<String> steps) {
        steps.distinct().sorted().forEach(step -> {
            covered.computeIfAbsent(step, own -> new ArrayList<>()).add(step);
            String whole = StepId.of(step).whole().toString();
            if (!whole.equals(step)) {
                covered.computeIfAbsent(whole, own -> new ArrayList<>()).add(step);
            }
        });
    }

    /** A problem for the first circle that there is, where the first of its orders is given. */
    static Optional<Problem> find(List<Rule> rules) {
        Orders orders = new Orders(rules.stream()
                .flatMap(Orders::arrangements)
                .filter(Within.class::isInstance)
                .map(step -> ((Within) step).step()));
        rules.forEach(rule -> arrangements(rule).forEach(one -> orders.add(rule, one)));
        List<Wait> circle = orders.waits.find().stream()
                .filter(wait -> wait.rule().isPresent())
                .toList();
        return circle.isEmpty() ? Optional.empty() : Optional.of(problem(circle));
    }

    private static Stream<Arrangement> arrangements(Rule rule) {
        return rule.effects().stream().map(Effect::arrangement).filter(Objects::nonNull);
    }

    private void add(Rule rule, Arrangement arrangement) {
        if (arrangement instanceof Within within) {
            Wait ofPhase = new Wait(Optional.empty(), "", Optional.empty());
            waits.leads(within.step(), begin(within.phase()), ofPhase);
            waits.leads(end(within.phase()), within.step(), ofPhase);
        } else if (arrangement instanceof PhaseAfter order) {
            waits.leads(
                    begin(order.phase()),
                    end(order.other()),
                    new Wait(
                            Optional.of(rule),
                            "phase " + order.phase() + " comes after phase " + order.other(),
                            Optional.of(order.at())));
        } else if (arrangement instanceof StepAfter order) {
            Wait wait = new Wait(
                    Optional.of(rule),
                    "step " + order.step() + " comes after step " + order.other(),
                    Optional.of(order.at()));
            for (String waiting : covered.getOrDefault(order.step(), List.of())) {
                covered.getOrDefault(order.other(), List.of()).forEach(first -> waits.leads(waiting, first, wait));
            }
        }
    }

    private static String begin(int phase) {
        return "the beginning of phase " + phase;
    }

    private static String end(int phase) {
        return "the end of phase " + phase;
    }

    private static Problem problem(List<Wait> circle) {
        List<String> help = Circle.few(circle.stream()
                .map(wait -> "\"" + wait.rule().orElseThrow().name() + "\" (" + place(wait) + "): " + wait.what())
                .toList());
        help.add("take one of these orders away");
        return circle.get(0)
                .at()
                .orElseThrow()
                .problem(
                        circle.size() == 1
                                ? "this waits for itself and could never begin"
                                : "these orders lead round in a circle: nothing that they name could ever begin",
                        help.toArray(new String[0]));
    }

    private static String place(Wait wait) {
        StepName at = wait.at().orElseThrow();
        return at.file() + ":" + at.line();
    }
}
