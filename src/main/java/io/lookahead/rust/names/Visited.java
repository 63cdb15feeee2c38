package io.lookahead.rust.names;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is being looked up right now, since imports may go in circles; and how much was looked up already. */
final class Visited {

    private static final int MOST = 200_000;

    /** Compared in every step of every look-up, and so by what is written here rather than by a record's own means. */
    private record Key(Object place, String name, Namespace namespace) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && place.equals(key.place)
                    && name.equals(key.name)
                    && namespace == key.namespace;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * place.hashCode() + name.hashCode()) + namespace.hashCode();
        }
    }

    private final Set<Key> open = new HashSet<>();
    private int count;

    /** Whether this is not being looked up yet; if so it is from now on, until {@link #leave}. */
    boolean enter(Object place, String name, Namespace namespace) {
        return count++ < MOST && open.add(new Key(place, name, namespace));
    }

    /** Whether nothing is being looked up: what is found now is found whoever asks. */
    boolean isEmpty() {
        return open.isEmpty() && count < MOST;
    }

    void leave(Object place, String name, Namespace namespace) {
        open.remove(new Key(place, name, namespace));
    }
}
