package io.lookahead.report.story;

import io.lookahead.session.CarryOver;
import io.lookahead.session.StepChange;
import io.lookahead.transcript.Difference;
import io.lookahead.transcript.Replay;

/** What a replay came to, in words. */
public final class ReplayText {

    private ReplayText() {}

    /** What a replay found; {@code file} is what the transcript is called. */
    public static String of(String file, Replay.Result result) {
        StringBuilder text = new StringBuilder();
        text.append(file)
                .append(": ")
                .append(result.decisions())
                .append(" decisions taken again, ")
                .append(result.previews())
                .append(" simulations run again; ");
        if (result.first().isEmpty()) {
            text.append("everything came out the same\n");
        } else {
            Difference first = result.first().get();
            text.append("the first difference is in event ")
                    .append(first.seq())
                    .append(" (line ")
                    .append(first.line())
                    .append(", ")
                    .append(Visible.line(first.target()))
                    .append(")\n  ")
                    .append(Visible.line(first.subject()))
                    .append("\n    recorded: ")
                    .append(Visible.line(nothing(first.then())))
                    .append("\n    today:    ")
                    .append(Visible.line(nothing(first.now())))
                    .append('\n');
        }
        result.remarks()
                .forEach(remark ->
                        text.append("  note: ").append(Visible.line(remark)).append('\n'));
        return text.toString();
    }

    private static String nothing(String text) {
        return text.isEmpty() ? "nothing" : text;
    }

    /** What carrying it out elsewhere came to; nothing was written in a dry run. */
    public static String of(CarryOver.Result result, boolean dryRun) {
        StringBuilder text = new StringBuilder();
        for (StepChange.Way way : result.made()) {
            text.append(dryRun ? "would do " : "done     ").append(way.step()).append("  ");
            text.append(Visible.line(String.join("; ", way.edits()))).append('\n');
        }
        result.unasked()
                .forEach(question -> text.append("note     the answer to ")
                        .append(Visible.line(question))
                        .append(" was not needed\n"));
        if (result.misfits().isEmpty()) {
            return text.append("Everything fitted.\n").toString();
        }
        text.append("Did not fit:\n");
        for (CarryOver.Misfit misfit : result.misfits()) {
            text.append("  ").append(Visible.line(misfit.subject()));
            text.append("\n    recorded: ").append(Visible.line(misfit.recorded()));
            text.append("\n    here:     ").append(Visible.line(misfit.here())).append('\n');
        }
        return text.toString();
    }
}
