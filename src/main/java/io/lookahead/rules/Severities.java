package io.lookahead.rules;

import io.lookahead.facts.Conclusion.Advice;
import io.lookahead.facts.Severity;
import io.lookahead.rules.language.Problem;
import io.lookahead.rules.model.Effect;
import io.lookahead.rules.model.Rule;
import io.lookahead.rules.pack.Pack;
import io.lookahead.rules.pack.PackInfo;
import io.lookahead.rules.words.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays changes of severity over what rules declare: packs in their order, then whatever comes from outside of them. */
final class Severities {

    /** A place in a file. */
    private static final Pattern LINE = Pattern.compile("(.+):(\\d+)");

    private static final List<String> WEIGHTS = List.of("off", "note", "warning", "stop");

    private final Map<String, EffectiveSeverity> effective = new LinkedHashMap<>();

    /**
     * Weighs the advice of packs.
     *
     * @param packs in the order in which they were named
     * @param layers the layer of each pack
     */
    Severities(List<Pack> packs, List<Layer> layers, List<SeverityChange> outer, List<Problem> problems) {
        List<SeverityChange> changes = new ArrayList<>();
        for (int i = 0; i < packs.size(); i++) {
            declared(packs.get(i), layers.get(i));
            changes.addAll(changes(packs.get(i), layers.get(i)));
        }
        changes.addAll(outer);
        changes.sort(Comparator.comparing(SeverityChange::layer));
        changes.forEach(change -> apply(change, problems));
    }

    private void declared(Pack pack, Layer layer) {
        for (Rule rule : pack.rules()) {
            rule.effects().stream()
                    .map(Effect::severity)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(s -> effective.put(
                            rule.name(), new EffectiveSeverity(rule.name(), s.key(), s.key(), layer, place(pack), "")));
        }
    }

    /** Those that lack something are problems already. */
    private static List<SeverityChange> changes(Pack pack, Layer layer) {
        return pack.info().overrides().stream()
                .filter(PackInfo.SeverityOverride::isComplete)
                .map(o -> new SeverityChange(
                        o.rule(), o.severity(), o.reason(), layer, pack.shown() + "/pack.yaml:" + o.line()))
                .toList();
    }

    private static String place(Pack pack) {
        return "pack " + pack.info().name();
    }

    private void apply(SeverityChange change, List<Problem> problems) {
        EffectiveSeverity before = effective.get(change.rule());
        if (before == null) {
            List<String> near = Nearest.words(change.rule(), effective.keySet(), 1);
            problems.add(problem(
                    change,
                    "there is no rule \"" + change.rule() + "\" whose severity could be changed",
                    near.isEmpty() ? "`lookahead rules list` names them" : "did you mean \"" + near.get(0) + "\"?"));
        } else if (!WEIGHTS.contains(change.severity())) {
            problems.add(problem(
                    change, "'" + change.severity() + "' is not a severity", "write note, warning, stop or off"));
        } else if (relaxes(before, change.severity()) && change.severity().equals("off")) {
            problems.add(problem(
                    change,
                    "\"" + change.rule() + "\" is a stop, which cannot be switched off",
                    "make it a warning, with a reason: what it says must still be seen"));
        } else if (relaxes(before, change.severity()) && change.reason().isBlank()) {
            problems.add(problem(
                    change,
                    "\"" + change.rule() + "\" is a stop; making it a " + change.severity() + " needs a reason",
                    "the reason goes into the transcript"));
        } else {
            effective.put(
                    change.rule(),
                    new EffectiveSeverity(
                            change.rule(),
                            before.declared(),
                            change.severity(),
                            change.layer(),
                            change.place(),
                            change.reason()));
        }
    }

    private static Problem problem(SeverityChange change, String message, String help) {
        Matcher place = LINE.matcher(change.place());
        return place.matches()
                ? new Problem(place.group(1), Integer.parseInt(place.group(2)), 1, 1, message, List.of(help), "")
                : Problem.ofFile(change.place(), message, help);
    }

    /** Also a stop that an earlier layer relaxed: in two steps no more may be done than in one. */
    private static boolean relaxes(EffectiveSeverity before, String after) {
        boolean stop = before.declared().equals("stop") || before.effective().equals("stop");
        return stop && !after.equals("stop");
    }

    List<EffectiveSeverity> all() {
        return List.copyOf(effective.values());
    }

    /** The advice with the severity that holds; empty where it is off. */
    Optional<Advice> apply(Advice advice) {
        EffectiveSeverity severity = effective.get(advice.rule());
        if (severity == null || !severity.changed()) {
            return Optional.of(advice);
        }
        if (severity.effective().equals("off")) {
            return Optional.empty();
        }
        Severity holds = Severity.valueOf(severity.effective().toUpperCase(java.util.Locale.ROOT));
        return Optional.of(
                new Advice(holds, advice.phase(), advice.message(), advice.at(), advice.see(), advice.rule()));
    }
}
