package io.lookahead.report;

import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.ClockOutlook;
import io.lookahead.facts.Remedy;
import java.util.List;

/** The census of time in blocks as text: what {@code scan} prints of it. */
public final class ClockText {

    private static final String ROW = "  %-8s %-52s %-12s %-12s %-12s %-15s %-11s %s%n";

    private ClockText() {}

    /** One line a finding; the empty text where there is none. */
    public static String of(List<ClockFinding> findings) {
        if (findings.isEmpty()) {
            return "";
        }
        long open = findings.stream().filter(ClockText::isOpen).count();
        StringBuilder text = new StringBuilder("\ntime measured in blocks: " + findings.size() + " places, " + open
                + " of them to look at (--clock says what to do)\n");
        text.append(String.format(
                ROW, "class", "what", "today", "6 s slots", "velocity 2", "12 s slots kept", "remedy", "where"));
        findings.forEach(finding -> text.append(row(finding)));
        return text.toString();
    }

    /** As {@link #of}, with what to do about each, and what each end state does to all of them. */
    public static String explained(List<ClockFinding> findings) {
        StringBuilder text = new StringBuilder();
        for (EndStates.EndState state : EndStates.ALL) {
            text.append(String.format("%-16s %s%n", state.title(), state.meaning()));
        }
        text.append(String.format("%-16s %s%n", "slots", EndStates.SLOT_TRAP));
        if (findings.isEmpty()) {
            return text.append("\nno place where time is measured in blocks was found\n")
                    .toString();
        }
        text.append('\n')
                .append(String.format(
                        ROW,
                        "class",
                        "what",
                        "today",
                        "6 s slots",
                        "velocity 2",
                        "12 s slots kept",
                        "remedy",
                        "where"));
        for (ClockFinding finding : findings) {
            text.append(row(finding))
                    .append("           ")
                    .append(finding.expression())
                    .append("\n           ")
                    .append(finding.outlook().advice())
                    .append('\n');
        }
        return text.toString();
    }

    private static boolean isOpen(ClockFinding finding) {
        return finding.outlook().remedy() != Remedy.LEAVE;
    }

    private static String row(ClockFinding finding) {
        ClockOutlook outlook = finding.outlook();
        return String.format(
                ROW,
                finding.kind().key(),
                finding.pallet() + "." + finding.item(),
                ClockFigures.today(finding),
                ClockFigures.after(finding, outlook.shorterSlots()),
                ClockFigures.after(finding, outlook.higherVelocity()),
                ClockFigures.after(finding, outlook.keepSlots()),
                outlook.remedy().key(),
                finding.at());
    }
}
