package io.lookahead.scan.clock;

import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.ClockOutlook;
import io.lookahead.facts.Location;
import io.lookahead.facts.Remedy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The findings of one runtime as they are gathered: each item of a pallet once. */
final class Findings {

    private static final int LONGEST = 120;

    private final BlockPace pace;
    private final Advice advice;
    private final List<ClockFinding> all = new ArrayList<>();
    private final Set<String> items = new HashSet<>();
    private final Set<Location> places = new HashSet<>();

    Findings(BlockPace pace, ClockAdvice sentences) {
        this.pace = pace;
        this.advice = new Advice(sentences, pace);
    }

    BlockPace pace() {
        return pace;
    }

    /** What to do about them. */
    Advice advice() {
        return advice;
    }

    /** What becomes of a number of blocks that follows something. */
    ClockOutlook outlook(Follows follows, Remedy remedy, String what) {
        ClockOutlook outlook = pace.outlook(follows, remedy, what);
        return pace.isSettled() ? outlook.settled(advice.say(Saying.SETTLED)) : outlook;
    }

    /** Adds a finding unless there is one for that item of that pallet. */
    void add(
            ClockFinding.Kind kind,
            String pallet,
            String item,
            @Nullable Long blocks,
            String expression,
            Location at,
            ClockOutlook outlook) {
        String id = pallet + "." + item;
        if (items.add(id)) {
            places.add(at);
            all.add(new ClockFinding(
                    id,
                    kind,
                    pallet,
                    item,
                    blocks,
                    blocks == null ? null : blocks * pace.todayMs(),
                    shortened(expression),
                    at,
                    outlook));
        }
    }

    /** Whether something is found at that place already. */
    boolean isAt(Location place) {
        return places.contains(place);
    }

    boolean has(String pallet, String item) {
        return items.contains(pallet + "." + item);
    }

    /** All of them, by pallet and item. */
    List<ClockFinding> sorted() {
        return all.stream()
                .sorted(Comparator.comparing(ClockFinding::pallet).thenComparing(ClockFinding::item))
                .toList();
    }

    static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
