package io.lookahead.cli;

import io.lookahead.edit.git.Uncommitted;
import io.lookahead.edit.journal.Recovered;
import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Target;
import io.lookahead.report.PlanText;
import io.lookahead.rules.PlannedStep;
import io.lookahead.session.AnswersFile;
import io.lookahead.session.Circumstances;
import io.lookahead.session.ExitCode;
import io.lookahead.session.PhaseRun;
import io.lookahead.session.Project;
import io.lookahead.session.Session;
import io.lookahead.session.StepChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a run over a phase did, in words. */
final class RunText {

    private RunText() {}

    static String result(PhaseRun.Result result, int phase, boolean dryRun) {
        StringBuilder text = new StringBuilder();
        for (StepChange.Way way : result.made()) {
            text.append(dryRun ? "would do " : "done     ").append(way.step()).append("  ");
            text.append(String.join("; ", way.edits())).append('\n');
            way.diff()
                    .forEach(diff ->
                            text.append("           ").append(diff.file()).append('\n'));
        }
        for (PlannedStep step : result.open()) {
            text.append(String.format(
                    "%-8s %-4s %s%n", dryRun ? "open" : PlanText.word(step.status()), step.id(), step.title()));
            step.because()
                    .forEach(because ->
                            text.append("           ").append(because.text()).append('\n'));
        }
        if (result.made().isEmpty() && result.open().isEmpty()) {
            text.append("Phase ").append(phase).append(" is done; there is nothing to change.\n");
        } else if (result.open().isEmpty()) {
            text.append("Phase ").append(phase).append(dryRun ? " would be done.\n" : " done.\n");
        }
        return text.toString();
    }

    static String notes(PhaseRun.Result result) {
        StringBuilder text = new StringBuilder();
        for (PhaseRun.Answered answered : result.answered()) {
            text.append("Answered ")
                    .append(answered.question().id())
                    .append(": ")
                    .append(answered.value())
                    .append(" (suggested; give another with --answers)\n");
        }
        for (StepChange.ByHand hand : result.byHand()) {
            text.append("Step ")
                    .append(hand.step())
                    .append(" must be done by hand: ")
                    .append(hand.why())
                    .append('\n');
            hand.instructions()
                    .forEach(line ->
                            text.append("  ").append(line.replace("\n", "\n  ")).append('\n'));
        }
        return text.toString();
    }

    /** That the run ends with steps open, which its exit code says too, and what to do; nothing where none is. */
    static String waiting(PhaseRun.Result result, int phase) {
        int open = result.open().size();
        if (open == 0) {
            return "";
        }
        return (open == 1 ? "1 step of phase " : open + " steps of phase ") + phase
                + (open == 1 ? " is" : " are") + " open, listed above with what each waits for; exit code "
                + ExitCode.FINDINGS.code()
                + " says so.\nDo what is to be done, by hand where that is said, then give the"
                + " same command again: it goes on from there.\n";
    }

    /** What is left to do after the run, outside of the code too. */
    static String left(PhaseRun.Result result, int phase, List<Conclusion.RollOut> rollOuts) {
        StringBuilder text =
                new StringBuilder("The changed files parse, and a scan finds what was done. Nothing was compiled.\n");
        if (result.open().isEmpty()) {
            for (Conclusion.RollOut rollOut : rollOuts) {
                if (rollOut.phase() == phase) {
                    text.append(rollOut.heading()).append('\n');
                    rollOut.tasks().forEach(task -> text.append(task(task)));
                }
            }
        }
        return text.toString();
    }

    private static String task(Conclusion.Task task) {
        return "  - " + task.text() + '\n' + (task.command().isEmpty() ? "" : "      " + task.command() + '\n');
    }

    /** Where the run is recorded, and how one can tell later that nothing was taken out of the record. */
    static String recorded(Session session) {
        return "Recorded in " + session.transcript() + ". To tell later whether it was changed: lookahead transcript"
                + " verify --head " + session.recorded() + "\n";
    }

    /**
     * What is taken from the record of earlier sessions and was not given anew; nothing where that is nothing.
     *
     * @param otherwise how it would not be
     */
    static String taken(Project project, Target target, String otherwise) {
        AnswersFile.Content recorded = project.recorded(target).content();
        Circumstances given = project.circumstances();
        long answers = besides(given.answers(), recorded.answers());
        long declined = besides(given.declined(), recorded.decisions().declined());
        List<String> parts = new ArrayList<>();
        if (answers > 0) {
            parts.add(answers + (answers == 1 ? " answer" : " answers"));
        }
        if (declined > 0) {
            parts.add(declined + (declined == 1 ? " declined step" : " declined steps"));
        }
        return parts.isEmpty()
                ? ""
                : "From the record of earlier sessions on " + target.runtime().crate() + ": " + String.join(", ", parts)
                        + " (" + otherwise + ")\n";
    }

    private static long besides(Map<String, String> given, Map<String, String> recorded) {
        return recorded.keySet().stream().filter(key -> !given.containsKey(key)).count();
    }

    static String recovered(List<Recovered> recovered) {
        StringBuilder text = new StringBuilder();
        for (Recovered one : recovered) {
            String step = one.entry().label().step();
            if (one instanceof Recovered.Finished) {
                text.append("Step ").append(step).append(" had been cut short; it is now finished.\n");
            } else if (one instanceof Recovered.TakenBack) {
                text.append("Step ").append(step).append(" had been cut short; it is taken back.\n");
            } else {
                text.append("Step ")
                        .append(step)
                        .append(" had been cut short and can be neither finished nor taken back.\n");
            }
        }
        return text.toString();
    }

    /** Names what the operator has not committed, so that it is not taken for what is done here. */
    static String uncommitted(List<Uncommitted> uncommitted) {
        List<String> theirs = uncommitted.stream()
                .filter(each -> each.owner() != Uncommitted.Owner.OURS)
                .map(Uncommitted::path)
                .toList();
        if (theirs.isEmpty()) {
            return "";
        }
        return "Changes of your own that are not committed:\n  " + String.join("\n  ", theirs) + "\n";
    }
}
