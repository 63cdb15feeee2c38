package io.lookahead.session;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an operator decided about steps, for a run that asks nothing.
 *
 * @param declined steps that are not wanted, with the reason
 * @param ways where several ways are right, the label of the one to take, by step
 * @param leftOpen steps that are to be left as they are
 */
public record Decisions(SortedMap<String, String> declined, SortedMap<String, String> ways, List<String> leftOpen) {

    /** Everything as the rules propose it. */
    public static final Decisions NONE = new Decisions(new TreeMap<>(), new TreeMap<>(), List.of());

    public Decisions {
        declined = Collections.unmodifiableSortedMap(new TreeMap<>(declined));
        ways = Collections.unmodifiableSortedMap(new TreeMap<>(ways));
        leftOpen = leftOpen.stream().sorted().toList();
    }

    public static Decisions of(Map<String, String> declined, Map<String, String> ways, List<String> leftOpen) {
        return new Decisions(new TreeMap<>(declined), new TreeMap<>(ways), leftOpen);
    }

    /** The way to take for a step: the one decided on, else the first, which the rules prefer. */
    StepChange.Way choose(StepChange.Offered offered) {
        String label = ways.getOrDefault(offered.step(), "");
        return offered.ways().stream()
                .filter(way -> way.label().equals(label))
                .findFirst()
                .orElse(offered.ways().get(0));
    }
}
