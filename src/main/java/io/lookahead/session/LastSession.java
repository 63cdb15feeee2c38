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
 * @param head its last event
 * @param drifted files that were changed since, other than by lookahead
 * @param finished the step whose change was made although the session was cut short before it could say so; empty for
 *     none
 */
public record LastSession(
        Instant at, List<String> operators, List<Integer> closed, Head head, List<String> drifted, String finished) {
    public LastSession {
        operators = List.copyOf(operators);
        closed = List.copyOf(closed);
        drifted = List.copyOf(drifted);
    }
}
