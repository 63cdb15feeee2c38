package io.lookahead.rules.engine;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what fires, and ends rules that never come to rest. */
final class Guard {

    private static final int REMEMBERED = 500;
    private static final int TRIES_BETWEEN_LOOKS = 4096;
    private static final ThreadLocal<@Nullable Guard> WATCHING = new ThreadLocal<>();

    private final Limits limits;
    private final Deque<String> last = new ArrayDeque<>();
    private int firings;
    private int pairs;
    private long started;

    Guard(Limits limits) {
        this.limits = limits;
    }

    /** Runs rules until they come to rest, or for as long as they may. */
    void watch(Runnable rules) {
        last.clear();
        firings = 0;
        pairs = 0;
        started = System.nanoTime();
        WATCHING.set(this);
        try {
            rules.run();
        } finally {
            WATCHING.remove();
        }
    }

    /** Counts that a rule fired. */
    void fired(String rule) {
        last.addLast(rule);
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
        if (++firings > limits.firings()) {
            throw RuleLoop.of(often(), limits.firings() + " firings");
        }
        checkTime(rule);
    }

    /** Counts that a rule tried a pair of facts. The engine hands tests nothing, so the thread knows who counts. */
    static void tried(String rule) {
        Guard guard = WATCHING.get();
        if (guard != null) {
            guard.count(rule);
        }
    }

    private void count(String rule) {
        if (++pairs > limits.pairs()) {
            throw RuleLoop.ofPairs(rule, limits.pairs());
        }
        if (pairs % TRIES_BETWEEN_LOOKS == 0) {
            checkTime(rule);
        }
    }

    private void checkTime(String rule) {
        if ((System.nanoTime() - started) / 1_000_000 > limits.millis()) {
            throw RuleLoop.of(often(), limits.millis() + " ms, with \"" + rule + "\" at work");
        }
    }

    /** Those that fired again and again of late, most often first. */
    private Map<String, Integer> often() {
        Map<String, Integer> counts = new TreeMap<>();
        last.forEach(rule -> counts.merge(rule, 1, Integer::sum));
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        Map<String, Integer> often = new LinkedHashMap<>();
        counts.entrySet().stream()
                .filter(e -> e.getValue() * 4 >= most)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(e -> often.put(e.getKey(), e.getValue()));
        return often;
    }
}
