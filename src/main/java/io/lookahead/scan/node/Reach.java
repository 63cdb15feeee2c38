package io.lookahead.scan.node;

import io.lookahead.rust.search.Body;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which functions lead to a collator: those that start one or build its parameters, those that name such a function to
 * call it or to hand it on, and those that one which starts a collator hands it to.
 */
final class Reach {

    private static final int LONGEST_CHAIN = 8;

    private final Set<String> leading = new HashSet<>();
    private final Set<String> handedTo = new HashSet<>();

    Reach(NodeSource source) {
        for (CollatorStart start : source.starts()) {
            leading.add(start.body().function().name());
            handedTo.addAll(start.body().braces().names());
        }
        for (CollatorParams params : source.params()) {
            leading.add(params.body().function().name());
        }
        boolean grown = true;
        for (int i = 0; i < LONGEST_CHAIN && grown; i++) {
            List<String> more = source.bodies().stream()
                    .filter(this::namesLeading)
                    .map(body -> body.function().name())
                    .toList();
            grown = leading.addAll(more);
        }
    }

    boolean leadsToCollator(Body body) {
        String name = body.function().name();
        return leading.contains(name) || handedTo.contains(name);
    }

    private boolean namesLeading(Body body) {
        return leading.stream().anyMatch(body::mentions);
    }
}
