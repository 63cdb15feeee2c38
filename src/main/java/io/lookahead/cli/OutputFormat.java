package io.lookahead.cli;

/** How a result is printed. */
enum OutputFormat {
    TEXT,
    JSON
}
