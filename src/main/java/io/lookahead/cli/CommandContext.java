package io.lookahead.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What a command may touch of the world outside.
 *
 * @param workingDirectory what relative paths of the command line are relative to
 * @param home the folder that holds lookahead's own {@code rules}, {@code profiles} and sample
 * @param interactive whether a person sits at a terminal on both ends
 */
public record CommandContext(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path workingDirectory,
        Path home,
        Clock clock,
        boolean interactive) {

    /** A path of the command line. */
    public Path resolve(String path) {
        return workingDirectory.resolve(path).normalize();
    }
}
