package io.lookahead.transcript;

import io.lookahead.facts.Location;
import io.lookahead.transcript.Evidence.Moved;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** How far lines of files have moved, so that what stands on them is the same as before, only elsewhere. */
final class Shift {

    private final Map<String, NavigableMap<Integer, Integer>> byFile = new TreeMap<>();

    private Shift() {}

    static Shift of(List<Moved> moved) {
        Shift shift = new Shift();
        moved.forEach(each -> shift.file(each.file()).put(each.from(), each.by()));
        return shift;
    }

    /**
     * What moved between two readings of the same sources: what is there before and after, and only on another line. It
     * need not be right for everything; whatever does not come to stand where it is, was taken away and added.
     */
    static List<Moved> between(List<?> before, List<?> now) {
        Shift seen = new Shift();
        Set<Object> stayed = new HashSet<>(before);
        stayed.retainAll(new HashSet<>(now));
        Map<Object, Deque<Object>> arrived = new HashMap<>();
        for (Object each : now) {
            if (!stayed.contains(each)) {
                arrived.computeIfAbsent(unplaced(each), key -> new ArrayDeque<>())
                        .add(each);
            }
        }
        for (Object each : before) {
            Deque<Object> same = stayed.contains(each) ? null : arrived.get(unplaced(each));
            if (same != null && !same.isEmpty()) {
                seen.note(places(each), places(same.remove()));
            }
        }
        stayed.forEach(each -> seen.note(places(each), places(each)));
        return seen.entries();
    }

    private static Object unplaced(Object value) {
        return Places.moved(value, at -> new Location(at.file(), 0, at.column()));
    }

    private static List<Location> places(Object value) {
        List<Location> places = new ArrayList<>();
        Places.moved(value, at -> {
            places.add(at);
            return at;
        });
        return places;
    }

    private void note(List<Location> before, List<Location> now) {
        for (int i = 0; i < before.size(); i++) {
            Location at = before.get(i);
            file(at.file()).putIfAbsent(at.line(), now.get(i).line() - at.line());
        }
    }

    private NavigableMap<Integer, Integer> file(String path) {
        return byFile.computeIfAbsent(path, key -> new TreeMap<>());
    }

    private List<Moved> entries() {
        List<Moved> entries = new ArrayList<>();
        byFile.forEach((file, lines) -> {
            int last = 0;
            for (Map.Entry<Integer, Integer> line : lines.entrySet()) {
                if (line.getValue() != last) {
                    last = line.getValue();
                    entries.add(new Moved(file, line.getKey(), last));
                }
            }
        });
        return entries;
    }

    boolean isNone() {
        return byFile.isEmpty();
    }

    /** {@code value} where it stands now. */
    <T> T apply(T value) {
        return isNone() ? value : Places.moved(value, this::place);
    }

    private Location place(Location before) {
        NavigableMap<Integer, Integer> lines = byFile.get(before.file());
        Map.Entry<Integer, Integer> above = lines == null ? null : lines.floorEntry(before.line());
        return above == null ? before : new Location(before.file(), before.line() + above.getValue(), before.column());
    }
}
