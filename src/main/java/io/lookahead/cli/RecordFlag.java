package io.lookahead.cli;

import io.lookahead.facts.Target;
import io.lookahead.session.Project;
import io.lookahead.session.SessionOptions;
import picocli.CommandLine.Option;

/** What is taken from the record of earlier sessions by a command that only looks ahead. */
public final class RecordFlag {

    @Option(
            names = "--ignore-record",
            description = "Leave out what earlier sessions on this repository answered and declined.")
    private boolean isIgnored;

    /** Scans the repository, and says what of the record counts. */
    public Project open(CommandContext context, SessionOptions options) {
        Project project = Project.openToDecide(isIgnored ? options.ignoringRecord() : options);
        for (Target target : project.targets()) {
            context.err().print(RunText.taken(project, target, "--ignore-record leaves that out"));
        }
        return project;
    }
}
