package io.lookahead.session;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Known;
import io.lookahead.rules.RuleBase;
import io.lookahead.rules.RuleSession;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import io.lookahead.transcript.Event;
import io.lookahead.transcript.Redecider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules and the simulator of this version, for a replay of what an earlier one decided. */
public final class TodaysRules implements Redecider {

    private final RuleBase rules;
    private final Map<String, SimulationParameters> today = new HashMap<>();
    private final Map<Long, CachingForecaster> forecasters = new HashMap<>();

    private TodaysRules(RuleBase rules) {
        this.rules = rules;
    }

    /**
     * With the rule packs that a session with these options would have.
     *
     * @throws SessionException where a pack is broken, or the profile cannot be used
     */
    public static TodaysRules of(SessionOptions options) {
        return new TodaysRules(RulePacks.of(options));
    }

    @Override
    public List<Conclusion> decide(String target, List<Known> facts) {
        try (RuleSession session = rules.open()) {
            session.knowExactly(facts);
            return session.conclusions();
        }
    }

    @Override
    public Map<String, Double> simulate(Event.Preview preview, long seed) {
        SimulationParameters parameters = PreviewEvidence.parameters(preview).with(Setting.SEED, seed, "session");
        if (preview.phase() == 0) {
            today.put(preview.target(), parameters);
        }
        CachingForecaster forecaster = forecasters.computeIfAbsent(seed, CachingForecaster::new);
        SimulationParameters before = today.get(preview.target());
        return (preview.phase() == 0 || before == null
                        ? forecaster.today(parameters)
                        : forecaster.after(parameters, before))
                .map(PreviewEvidence::figures)
                .orElse(Map.of());
    }
}
