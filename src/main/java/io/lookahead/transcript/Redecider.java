package io.lookahead.transcript;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Known;
import java.util.List;
import java.util.Map;

/** Today's rules and simulator, which a replay asks what they make of what was recorded. */
public interface Redecider {

    /** What today's rules conclude for {@code target} from {@code facts}. */
    List<Conclusion> decide(String target, List<Known> facts);

    /**
     * What today's simulator gives for what {@code preview} simulated, by the names of its figures.
     *
     * @param seed what the session's random numbers began with
     */
    Map<String, Double> simulate(Event.Preview preview, long seed);
}
