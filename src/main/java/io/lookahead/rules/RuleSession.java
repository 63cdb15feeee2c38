package io.lookahead.rules;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Declined;
import io.lookahead.facts.Known;
import io.lookahead.rules.engine.Memory;
import io.lookahead.rules.model.Derived;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<Object, Conclusion> distinct = new LinkedHashMap<>();
        for (Derived derived : memory.conclusions()) {
            weighed(derived.conclusion()).ifPresent(c -> distinct.putIfAbsent(essence(c), c));
        }
        return List.copyOf(distinct.values());
    }

    private Optional<? extends Conclusion> weighed(Conclusion conclusion) {
        return conclusion instanceof Conclusion.Advice advice ? base.weigh(advice) : Optional.of(conclusion);
    }

    /** What makes two conclusions the same: a rule that matches in two ways says the same thing once. */
    private static Object essence(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.StepFinding f) {
            return List.of(f.step(), f.status(), f.because(), f.rule());
        }
        if (conclusion instanceof Conclusion.Advice a) {
            return List.of(a.severity(), a.phase(), a.message(), a.rule());
        }
        return conclusion;
    }

    /** The names of the rules that fire. */
    public Set<String> fired() {
        Set<String> fired = new LinkedHashSet<>();
        memory.conclusions().forEach(d -> fired.add(base.rules().get(d.rule()).name()));
        return fired;
    }

    /** The conclusions laid out by phase and step. */
    public Plan plan() {
        List<Declined> declined = facts().stream()
                .filter(Declined.class::isInstance)
                .map(Declined.class::cast)
                .toList();
        return StepBoard.plan(conclusions(), declined);
    }

    /**
     * Why a step stands where it does, why a question is asked, or why a rule fired.
     *
     * @param id a step's number, a question's name, or a rule's name or the start of it
     */
    public List<Explanation> why(String id) {
        return explainer().why(id);
    }

    /**
     * Why rules did not fire.
     *
     * @param id a rule's name or the start of it, or a step's number for all rules that could find where it stands
     * @return one for each rule meant that does not fire, and for a rule named in full in any case; empty where there
     *     is no such rule, or where all of several do fire
     */
    public List<WhyNot> whyNot(String id) {
        Explainer explainer = explainer();
        return base.named(id).stream()
                .map(explainer::whyNot)
                .filter(w -> !w.fires() || w.rule().equals(id))
                .toList();
    }

    private Explainer explainer() {
        return new Explainer(base.rules(), facts(), memory.conclusions());
    }

    public RuleBase base() {
        return base;
    }

    @Override
    public void close() {
        memory.close();
    }
}
