package io.lookahead.cli;

import io.lookahead.session.ClockRun;
import io.lookahead.session.StepChange;
import java.util.List;

/** What a run over what counts time in blocks did, in words. */
final class ClockRunText {

    private ClockRunText() {}

    static String result(ClockRun.Result result, boolean dryRun) {
        StringBuilder text = new StringBuilder();
        for (StepChange.Way way : result.made()) {
            text.append(dryRun ? "would do " : "done     ")
                    .append(way.step())
                    .append("  ")
                    .append(String.join("; ", way.edits()))
                    .append('\n');
            way.diff()
                    .forEach(diff ->
                            text.append("           ").append(diff.file()).append('\n'));
        }
        for (StepChange.ByHand hand : result.byHand()) {
            text.append("by hand  ")
                    .append(hand.step())
                    .append("  ")
                    .append(hand.why())
                    .append('\n');
            hand.instructions()
                    .forEach(line -> text.append("           ").append(line).append('\n'));
        }
        if (result.made().isEmpty() && result.byHand().isEmpty()) {
            text.append("Nothing that counts time in blocks is to be changed.\n");
        }
        return text.toString();
    }

    /** @param questions those that nobody answered */
    static String supposed(List<String> questions) {
        return questions.isEmpty()
                ? ""
                : "Not answered, so drafts are shown as if it were `migrate`; `apply --clock` wants an answer:\n  "
                        + String.join("\n  ", questions) + "\n";
    }
}
