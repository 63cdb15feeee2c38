package io.lookahead.cargo;

/** Raised within the reader where text is not TOML; it never leaves this package. */
final class TomlSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    TomlSyntaxException(String expected) {
        super(expected, null, false, false);
    }

    /** What was expected where reading stopped. */
    String expected() {
        return String.valueOf(getMessage());
    }
}
