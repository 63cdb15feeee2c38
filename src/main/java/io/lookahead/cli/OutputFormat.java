package io.lookahead.cli;

/** How a result is printed. */
public enum OutputFormat {
    TEXT,
    JSON
}
