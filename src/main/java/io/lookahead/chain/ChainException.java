package io.lookahead.chain;

/** A chain could not be read. The message says what was asked, what came, and what to do. */
public final class ChainException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean answered;

    private ChainException(String message, boolean answered) {
        super(message);
        this.answered = answered;
    }

    /** Nobody answered, or not in JSON-RPC. */
    public static ChainException unreachable(String message) {
        return new ChainException(message, false);
    }

    /** The node answered that it cannot, such as to a call of a runtime API that it does not have. */
    public static ChainException refused(String message) {
        return new ChainException(message, true);
    }

    /** Whether the node itself answered, so that it makes sense to ask it something else. */
    public boolean isAnswered() {
        return answered;
    }
}
