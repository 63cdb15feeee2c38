package io.lookahead.rules.engine;

import io.lookahead.rules.model.Check;
import io.lookahead.rules.model.Condition;
import io.lookahead.rules.model.Join;
import io.lookahead.rules.model.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tries the conditions of a rule by hand, one after the other, to say how far they hold. The engine decides; this
 * explains.
 *
 * @param facts everything there is, conclusions included
 */
public record Reasoner(List<?> facts) {

    public Reasoner {
        facts = List.copyOf(facts);
    }

    /**
     * How far the conditions of one way hold.
     *
     * @param held how many of its sentences hold together
     * @param found the facts that make them hold, by the rule's names for them
     */
    public record Progress(List<Condition.One> way, int held, Map<String, Object> found) {
        public boolean complete() {
            return held == way.size();
        }
    }

    /**
     * A fact that comes near to what a sentence looks for.
     *
     * @param passed how many of its tests the fact passes
     * @param failed what the first test asks that it does not pass
     */
    public record Near(Object fact, int passed, String failed) {}

    /** No explanation is worth going through more combinations of facts than this. */
    private static final int MOST = 20_000;

    /** How far a way holds, with the facts that carry it furthest. */
    public Progress progress(List<Condition.One> way) {
        return furthest(way, 0, Map.of(), new Progress(way, 0, Map.of()), new AtomicInteger(MOST));
    }

    /** Every set of facts that makes a way hold. */
    public List<Map<String, Object>> matches(List<Condition.One> way) {
        List<Map<String, Object>> states = List.of(Map.of());
        for (Condition.One one : way) {
            List<Map<String, Object>> next = new ArrayList<>();
            for (Map<String, Object> state : states) {
                if (next.size() < MOST) {
                    next.addAll(after(one, state));
                }
            }
            states = next;
        }
        return states;
    }

    private Progress furthest(
            List<Condition.One> way, int at, Map<String, Object> state, Progress best, AtomicInteger left) {
        Progress reached = at > best.held() ? new Progress(way, at, state) : best;
        if (at == way.size() || left.decrementAndGet() < 0) {
            return reached;
        }
        for (Map<String, Object> next : after(way.get(at), state)) {
            reached = furthest(way, at + 1, next, reached, left);
            if (reached.complete()) {
                return reached;
            }
        }
        return reached;
    }

    /** The states in which a sentence holds, starting from one. */
    private List<Map<String, Object>> after(Condition.One one, Map<String, Object> state) {
        List<Map<String, Object>> states = List.of(state);
        for (Pattern pattern : one.patterns()) {
            List<Map<String, Object>> next = new ArrayList<>();
            for (Map<String, Object> each : states) {
                for (Object fact : facts) {
                    if (next.size() < MOST && fits(pattern, fact, each)) {
                        Map<String, Object> more = new LinkedHashMap<>(each);
                        more.putIfAbsent(pattern.name(), fact);
                        next.add(more);
                    }
                }
            }
            states = next;
        }
        if (one.negated()) {
            return states.isEmpty() ? List.of(state) : List.of();
        }
        return states;
    }

    private static boolean fits(Pattern pattern, Object fact, Map<String, Object> state) {
        if (!pattern.type().isInstance(fact)) {
            return false;
        }
        for (Check<Object> check : pattern.checks()) {
            if (!check.test().test(fact)) {
                return false;
            }
        }
        return pattern.joins().stream().allMatch(j -> joins(j, fact, state));
    }

    private static boolean joins(Join join, Object fact, Map<String, Object> state) {
        Object other = state.get(join.with());
        return other != null && join.test().test(fact, other);
    }

    /**
     * The facts that stand in the way of a negated sentence, or come nearest to another. Nearest first, three at most.
     */
    public List<Near> nearest(Condition.One one, Map<String, Object> state) {
        if (one.negated()) {
            Condition.One there =
                    new Condition.One(one.patterns(), false, one.sentence(), one.asks(), one.line(), one.column());
            return after(there, state).stream()
                    .flatMap(s -> one.patterns().stream()
                            .flatMap(pattern -> facts.stream().filter(fact -> fits(pattern, fact, s))))
                    .distinct()
                    .map(fact -> new Near(fact, 0, ""))
                    .limit(3)
                    .toList();
        }
        Map<String, Object> reached = new HashMap<>(state);
        for (Pattern pattern : one.patterns()) {
            Optional<?> fitting =
                    facts.stream().filter(f -> fits(pattern, f, reached)).findFirst();
            if (fitting.isEmpty()) {
                return nearest(pattern, reached);
            }
            reached.putIfAbsent(pattern.name(), fitting.get());
        }
        return List.of();
    }

    private List<Near> nearest(Pattern pattern, Map<String, Object> state) {
        List<Near> out = new ArrayList<>();
        for (Object fact : facts) {
            if (pattern.type().isInstance(fact)) {
                Near near = near(pattern, fact, state);
                if (near.passed() > 0
                        || pattern.checks().size() + pattern.joins().size() == 1) {
                    out.add(near);
                }
            }
        }
        int most = out.stream().mapToInt(Near::passed).max().orElse(0);
        return out.stream().filter(n -> n.passed() == most).limit(3).toList();
    }

    private static Near near(Pattern pattern, Object fact, Map<String, Object> state) {
        int passed = 0;
        for (Check<Object> check : pattern.checks()) {
            if (!check.test().test(fact)) {
                return new Near(fact, passed, check.what());
            }
            passed++;
        }
        for (Join join : pattern.joins()) {
            if (!joins(join, fact, state)) {
                return new Near(fact, passed, join.what());
            }
            passed++;
        }
        return new Near(fact, passed, "");
    }
}
