package io.lookahead.text.yaml;

/** The file is not YAML of the kind that is read here. */
public final class YamlException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient YamlProblem problem;

    YamlException(YamlProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public YamlProblem problem() {
        return problem;
    }
}
