package io.lookahead.cli;

/** How a scan is printed. */
enum ScanFormat {
    TEXT,
    JSON,
    /** Only of the census of time in blocks. */
    MARKDOWN
}
