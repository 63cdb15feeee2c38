package io.lookahead.rules.engine;

import io.lookahead.facts.Known;
import io.lookahead.rules.model.Derived;
import io.lookahead.rules.model.RuleFailure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Facts and what follows from them. A change is worked in when conclusions are next asked for, and only what it touches
 * is looked at again. After a rule failed or looped nothing more can be had from it.
 */
public final class Memory implements AutoCloseable {

    static final int ORDER_STRIDE = 1000;

    /** By the rules, and where one rule matched several times by what it matched: never by how facts came. */
    private static final Comparator<Derived> ORDER = Comparator.comparingInt(Derived::rule)
            .thenComparing(Memory::byFacts)
            .thenComparingInt(Derived::index)
            .thenComparing(d -> d.conclusion().toString());

    /** One firing hands the same list to all it concludes; only between firings must the facts be looked at. */
    private static int byFacts(Derived one, Derived other) {
        return one.facts().equals(other.facts())
                ? 0
                : one.facts().toString().compareTo(other.facts().toString());
    }

    private final Network network;
    private final KieSession session;
    private final Guard guard;
    private final Map<Known, FactHandle> handles = new LinkedHashMap<>();
    private boolean stale = true;
    private @Nullable RuntimeException failure;

    Memory(Network network, Limits limits) {
        this.network = network;
        this.session = network.base().newKieSession();
        this.guard = new Guard(limits);
    }

    /** Makes a fact known; knowing it twice is knowing it once. */
    public void insert(Known fact) {
        if (!handles.containsKey(fact)) {
            handles.put(fact, session.insert(fact));
            stale = true;
        }
    }

    /** Takes a fact back, and all that followed from it alone. */
    public void retract(Known fact) {
        FactHandle handle = handles.remove(fact);
        if (handle != null) {
            session.delete(handle);
            stale = true;
        }
    }

    /** The facts that were inserted, in that order. */
    public Set<Known> facts() {
        return java.util.Collections.unmodifiableSet(handles.keySet());
    }

    /**
     * What follows from the facts, by the order of the rules.
     *
     * @throws RuleLoop if the rules do not come to rest
     * @throws RuleFailure if a rule cannot be evaluated
     */
    public List<Derived> conclusions() {
        if (failure != null) {
            throw failure;
        }
        if (stale) {
            settle();
            stale = false;
        }
        List<Derived> out = new ArrayList<>();
        for (Object fact : session.getObjects(Derived.class::isInstance)) {
            out.add((Derived) fact);
        }
        out.sort(ORDER);
        return out;
    }

    private void settle() {
        try {
            guard.watch(() -> session.fireAllRules(match -> {
                guard.fired(network.rule(match.getRule().getName()).name());
                return true;
            }));
        } catch (RuntimeException e) {
            failure = cause(e);
            throw failure;
        }
    }

    private static RuntimeException cause(RuntimeException thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof RuleFailure || t instanceof RuleLoop) {
                return (RuntimeException) t;
            }
        }
        return thrown;
    }

    public Network network() {
        return network;
    }

    @Override
    public void close() {
        session.dispose();
    }
}
