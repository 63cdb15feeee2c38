package io.lookahead.facts;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that is worked out once, when it is first looked at, by whichever thread looks first, and then stays.
 *
 * @param <E> what it holds
 */
public final class DeferredList<E> extends AbstractList<E> {

    private @Nullable Supplier<List<E>> work;
    private List<E> elements = List.of();

    /**
     * The list that {@code work} gives.
     *
     * @param work called once at most
     */
    public DeferredList(Supplier<List<E>> work) {
        this.work = work;
    }

    private synchronized List<E> elements() {
        Supplier<List<E>> waiting = work;
        if (waiting != null) {
            elements = List.copyOf(waiting.get());
            work = null;
        }
        return elements;
    }

    @Override
    public E get(int index) {
        return elements().get(index);
    }

    @Override
    public int size() {
        return elements().size();
    }
}
