package io.lookahead.rules;

import io.lookahead.rules.language.Problem;
import io.lookahead.rules.model.Rule;
import io.lookahead.rules.model.StepName;
import io.lookahead.rules.words.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sees that every step that rules name is declared, by one rule alone. */
final class StepNames {

    private StepNames() {}

    /** What is wrong goes to {@code problems}. Rules that declare no step at all were read without the guide. */
    static void check(List<Rule> rules, List<Problem> problems) {
        Map<String, StepName> declared = new LinkedHashMap<>();
        for (Rule rule : rules) {
            for (StepName step : rule.steps()) {
                StepName first = step.declares() ? declared.putIfAbsent(step.step(), step) : null;
                if (first != null) {
                    problems.add(step.problem(
                            "there is a step " + step.step() + " already",
                            "it is declared at " + first.file() + ":" + first.line(),
                            "give yours a name of its own, such as house.1"));
                }
            }
        }
        if (declared.isEmpty()) {
            return;
        }
        for (Rule rule : rules) {
            rule.steps().stream()
                    .filter(step -> !declared.containsKey(step.step()))
                    .forEach(step -> problems.add(unknown(step, declared)));
        }
    }

    private static Problem unknown(StepName step, Map<String, StepName> declared) {
        List<String> near = Nearest.words(step.step(), declared.keySet(), 3);
        return step.problem(
                "no rule declares a step " + step.step(),
                near.isEmpty()
                        ? "declare it: step " + step.step() + " of phase 1 is \"its title\" meaning \"what and why\""
                        : "did you mean " + String.join(", ", near) + "?");
    }
}
