package io.lookahead.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a circle among things that lead to each other. Each is gone through once, and without recursion: a hostile pack
 * may chain as many as it likes.
 *
 * @param <N> the things
 * @param <W> why one leads to another
 */
final class Circle<N, W> {

    private static final int MOST_TOLD = 8;

    private record Edge<N, W>(W why, N to) {}

    private final Map<N, List<Edge<N, W>>> edges = new LinkedHashMap<>();
    private final Set<N> settled = new HashSet<>();

    void leads(N from, N to, W why) {
        edges.computeIfAbsent(from, n -> new ArrayList<>()).add(new Edge<>(why, to));
    }

    /** Why each thing of the first circle that there is leads to the next; empty where there is none. */
    List<W> find() {
        for (N start : edges.keySet()) {
            List<W> circle = from(start);
            if (!circle.isEmpty()) {
                return circle;
            }
        }
        return List.of();
    }

    /** The links of a circle for a message, which names no more than a few of them. */
    static List<String> few(List<String> links) {
        List<String> told = new ArrayList<>(links.subList(0, Math.min(links.size(), MOST_TOLD)));
        if (links.size() > MOST_TOLD) {
            told.add("… and " + (links.size() - MOST_TOLD) + " more");
        }
        return told;
    }

    private List<W> from(N start) {
        List<N> path = new ArrayList<>(List.of(start));
        List<W> whys = new ArrayList<>();
        List<Iterator<Edge<N, W>>> left = new ArrayList<>(List.of(of(start)));
        Set<N> onPath = new HashSet<>(path);
        while (!path.isEmpty()) {
            int last = path.size() - 1;
            if (!left.get(last).hasNext()) {
                N done = path.remove(last);
                left.remove(last);
                onPath.remove(done);
                settled.add(done);
                if (last > 0) {
                    whys.remove(last - 1);
                }
                continue;
            }
            Edge<N, W> edge = left.get(last).next();
            if (onPath.contains(edge.to())) {
                List<W> circle = new ArrayList<>(whys.subList(path.indexOf(edge.to()), whys.size()));
                circle.add(edge.why());
                return circle;
            }
            if (!settled.contains(edge.to())) {
                path.add(edge.to());
                whys.add(edge.why());
                left.add(of(edge.to()));
                onPath.add(edge.to());
            }
        }
        return List.of();
    }

    private Iterator<Edge<N, W>> of(N thing) {
        return edges.getOrDefault(thing, List.of()).iterator();
    }
}
