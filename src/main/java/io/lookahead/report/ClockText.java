package io.lookahead.report;

import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.ClockOutlook;
import io.lookahead.facts.Conclusion.EndState;
import java.util.List;
import java.util.function.Function;

/** The census of time in blocks as text of 80 columns, pallet by pallet: what {@code scan} prints of it. */
public final class ClockText {

    private static final int WIDTH = 80;
    private static final String MARGIN = " ".repeat(11);
    /** A figure such as {@code 182 d 14 h} and a space before it. */
    private static final int FIGURE = 11;

    private static final int SHORTEST_ITEM = 12;
    private static final int LONGEST_ITEM = 40;

    private final StringBuilder text = new StringBuilder();
    private final List<EndState> endStates;
    private final int item;
    private String pallet = "";

    private ClockText(List<EndState> endStates) {
        this.endStates = endStates;
        int figures = FIGURE + endStates.stream().mapToInt(ClockText::width).sum();
        this.item = Math.max(SHORTEST_ITEM, Math.min(LONGEST_ITEM, WIDTH - MARGIN.length() - figures));
    }

    private static int width(EndState state) {
        return Math.max(FIGURE, state.answer().length() + 1);
    }

    /** Two lines a finding: how long it is today, and what to do; the empty text where there is none. */
    public static String of(List<ClockFinding> findings) {
        if (findings.isEmpty()) {
            return "";
        }
        long open = findings.stream()
                .filter(finding -> finding.outlook().isToChange())
                .count();
        ClockText census = new ClockText(List.of());
        census.text
                .append("\ntime measured in blocks: ")
                .append(findings.size())
                .append(" places, ")
                .append(open)
                .append(" of them to look at (--clock says what to do)\n\n");
        return census.table(findings, false);
    }

    /** Each with what every end state makes of it and what to do, and before that what the end states are. */
    public static String explained(List<ClockFinding> findings, List<EndState> endStates) {
        ClockText census = new ClockText(endStates);
        endStates.forEach(state -> census.paragraph(String.format("%-15s ", state.answer()), state.meaning()));
        for (ClockFinding.Kind kind : ClockClasses.of(findings)) {
            census.paragraph(String.format("%-15s ", kind.key()), ClockClasses.meaning(kind));
        }
        census.text.append('\n');
        if (findings.isEmpty()) {
            return census.text
                    .append("no place where time is measured in blocks was found\n")
                    .toString();
        }
        return census.table(findings, true);
    }

    private String table(List<ClockFinding> findings, boolean isExplained) {
        names("class", "what");
        figures("today", EndState::answer);
        findings.forEach(finding -> row(finding, isExplained));
        return text.toString();
    }

    private void names(String kind, String what) {
        text.append(String.format("  %-9s%-" + item + "s", kind, what));
    }

    private void figures(String today, Function<EndState, String> figure) {
        text.append(String.format("%" + FIGURE + "s", today));
        endStates.forEach(state -> text.append(String.format("%" + width(state) + "s", figure.apply(state))));
        text.append('\n');
    }

    private void row(ClockFinding finding, boolean isExplained) {
        if (!finding.pallet().equals(pallet)) {
            pallet = finding.pallet();
            text.append(pallet).append('\n');
        }
        names(finding.kind().key(), finding.item());
        if (finding.item().length() >= item) {
            text.append('\n').append(" ".repeat(MARGIN.length() + item));
        }
        figures(ClockFigures.today(finding), state -> ClockFigures.after(finding, state));
        ClockOutlook outlook = finding.outlook();
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
