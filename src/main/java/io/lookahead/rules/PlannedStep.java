package io.lookahead.rules;

import io.lookahead.facts.Conclusion.Instruction;
import io.lookahead.facts.Conclusion.Proposal;
import io.lookahead.facts.Known;
import io.lookahead.facts.Location;
import io.lookahead.facts.StepStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step of the plan. A step with parts is their sum and has no finding of its own.
 *
 * @param found the status it would have if it waited for nothing
 * @param blockedBy the steps it waits for
 */
public record PlannedStep(
        String id,
        int phase,
        String title,
        String summary,
        StepStatus status,
        StepStatus found,
        List<Because> because,
        List<String> blockedBy,
        List<Proposal> proposals,
        List<Instruction> instructions,
        List<PlannedStep> parts) {

    /** Why a step has its status: what the rule says, and the facts it says it from. */
    public record Because(String rule, String text, List<Known> facts) {
        public Because {
            facts = List.copyOf(facts);
        }
    }

    public PlannedStep {
        because = List.copyOf(because);
        blockedBy = List.copyOf(blockedBy);
        proposals = List.copyOf(proposals);
        instructions = List.copyOf(instructions);
        parts = List.copyOf(parts);
    }

    /** The edits of the step and of its parts, in the order in which they are to be made. */
    public List<Proposal> allProposals() {
        return Stream.concat(proposals.stream(), parts.stream().flatMap(p -> p.proposals().stream()))
                .sorted(Comparator.comparingInt(Proposal::order))
                .toList();
    }

    /** What is to be done by hand in the step and its parts. */
    public List<Instruction> allInstructions() {
        return Stream.concat(instructions.stream(), parts.stream().flatMap(p -> p.instructions().stream()))
                .toList();
    }

    /** Where to look: the first place that its reasons name; null where they name none. */
    public @Nullable Location at() {
        return Stream.concat(because.stream(), parts.stream().flatMap(p -> p.because().stream()))
                .flatMap(b -> b.facts().stream())
                .map(Known::at)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
