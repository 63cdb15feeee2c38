package io.lookahead.transcript;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Known;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides again, with today's rules and simulator, from the facts and answers that were recorded, and finds the first
 * place where something else comes out. A recorded session is so a regression test of rules and simulator.
 */
public final class Replay {

    private static final double SAME = 1e-6;

    private final Redecider redecider;
    private final Progress progress = new Progress();
    private final List<String> remarks = new ArrayList<>();
    private int decisions;
    private int previews;
    private long seed;

    private Replay(Redecider redecider) {
        this.redecider = redecider;
    }

    /**
     * What a replay came to.
     *
     * @param decisions how many decisions of the rules were taken again
     * @param previews how many simulations were run again
     * @param first the first difference; empty where everything came out the same
     * @param remarks differences of wording only, each told once
     */
    public record Result(int decisions, int previews, Optional<Difference> first, List<String> remarks) {
        public Result {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Replays the transcript in {@code file} up to the first difference.
     *
     * @throws TranscriptException where it cannot be read
     */
    public static Result of(Path file, Redecider redecider) {
        Replay replay = new Replay(redecider);
        try (TranscriptReader reader = TranscriptReader.open(file)) {
            Optional<Difference> first = Optional.empty();
            for (Optional<Recorded> next = reader.next(); next.isPresent() && first.isEmpty(); next = reader.next()) {
                first = replay.step(next.get());
            }
            return new Result(replay.decisions, replay.previews, first, replay.remarks);
        }
    }

    private Optional<Difference> step(Recorded recorded) {
        Event event = recorded.event();
        progress.accept(event);
        if (event instanceof Event.Session session) {
            seed = session.seed();
        } else if (event instanceof Event.Rule rule) {
            return decide(recorded, rule.target());
        } else if (event instanceof Event.Preview preview) {
            return simulate(
                    recorded,
                    progress.preview(preview.target(), preview.phase()).orElse(preview));
        }
        return Optional.empty();
    }

    private Optional<Difference> decide(Recorded recorded, String target) {
        decisions++;
        List<Known> facts = new ArrayList<>(progress.scannedFacts(target));
        facts.addAll(progress.givenFacts(target));
        Map<String, String> then = byEssence(progress.conclusions(target));
        Map<String, String> now = byEssence(redecider.decide(target, facts));
        for (String essence : union(then, now)) {
            if (!now.containsKey(essence)) {
                return difference(recorded, target, rule(then, essence), essence, "");
            }
            if (!then.containsKey(essence)) {
                return difference(recorded, target, rule(now, essence), "", essence);
            }
            if (!then.get(essence).equals(now.get(essence))) {
                remark("'" + essence + "' came from rule '" + then.get(essence) + "' then, and from rule '"
                        + now.get(essence) + "' today");
            }
        }
        return Optional.empty();
    }

    private static String rule(Map<String, String> rules, String essence) {
        return "rule '" + rules.get(essence) + "'";
    }

    private Optional<Difference> simulate(Recorded recorded, Event.Preview preview) {
        previews++;
        Map<String, Double> now = redecider.simulate(preview, seed);
        for (String figure : union(preview.figures(), now)) {
            Double then = preview.figures().get(figure);
            Double today = now.get(figure);
            if (then == null || today == null) {
                remark("the figure " + figure + " is " + (then == null ? "new" : "no longer given"));
            } else if (Math.abs(then - today) > SAME * Math.max(1, Math.abs(then))) {
                return difference(
                        recorded,
                        preview.target(),
                        "the simulator's " + figure + " of phase " + preview.phase(),
                        then.toString(),
                        today.toString());
            }
        }
        return Optional.empty();
    }

    private void remark(String remark) {
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    private static Optional<Difference> difference(
            Recorded recorded, String target, String subject, String then, String now) {
        return Optional.of(new Difference(recorded.seq(), recorded.line(), target, subject, then, now));
    }

    private static Map<String, String> byEssence(List<Conclusion> conclusions) {
        Map<String, String> rules = new TreeMap<>();
        conclusions.forEach(conclusion -> rules.putIfAbsent(ConclusionText.essence(conclusion), conclusion.rule()));
        return rules;
    }

    private static SortedSet<String> union(Map<String, ?> a, Map<String, ?> b) {
        SortedSet<String> keys = new TreeSet<>(a.keySet());
        keys.addAll(b.keySet());
        return keys;
    }
}
