/**
 * The command line: one class a command, each a thin face of the session. Results go to standard output, chatter to
 * standard error, and the process is ended in {@link io.lookahead.cli.Main#main(String[])} only.
 */
@NullMarked
package io.lookahead.cli;

import org.jspecify.annotations.NullMarked;
