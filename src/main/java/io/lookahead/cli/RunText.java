package io.lookahead.cli;

import io.lookahead.edit.git.Uncommitted;
import io.lookahead.edit.journal.Recovered;
import io.lookahead.facts.Conclusion;
import io.lookahead.report.PlanText;
import io.lookahead.rules.PlannedStep;
import io.lookahead.session.PhaseRun;
import io.lookahead.session.StepChange;
import java.util.List;

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
