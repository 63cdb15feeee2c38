package io.lookahead.report.story;

/** Writes Markdown in which text stays text, whatever it is. */
final class Markdown {

    private final StringBuilder out = new StringBuilder();

    Markdown heading(int level, String text) {
        return blank().raw("#".repeat(level) + " " + text(text) + "\n");
    }

    Markdown paragraph(String markdown) {
        return blank().raw(markdown + "\n");
    }

    Markdown item(String markdown) {
        return raw("- " + markdown + "\n");
    }

    /** Ends whatever stands before by a blank line. */
    Markdown blank() {
        int length = out.length();
        boolean isBlank = length >= 2 && out.charAt(length - 1) == '\n' && out.charAt(length - 2) == '\n';
        return length == 0 || isBlank ? this : raw("\n");
    }

    Markdown row(String... cells) {
        for (String cell : cells) {
            raw("| " + cell.replace("|", "\\|") + " ");
        }
        return raw("|\n");
    }

    /** A table's first row and the line below it. */
    Markdown header(String... cells) {
        blank().row(cells);
        return raw("|" + "---|".repeat(cells.length) + "\n");
    }

    /** A folded block of code. */
    Markdown folded(String summary, String language, String code) {
        String visible = Visible.lines(code);
        String fence = "`".repeat(Math.max(3, longestRun(visible) + 1));
        return blank().raw("<details><summary>"
                + Html.text(summary).replace("[", "&#91;").replace("]", "&#93;") + "</summary>\n\n" + fence + language
                + "\n" + visible + (visible.endsWith("\n") ? "" : "\n") + fence + "\n\n</details>\n");
    }

    /** {@code text} as it reads. */
    static String text(String text) {
        return Visible.line(text).replaceAll("([\\\\`*_{}\\[\\]<>#|~@])", "\\\\$1");
    }

    /** {@code text} as code. */
    static String code(String text) {
        String visible = Visible.line(text);
        if (visible.isEmpty()) {
            return "";
        }
        String ticks = "`".repeat(longestRun(visible) + 1);
        String space = visible.startsWith("`") || visible.endsWith("`") ? " " : "";
        return ticks + space + visible + space + ticks;
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private Markdown raw(String text) {
        out.append(text);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
