package io.lookahead.session;

import io.lookahead.transcript.Head;
import java.time.Instant;
import java.util.List;

/**
 * Where the last session on a target stopped.
 *
 * @param at when it last recorded anything
 * @param operators the names of everybody who took part so far, in order; empty where no profile gives one
 * @param closed the phases that were closed and not opened again
 * @param unclosed the phases of which steps were carried out, and that were not closed after
 * @param head its last event
 * @param drifted files that were changed since, other than by lookahead
 * @param finished the step whose change was made although the session was cut short before it could say so; empty for
 *     none
 */
public record LastSession(
        Instant at,
        List<String> operators,
        List<Integer> closed,
        List<Integer> unclosed,
        Head head,
        List<String> drifted,
        String finished) {
    public LastSession {
        operators = List.copyOf(operators);
        closed = List.copyOf(closed);
        unclosed = List.copyOf(unclosed);
        drifted = List.copyOf(drifted);
    }
}
