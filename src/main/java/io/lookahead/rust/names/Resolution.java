package io.lookahead.rust.names;

import io.lookahead.rust.cfg.Truth;
import java.util.List;
import java.util.Optional;

/**
 * What a path means.
 *
 * @param candidates the possible meanings, those that hold first; empty where there is none
 * @param problem why there is none; empty where there is one
 */
public record Resolution(List<Candidate> candidates, String problem) {

    public Resolution {
        candidates = List.copyOf(candidates);
    }

    static Resolution failed(String problem) {
        return new Resolution(List.of(), problem);
    }

    /** The meaning with the crate's features: the one that holds, or the only one that may. */
    public Optional<Candidate> active() {
        List<Candidate> holding = with(Truth.TRUE);
        if (!holding.isEmpty()) {
            return Optional.of(holding.get(0));
        }
        List<Candidate> possible = with(Truth.UNKNOWN);
        boolean one = possible.stream().map(Candidate::target).distinct().count() == 1;
        return one ? Optional.of(possible.get(0)) : Optional.empty();
    }

    /** The whole path's meaning with the crate's features; empty where a part of the path is a member of something. */
    public Optional<Target> target(int names) {
        return active().filter(candidate -> candidate.used() == names).map(Candidate::target);
    }

    private List<Candidate> with(Truth truth) {
        return candidates.stream()
                .filter(candidate -> candidate.truth() == truth)
                .toList();
    }

    /** Why nothing is active, in words for the operator. */
    public String why() {
        if (candidates.isEmpty()) {
            return problem;
        }
        String conditions = String.join(
                ", ",
                candidates.stream()
                        .map(candidate -> "cfg(" + candidate.cfg().text() + ")")
                        .distinct()
                        .toList());
        return "it depends on " + conditions;
    }
}
