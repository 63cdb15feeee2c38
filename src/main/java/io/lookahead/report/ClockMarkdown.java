package io.lookahead.report;

import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.ClockOutlook;
import io.lookahead.facts.Conclusion.EndState;
import java.util.List;
import java.util.stream.Collectors;

/** The census of time in blocks for a pull request or an issue: finding × end state → real duration. */
public final class ClockMarkdown {

    private ClockMarkdown() {}

    /** A whole document. */
    public static String of(List<ClockFinding> findings, List<EndState> endStates) {
        StringBuilder text = new StringBuilder("# Time measured in blocks\n\n");
        endStates.forEach(state -> text.append("- **")
                .append(state.answer())
                .append("**: ")
                .append(state.meaning())
                .append('\n'));
        text.append('\n');
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
        text.append("| class | what | written | where | today |");
        endStates.forEach(state -> text.append(' ').append(state.answer()).append(" |"));
        text.append(" what to do |\n|---|---|---|---|---|")
                .append("---|".repeat(endStates.size()))
                .append("---|\n");
        findings.forEach(finding -> text.append(row(finding, endStates)));
        return text.toString();
    }

    private static String row(ClockFinding finding, List<EndState> endStates) {
        ClockOutlook outlook = finding.outlook();
        return "| " + finding.kind().key() + " | `" + finding.pallet() + "` " + cell(finding.item()) + " | "
                + code(finding.expression()) + " | " + cell(finding.at().toString()) + " | "
                + ClockFigures.today(finding) + " | "
                + endStates.stream()
                        .map(state -> ClockFigures.after(finding, state) + " | ")
                        .collect(Collectors.joining())
                + "**"
                + outlook.remedy().key() + "**: " + cell(outlook.advice()) + " |\n";
    }

    private static String code(String text) {
        return text.contains("`") ? cell(text) : "`" + text.replace("|", "\\|") + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
    }
}
