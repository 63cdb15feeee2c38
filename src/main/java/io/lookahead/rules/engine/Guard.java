package io.lookahead.rules.engine;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts what fires, and ends rules that never come to rest. */
final class Guard {

    private static final int REMEMBERED = 500;

    private final Limits limits;
    private final Deque<String> last = new ArrayDeque<>();
    private int count;
    private long started;

    Guard(Limits limits) {
        this.limits = limits;
    }

    void start() {
        last.clear();
        count = 0;
        started = System.nanoTime();
    }

    void fired(String rule) {
        count++;
        last.addLast(rule);
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
        if (count > limits.firings()) {
            throw new RuleLoop(often(), limits.firings() + " firings");
        }
        if ((System.nanoTime() - started) / 1_000_000 > limits.millis()) {
            throw new RuleLoop(often(), limits.millis() + " ms");
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
