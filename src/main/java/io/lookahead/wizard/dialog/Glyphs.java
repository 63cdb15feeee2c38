package io.lookahead.wizard.dialog;

import java.util.Map;

/**
 * The signs a form draws with: one set for terminals that know Unicode, one that needs nothing but ASCII.
 *
 * @param prompt before a question that waits, and before a chapter
 * @param past before a step, and before a question that was answered
 * @param gutter runs along the left side of the narrative
 * @param pointer at the chosen item of a list
 * @param bar one cell of a bar
 * @param rule one cell of a ruled line
 * @param done a step, phase or check that is closed
 * @param part one that is partly there
 * @param open one that is still to do
 * @param now the one at hand
 * @param spinner frames that show that work goes on
 */
public record Glyphs(
        String prompt,
        String past,
        String gutter,
        String pointer,
        String bar,
        String rule,
        String done,
        String part,
        String open,
        String hand,
        String blocked,
        String declined,
        String unneeded,
        String now,
        String note,
        String warning,
        String stop,
        String ellipsis,
        String spinner,
        boolean isUnicode) {

    public static final Glyphs UNICODE = new Glyphs(
            "◆",
            "◇",
            "│",
            "›",
            "█",
            "─",
            "✓",
            "◐",
            "○",
            "✎",
            "⊘",
            "–",
            "·",
            "▸",
            "●",
            "▲",
            "■",
            "…",
            "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏",
            true);

    public static final Glyphs ASCII = new Glyphs(
            "*", "o", "|", ">", "#", "-", "[x]", "[~]", "[ ]", "[h]", "[!]", "[-]", "[.]", ">", "[i]", "[!]", "[X]",
            "...", "-\\|/", false);

    private static final Map<Integer, String> REPLACEMENTS = Map.ofEntries(
            Map.entry((int) '→', "->"),
            Map.entry((int) '←', "<-"),
            Map.entry((int) '·', "-"),
            Map.entry((int) '…', "..."),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '×', "x"),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '½', "1/2"),
            Map.entry((int) '§', "section "),
            Map.entry((int) ' ', " "));

    /** The text in the characters of this set; those it does not know become a question mark. */
    public String fit(String text) {
        if (isUnicode || text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder fitted = new StringBuilder();
        text.codePoints()
                .forEach(c -> fitted.append(c < 0x80 ? Character.toString(c) : REPLACEMENTS.getOrDefault(c, "?")));
        return fitted.toString();
    }

    /** The line in the characters of this set. */
    public Line fit(Line line) {
        return isUnicode
                ? line
                : new Line(line.spans().stream()
                        .map(span -> new Span(span.tone(), fit(span.text())))
                        .toList());
    }
}
