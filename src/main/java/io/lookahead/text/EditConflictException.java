package io.lookahead.text;

/** Changes that contradict one another, or that were made for other bytes than the file now has. */
public final class EditConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EditConflictException(String message) {
        super(message);
    }
}
