package io.lookahead.report.story;

import io.lookahead.facts.Conclusion;
import io.lookahead.transcript.Event;
import io.lookahead.transcript.Evidence.FactDelta;
import io.lookahead.transcript.Evidence.FileChange;
import io.lookahead.transcript.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An event as a few lines of plain text, as it would be told. */
public final class Narrative {

    private Narrative() {}

    /** The first line says what happened; those after it, indented, say more. */
    public static List<String> of(Event event) {
        List<String> lines = new ArrayList<>();
        lines.add(Visible.line(headline(event)));
        for (String detail : details(event)) {
            Visible.lines(detail).lines().forEach(line -> lines.add("  " + line.replace("\t", "    ")));
        }
        return lines;
    }

    /** The same with its number and time, each line ended. */
    public static String of(Recorded recorded) {
        StringBuilder text = new StringBuilder();
        String number = "#" + recorded.seq();
        text.append(number).append("  ").append(recorded.at()).append("  ");
        List<String> lines = of(recorded.event());
        text.append(lines.get(0)).append('\n');
        lines.stream()
                .skip(1)
                .forEach(line -> text.append("      ").append(line).append('\n'));
        return text.toString();
    }

    private static String headline(Event event) {
        if (event instanceof Event.Session session) {
            return "Session begun on " + String.join(", ", session.targets()) + " with "
                    + session.origin().tool();
        }
        if (event instanceof Event.Resume resume) {
            return "Session taken up again with " + resume.origin().tool();
        }
        if (event instanceof Event.Scan scan) {
            return "Sources read (" + scan.reason() + "): SDK " + scan.sdk() + ", " + counts(scan);
        }
        if (event instanceof Event.Rule rule) {
            return "Rules decided: " + rule.concluded().size() + " new, "
                    + rule.withdrawn().size() + " withdrawn";
        }
        if (event instanceof Event.Question question) {
            return "Asked " + question.question().id() + ": "
                    + question.question().text();
        }
        if (event instanceof Event.Answer answer) {
            return answer.value() == null
                    ? "Answer to " + answer.question() + " taken back"
                    : "Answered " + answer.question() + ": " + answer.value() + " (" + Words.of(answer.source()) + ")";
        }
        if (event instanceof Event.Preview preview) {
            return (preview.phase() == 0 ? "Today" : "After phase " + preview.phase()) + ": block time "
                    + Figures.blockTimeText(preview) + ", " + Figures.stall(preview);
        }
        return changeHeadline(event);
    }

    private static String changeHeadline(Event event) {
        if (event instanceof Event.Plan plan) {
            return "Shown " + plan.step() + " " + plan.title();
        }
        if (event instanceof Event.Decision decision) {
            return "Decided " + decision.step() + ": " + Words.of(decision.choice())
                    + (decision.reason() == null ? "" : " (" + decision.reason() + ")");
        }
        if (event instanceof Event.Applied applied) {
            return "Applied " + applied.step() + " to " + paths(applied.files());
        }
        if (event instanceof Event.Undo undo) {
            return "Taken back " + (undo.step() == null ? "phase " + undo.phase() : undo.step()) + " in "
                    + paths(undo.files());
        }
        if (event instanceof Event.Check check) {
            return "Check " + check.name() + " " + Words.of(check.verdict());
        }
        if (event instanceof Event.Stop stop) {
            return "Stopped before phase " + stop.phase() + " by " + stop.rule() + ": " + stop.message();
        }
        if (event instanceof Event.Overridden override) {
            return "Rule " + override.rule() + " set from " + override.from() + " to " + override.to() + ": "
                    + override.reason();
        }
        if (event instanceof Event.PhaseClosed closed) {
            return "Phase " + closed.phase() + " closed: "
                    + closed.outcome().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
        return event instanceof Event.Note note ? "Note on " + note.topic() + ": " + note.text() : event.toString();
    }

    private static List<String> details(Event event) {
        if (event instanceof Event.Rule rule) {
            return rule.concluded().stream()
                    .filter(Conclusion.StepFinding.class::isInstance)
                    .map(Conclusion.StepFinding.class::cast)
                    .map(finding -> finding.step() + " " + finding.status().key() + ": " + finding.because())
                    .toList();
        }
        if (event instanceof Event.Plan plan) {
            return plan.files().stream()
                    .map(FileChange::diff)
                    .filter(diff -> !diff.isEmpty())
                    .toList();
        }
        if (event instanceof Event.Check check) {
            return check.output().isEmpty() ? List.of() : List.of(check.output());
        }
        if (event instanceof Event.PhaseClosed closed) {
            return closed.open().stream()
                    .map(open -> open.step() + " " + open.status().key()
                            + (open.because().isEmpty() ? "" : ": ") + open.because())
                    .toList();
        }
        if (event instanceof Event.Resume resume && resume.recovered() > 0) {
            return List.of(resume.recovered() + " bytes of an event that was never finished were removed");
        }
        return List.of();
    }

    private static String counts(Event.Scan scan) {
        int added = scan.facts().values().stream()
                .map(FactDelta::added)
                .mapToInt(List::size)
                .sum();
        int removed = scan.facts().values().stream()
                .map(FactDelta::removed)
                .mapToInt(List::size)
                .sum();
        return added + " facts new, " + removed + " gone, " + scan.files().size() + " files";
    }

    private static String paths(List<FileChange> files) {
        return files.stream().map(FileChange::path).collect(Collectors.joining(", "));
    }
}
