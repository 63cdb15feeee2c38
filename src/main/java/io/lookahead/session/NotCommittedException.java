package io.lookahead.session;

/** A change that was made could not be committed to git. The files hold it. */
public final class NotCommittedException extends SessionException {

    private static final long serialVersionUID = 1L;

    NotCommittedException(String reason) {
        super(
                ExitCode.INPUT,
                "the change is made, but could not be committed: " + reason
                        + ". Commit it yourself and go on, or take it back with lookahead undo.");
    }
}
