package io.lookahead.wizard.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A command to type. It stands without a gutter and, where it does not fit on a line, is broken as a shell allows, so
 * that what is copied from the screen is the command.
 */
public record ShellCommand(String command) implements Block {

    private static final Pattern WORD = Pattern.compile("(?:'[^']*'|[^ '])+");
    private static final String CONTINUES = "\\";
    private static final int INDENT = 4;

    @Override
    public List<Line> lines(Look look) {
        return lines(look, command, INDENT);
    }

    /** The command, each line so many columns in. */
    static List<Line> lines(Look look, String command, int indent) {
        int width = look.line();
        List<String> lines = new ArrayList<>();
        String line = " ".repeat(indent);
        for (String word : WORD.matcher(Clean.line(command))
                .results()
                .map(found -> found.group())
                .toList()) {
            boolean isFirst = line.isBlank();
            String longer = isFirst ? line + word : line + " " + word;
            if (!isFirst && Cells.width(longer) + CONTINUES.length() + 1 > width) {
                lines.add(line + " " + CONTINUES);
                longer = " ".repeat(indent + INDENT) + word;
            }
            line = broken(longer, width, lines);
        }
        lines.add(line);
        return lines.stream().map(text -> look.fit(Line.of(Tone.CODE, text))).toList();
    }

    /**
     * Breaks a word that is too long for any line; a shell joins it again only where nothing stands before its rest.
     */
    private static String broken(String line, int width, List<String> lines) {
        String rest = line;
        while (Cells.width(rest) > width - CONTINUES.length() - 1) {
            String head = Cells.head(rest, width - CONTINUES.length() - 1);
            int folder = head.lastIndexOf('/') + 1;
            String part = folder > head.length() / 2 ? head.substring(0, folder) : head;
            boolean isQuoted = part.chars().filter(c -> c == '\'').count() % 2 == 1;
            lines.add(part + (isQuoted ? "'" : "") + CONTINUES);
            rest = (isQuoted ? "'" : "") + rest.substring(part.length());
        }
        return rest;
    }
}
