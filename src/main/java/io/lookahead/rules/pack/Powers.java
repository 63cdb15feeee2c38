package io.lookahead.rules.pack;

import io.lookahead.rules.model.Effect;
import io.lookahead.rules.model.Power;
import io.lookahead.rules.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a pack can do besides speaking. Advice, questions and steps of its own are words; edits reach into the source,
 * what a pack foresees is what a preview shows, a changed severity can silence a stop, and a step of the guide that is
 * found done is not looked at again. A pack that does any of it is used only once its content is trusted.
 */
public final class Powers {

    private Powers() {}

    /** What the pack does that needs trust, a line each; empty where it needs none. */
    public static List<String> of(Pack pack) {
        List<String> out = new ArrayList<>();
        for (Power power : Power.values()) {
            using(pack, effect -> effect.power() == power).ifPresent(rules -> out.add(power.words() + ", in " + rules));
        }
        using(pack, Powers::settlesTheGuide)
                .ifPresent(rules -> out.add("decides where steps of the guide stand, in " + rules));
        List<String> silenced = pack.info().overrides().stream()
                .map(o -> o.rule() + "\" to \"" + o.severity())
                .toList();
        if (!silenced.isEmpty()) {
            out.add("changes severities: " + quoted(silenced));
        }
        return out;
    }

    private static Optional<String> using(Pack pack, Predicate<Effect> power) {
        List<String> rules = pack.rules().stream()
                .filter(rule -> rule.effects().stream().anyMatch(power))
                .map(Rule::name)
                .toList();
        return rules.isEmpty() ? Optional.empty() : Optional.of(quoted(rules));
    }

    /** Steps of the guide are numbered by phase; those of packs begin with a name. */
    private static boolean settlesTheGuide(Effect effect) {
        return effect.found() != null && Character.isDigit(effect.found().step().charAt(0));
    }

    private static String quoted(List<String> names) {
        return "\"" + String.join("\", \"", names) + "\"";
    }
}
