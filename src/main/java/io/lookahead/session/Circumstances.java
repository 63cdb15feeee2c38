package io.lookahead.session;

import io.lookahead.facts.Answer;
import io.lookahead.facts.Declined;
import io.lookahead.facts.Known;
import io.lookahead.facts.PhaseStart;
import io.lookahead.facts.RelayParameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known besides the source: answers, declined steps, the phase being started, the relay chain. Immutable; a
 * change gives a new one, so that a what-if never touches the session.
 *
 * @param phase the phase the operator is about to start; 0 for none
 */
public record Circumstances(
        SortedMap<String, String> answers,
        SortedMap<String, String> declined,
        int phase,
        List<RelayParameter> relay,
        String relayChain) {

    public Circumstances {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        declined = Collections.unmodifiableSortedMap(new TreeMap<>(declined));
        relay = List.copyOf(relay);
    }

    public static Circumstances of(Map<String, String> answers, List<RelayParameter> relay, String relayChain) {
        return new Circumstances(new TreeMap<>(answers), new TreeMap<>(), 0, relay, relayChain);
    }

    public Circumstances withAnswer(String question, String value) {
        TreeMap<String, String> changed = new TreeMap<>(answers);
        changed.put(question, value);
        return new Circumstances(changed, declined, phase, relay, relayChain);
    }

    public Circumstances withoutAnswer(String question) {
        TreeMap<String, String> changed = new TreeMap<>(answers);
        changed.remove(question);
        return new Circumstances(changed, declined, phase, relay, relayChain);
    }

    public Circumstances withDeclined(String step, String reason) {
        TreeMap<String, String> changed = new TreeMap<>(declined);
        changed.put(step, reason);
        return new Circumstances(answers, changed, phase, relay, relayChain);
    }

    public Circumstances withoutDeclined(String step) {
        TreeMap<String, String> changed = new TreeMap<>(declined);
        changed.remove(step);
        return new Circumstances(answers, changed, phase, relay, relayChain);
    }

    public Circumstances starting(int number) {
        return new Circumstances(answers, declined, number, relay, relayChain);
    }

    /** With what earlier sessions recorded, where nothing newer is known. */
    Circumstances resuming(Map<String, String> recordedAnswers, Map<String, String> recordedDeclined) {
        TreeMap<String, String> allAnswers = new TreeMap<>(recordedAnswers);
        allAnswers.putAll(answers);
        TreeMap<String, String> allDeclined = new TreeMap<>(recordedDeclined);
        allDeclined.putAll(declined);
        return new Circumstances(allAnswers, allDeclined, phase, relay, relayChain);
    }

    public Circumstances withRelay(List<RelayParameter> parameters, String name) {
        return new Circumstances(answers, declined, phase, parameters, name);
    }

    /** All of it as facts, in a fixed order. */
    public List<Known> known() {
        List<Known> known = new ArrayList<>(relay);
        answers.forEach((question, value) -> known.add(new Answer(question, value)));
        declined.forEach((step, reason) -> known.add(new Declined(step, reason)));
        if (phase > 0) {
            known.add(new PhaseStart(phase));
        }
        return known;
    }
}
