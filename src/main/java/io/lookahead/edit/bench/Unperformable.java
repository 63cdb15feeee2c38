package io.lookahead.edit.bench;

/** An edit that cannot be made, with the reason for the operator. */
public final class Unperformable extends Exception {

    private static final long serialVersionUID = 1L;

    public Unperformable(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
