package io.lookahead.session;

/**
 * Something the operator must know and act on: it carries the exit code, and a message that says what was expected and
 * what to do next. Never a fault of ours.
 */
public class SessionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    public SessionException(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public ExitCode exitCode() {
        return exitCode;
    }

    @Override
    public String getMessage() {
        return java.util.Objects.requireNonNull(super.getMessage());
    }
}
