package io.lookahead.rules.scenario;

import io.lookahead.facts.Known;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known, and what must follow from it.
 *
 * @param file the scenario file as the operator would name it
 * @param line where the scenario begins
 * @param fires rules that must fire
 * @param silent rules that must not
 * @param steps the status that steps must have, by their numbers
 * @param found the status that rules must find for them, whatever they wait for
 * @param next the step that must come next; null where the scenario does not say
 * @param asked questions that must be asked
 * @param notAsked questions that must not
 * @param advice the severity that advice must have, by the rules that give it; {@code none} where none may be given
 * @param edits for a step, its proposed edits in order: the kind of edit and words that must be in it
 * @param after what facts must be expected to be after a phase, by phase
 * @param rolledOut words that must be among what is left to do outside of the code, by phase
 */
public record Scenario(
        String file,
        int line,
        String name,
        List<Known> given,
        List<String> fires,
        List<String> silent,
        Map<String, String> steps,
        Map<String, String> found,
        @Nullable String next,
        List<String> asked,
        List<String> notAsked,
        Map<String, String> advice,
        Map<String, List<String>> edits,
        Map<String, Map<String, String>> after,
        Map<String, List<String>> rolledOut) {
    public Scenario {
        given = List.copyOf(given);
        fires = List.copyOf(fires);
        silent = List.copyOf(silent);
        asked = List.copyOf(asked);
        notAsked = List.copyOf(notAsked);
    }
}
