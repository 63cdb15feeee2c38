package io.lookahead.edit.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Things that several crates of the SDK give under one name, so that one import is as good as another. */
final class Reexports {

    /** A path by its beginning, and the beginning of the path that is compared instead. */
    private static final Map<List<String>, List<String>> SAME = Map.of(
            List.of("polkadot_primitives"), List.of("cumulus_primitives_core", "relay_chain"),
            List.of("polkadot_core_primitives"), List.of("cumulus_primitives_core", "relay_chain"),
            List.of("sp_core"), List.of("frame_support", "traits"),
            List.of("sp_runtime", "traits"), List.of("frame_support", "traits"),
            List.of("cumulus_primitives_aura"), List.of("sp_consensus_aura"),
            List.of("sp_consensus_slots"), List.of("sp_consensus_aura"));

    private static final String UMBRELLA = "polkadot_sdk";

    private Reexports() {}

    /** Whether two absolute paths give the same thing. */
    static boolean same(List<String> one, List<String> other) {
        List<String> first = withoutUmbrella(one);
        List<String> second = withoutUmbrella(other);
        return first.equals(second) || canonical(first).equals(canonical(second));
    }

    /** Other paths that give the same thing. */
    static List<List<String>> others(List<String> path) {
        List<List<String>> others = new ArrayList<>();
        List<String> canonical = canonical(path);
        for (List<String> start : byText().values()) {
            List<String> other = new ArrayList<>(start);
            other.add(path.get(path.size() - 1));
            if (!other.equals(path) && canonical(other).equals(canonical)) {
                others.add(other);
            }
        }
        return others;
    }

    private static Map<String, List<String>> byText() {
        Map<String, List<String>> starts = new TreeMap<>();
        SAME.forEach((one, other) -> {
            starts.put(String.join("::", one), one);
            starts.put(String.join("::", other), other);
        });
        return starts;
    }

    static List<String> withoutUmbrella(List<String> path) {
        return !path.isEmpty() && path.get(0).equals(UMBRELLA) ? path.subList(1, path.size()) : path;
    }

    private static List<String> canonical(List<String> path) {
        for (Map.Entry<List<String>, List<String>> entry : SAME.entrySet()) {
            List<String> start = entry.getKey();
            if (path.size() == start.size() + 1 && path.subList(0, start.size()).equals(start)) {
                return List.of(String.join("::", entry.getValue()), path.get(start.size()));
            }
        }
        return path.isEmpty()
                ? path
                : List.of(String.join("::", path.subList(0, path.size() - 1)), path.get(path.size() - 1));
    }
}
