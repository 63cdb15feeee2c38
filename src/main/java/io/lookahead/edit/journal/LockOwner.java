package io.lookahead.edit.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The process that is at work on a project.
 *
 * @param process its number
 * @param since when it started, in the form of ISO 8601; empty where the system does not tell
 */
public record LockOwner(long process, String since) {

    private static final Pattern LINE = Pattern.compile("process (\\d{1,18}) started (\\S*)\\s*");

    static LockOwner self() {
        ProcessHandle self = ProcessHandle.current();
        return new LockOwner(
                self.pid(), self.info().startInstant().map(Instant::toString).orElse(""));
    }

    static Optional<LockOwner> parse(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches()
                ? Optional.of(new LockOwner(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    String line() {
        return "process " + process + " started " + since + "\n";
    }

    /** Such as {@code process 4711, started 2024-08-14T09:12:03Z}. */
    @Override
    public String toString() {
        return "process " + process + (since.isEmpty() ? "" : ", started " + since);
    }
}
