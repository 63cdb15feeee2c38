package io.lookahead.transcript;

/** A transcript cannot be read or written. The message is for the user: what is wrong and what to do. */
public final class TranscriptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What kind of trouble it is. */
    public enum Reason {
        /** The file cannot be read, or is no transcript. */
        UNREADABLE,
        /** It was written by a newer version. */
        NEWER,
        /** Its chain of digests does not hold. */
        BROKEN,
        /** Another session writes it. */
        BUSY,
        /** The disk did not take it. */
        WRITE
    }

    TranscriptException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    TranscriptException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return java.util.Objects.requireNonNull(super.getMessage());
    }
}
