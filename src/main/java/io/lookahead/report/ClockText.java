package io.lookahead.report;

import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.ClockOutlook;
import java.util.List;

/** The census of time in blocks as text of 80 columns, pallet by pallet: what {@code scan} prints of it. */
public final class ClockText {

    private static final int WIDTH = 80;
    private static final int ITEM = 21;
    private static final String NAMES = "  %-9s%-" + ITEM + "s";
    private static final String FIGURES = "%12s%12s%12s%12s%n";
    private static final String MARGIN = " ".repeat(11);

    private final StringBuilder text = new StringBuilder();
    private final boolean isExplained;
    private String pallet = "";

    private ClockText(boolean isExplained) {
        this.isExplained = isExplained;
    }

    /** Two lines a finding; the empty text where there is none. */
    public static String of(List<ClockFinding> findings) {
        if (findings.isEmpty()) {
            return "";
        }
        long open = findings.stream()
                .filter(finding -> finding.outlook().isToChange())
                .count();
        ClockText census = new ClockText(false);
        census.text
                .append("\ntime measured in blocks: ")
                .append(findings.size())
                .append(" places, ")
                .append(open)
                .append(" of them to look at (--clock says what to do)\n\n");
        return census.table(findings);
    }

    /** As {@link #of}, with what to do about each, and what each end state does to all of them. */
    public static String explained(List<ClockFinding> findings) {
        ClockText census = new ClockText(true);
        for (EndStates.EndState state : EndStates.ALL) {
            census.paragraph(String.format("%-16s", state.title()), state.meaning());
        }
        census.paragraph(String.format("%-16s", "slots"), EndStates.SLOT_TRAP);
        for (ClockFinding.Kind kind : ClockClasses.of(findings)) {
            census.paragraph(String.format("%-16s", kind.key()), ClockClasses.meaning(kind));
        }
        census.text.append('\n');
        if (findings.isEmpty()) {
            return census.text
                    .append("no place where time is measured in blocks was found\n")
                    .toString();
        }
        return census.table(findings);
    }

    private String table(List<ClockFinding> findings) {
        text.append(String.format(NAMES + FIGURES, "class", "what", "today", "6 s slots", "velocity 2", "12 s kept"));
        findings.forEach(this::row);
        return text.toString();
    }

    private void row(ClockFinding finding) {
        if (!finding.pallet().equals(pallet)) {
            pallet = finding.pallet();
            text.append(pallet).append('\n');
        }
        text.append(String.format(NAMES, finding.kind().key(), finding.item()));
        if (finding.item().length() >= ITEM) {
            text.append('\n').append(" ".repeat(MARGIN.length() + ITEM));
        }
        ClockOutlook outlook = finding.outlook();
        text.append(String.format(
                FIGURES,
                ClockFigures.today(finding),
                ClockFigures.after(finding, outlook.shorterSlots()),
                ClockFigures.after(finding, outlook.higherVelocity()),
                ClockFigures.after(finding, outlook.keepSlots())));
        paragraph(MARGIN, outlook.remedy().key() + "  " + finding.at());
        if (isExplained) {
            paragraph(MARGIN, finding.expression());
            paragraph(MARGIN, outlook.advice());
            text.append('\n');
        }
    }

    /** Text that hangs behind its first line's beginning; a word that is longer than a line stays whole. */
    private void paragraph(String beginning, String words) {
        StringBuilder line = new StringBuilder(beginning);
        boolean isFirst = true;
        for (String word : words.split(" ", -1)) {
            if (!isFirst && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line.setLength(0);
                line.append(" ".repeat(beginning.length()));
                isFirst = true;
            }
            line.append(isFirst ? "" : " ").append(word);
            isFirst = false;
        }
        text.append(line).append('\n');
    }
}
