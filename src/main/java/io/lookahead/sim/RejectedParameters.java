package io.lookahead.sim;

import io.lookahead.sim.setup.ParameterProblem;
import java.util.List;
import java.util.stream.Collectors;

/** Parameters that cannot be simulated, with every reason why. */
public final class RejectedParameters extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final List<ParameterProblem> problems;

    public RejectedParameters(List<ParameterProblem> problems) {
        super(problems.stream().map(ParameterProblem::text).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<ParameterProblem> problems() {
        return problems;
    }
}
