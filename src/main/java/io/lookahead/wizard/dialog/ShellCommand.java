package io.lookahead.wizard.dialog;

import java.util.ArrayList;
import java.util.List;

/** A command to type. Where it does not fit on a line it goes on below, broken as a shell allows. */
public record ShellCommand(String command) implements Block {

    private static final String CONTINUES = " \\";

    @Override
    public List<Line> lines(Look look) {
        return look.beside(lines(look.fit(Line.of(Tone.CODE, command)), look.wide()));
    }

    /** The command within a width. */
    static List<Line> lines(Line command, int width) {
        List<Line> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : command.text().split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean isFull = Cells.width(longer) + CONTINUES.length() > width;
            if (isFull && !line.toString().isBlank()) {
                lines.addAll(Wrap.source(Line.of(Tone.CODE, line + CONTINUES), width));
                longer = "    " + word;
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.addAll(Wrap.source(Line.of(Tone.CODE, line.toString()), width));
        return lines;
    }
}
