package io.lookahead.session;

/** How a command ends. The numbers are a contract with scripts and never change their meaning. */
public enum ExitCode {
    /** Done, or nothing to do. */
    OK(0, "done, or nothing to do"),
    /** Findings: steps are open, rule tests fail, a transcript does not verify. */
    FINDINGS(
            1,
            "findings: steps left open by a run or under plan --check, failing rule tests, a transcript that does not verify"),
    /** The command line is wrong. */
    USAGE(2, "the command line is wrong"),
    /** The input cannot be read or holds no parachain runtime. */
    INPUT(3, "the input cannot be read, or is not a parachain repository"),
    /** An answer is missing and there is no terminal to ask at. */
    ANSWER_MISSING(4, "an answer is missing and there is no terminal to ask at"),
    /** A stop rule forbids it. */
    STOPPED(5, "a stop rule forbids it"),
    /** Files changed since they were read. */
    FILES_CHANGED(6, "the files changed since they were read"),
    /** A rule pack is broken or not trusted. */
    RULES(7, "a rule pack is broken or not trusted"),
    /** A fault of lookahead itself. */
    INTERNAL(70, "a fault of lookahead itself; the message names the log file"),
    /** Interrupted; the session can be resumed. */
    INTERRUPTED(130, "interrupted; the session can be resumed");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public int code() {
        return code;
    }

    public String meaning() {
        return meaning;
    }
}
