package io.lookahead.profile;

import io.lookahead.facts.Location;
import java.util.List;

/**
 * A command of the team's that proves a phase. It is run only after the operator has said yes.
 *
 * @param name what the profile calls it
 * @param command program and arguments; no shell is involved
 * @param phases the phases it belongs to; empty means all of them
 * @param folder where to run it, relative to the project root; empty for the root itself
 * @param at where the profile says so
 */
public record CheckCommand(String name, List<String> command, List<Integer> phases, String folder, Location at) {
    public CheckCommand {
        command = List.copyOf(command);
        phases = List.copyOf(phases);
    }

    /** Whether it is to be run at the end of {@code phase}. */
    public boolean belongsTo(int phase) {
        return phases.isEmpty() || phases.contains(phase);
    }
}
