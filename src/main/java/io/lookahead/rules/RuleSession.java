package io.lookahead.rules;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Declined;
import io.lookahead.facts.Known;
import io.lookahead.rules.engine.Memory;
import io.lookahead.rules.model.Derived;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of one target and what follows. Facts come and go; conclusions stand exactly as long as what they
 * follow from. After a change only what it touches is decided again.
 */
public final class RuleSession implements AutoCloseable {

    private final RuleBase base;
    private final Memory memory;

    RuleSession(RuleBase base, Memory memory) {
        this.base = base;
        this.memory = memory;
    }

    public void insert(Known fact) {
        memory.insert(fact);
    }

    public void insertAll(Collection<? extends Known> facts) {
        facts.forEach(memory::insert);
    }

    public void retract(Known fact) {
        memory.retract(fact);
    }

    /** Makes the session know exactly these facts, touching none that it knows already. */
    public void knowExactly(Collection<? extends Known> facts) {
        Set<Known> wanted = new LinkedHashSet<>(facts);
        List.copyOf(memory.facts()).stream().filter(f -> !wanted.contains(f)).forEach(memory::retract);
        wanted.forEach(memory::insert);
    }

    /** The facts known, in the order in which they came. */
    public Set<Known> facts() {
        return memory.facts();
    }

    /**
     * What follows, in the order of the rules.
     *
     * @throws io.lookahead.rules.engine.RuleLoop if the rules do not come to rest
     * @throws io.lookahead.rules.model.RuleFailure if a rule cannot be evaluated; nothing may then be decided
     */
    public List<Conclusion> conclusions() {
        return memory.conclusions().stream().map(Derived::conclusion).distinct().toList();
    }

    /** The conclusions laid out by phase and step. */
    public Plan plan() {
        List<Declined> declined = facts().stream()
                .filter(Declined.class::isInstance)
                .map(Declined.class::cast)
                .toList();
        return StepBoard.plan(conclusions(), declined);
    }

    public RuleBase base() {
        return base;
    }

    @Override
    public void close() {
        memory.close();
    }
}
