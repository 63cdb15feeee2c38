package io.lookahead.report;

import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.ClockOutlook;
import java.util.List;

/** The census of time in blocks for a pull request or an issue: finding × end state → real duration. */
public final class ClockMarkdown {

    private ClockMarkdown() {}

    /** A whole document. */
    public static String of(List<ClockFinding> findings) {
        StringBuilder text = new StringBuilder("# Time measured in blocks\n\n");
        for (EndStates.EndState state : EndStates.ALL) {
            text.append("- **")
                    .append(state.title())
                    .append("** (`")
                    .append(state.key())
                    .append("`): ")
                    .append(state.meaning())
                    .append('\n');
        }
        text.append("\n> ").append(EndStates.SLOT_TRAP).append("\n\n");
        if (findings.isEmpty()) {
            return text.append("No place was found.\n").toString();
        }
        for (ClockFinding.Kind kind : ClockClasses.of(findings)) {
            text.append("- ")
                    .append(kind.key())
                    .append(": ")
                    .append(ClockClasses.meaning(kind))
                    .append('\n');
        }
        text.append('\n');
        text.append(
                "| class | what | written | where | today | 6 s slots | velocity 2 | 12 s slots kept | what to do |\n");
        text.append("|---|---|---|---|---|---|---|---|---|\n");
        findings.forEach(finding -> text.append(row(finding)));
        return text.toString();
    }

    private static String row(ClockFinding finding) {
        ClockOutlook outlook = finding.outlook();
        return "| " + finding.kind().key() + " | `" + finding.pallet() + "` " + cell(finding.item()) + " | "
                + code(finding.expression()) + " | " + cell(finding.at().toString()) + " | "
                + ClockFigures.today(finding)
                + " | " + ClockFigures.after(finding, outlook.shorterSlots()) + " | "
                + ClockFigures.after(finding, outlook.higherVelocity()) + " | "
                + ClockFigures.after(finding, outlook.keepSlots()) + " | **"
                + outlook.remedy().key() + "**: " + cell(outlook.advice()) + " |\n";
    }

    private static String code(String text) {
        return text.contains("`") ? cell(text) : "`" + text.replace("|", "\\|") + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
    }
}
