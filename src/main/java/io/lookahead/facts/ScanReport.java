package io.lookahead.facts;

import java.util.List;

/**
 * Everything a scan found. The same bytes give the same report, whatever the order of the file system.
 *
 * @param sdk the release of the whole project; a target of another workspace may have its own
 * @param skipped what was left unread, each with the reason
 */
public record ScanReport(
        SdkFact sdk,
        List<Target> targets,
        List<ClockFinding> clock,
        List<Diagnostic> diagnostics,
        List<String> read,
        List<String> skipped) {
    public ScanReport {
        targets = List.copyOf(targets);
        clock = List.copyOf(clock);
        diagnostics = List.copyOf(diagnostics);
        read = List.copyOf(read);
        skipped = List.copyOf(skipped);
    }
}
