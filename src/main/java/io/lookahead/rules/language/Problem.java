package io.lookahead.rules.language;

import java.util.Comparator;
import java.util.List;

/**
 * Something wrong in a file of a rule pack, said in the words of the rule language.
 *
 * @param file the file as the operator would name it
 * @param line 1-based; 0 where the whole file is meant
 * @param column 1-based, in characters
 * @param width how many characters are meant
 * @param message what is wrong, without a full stop
 * @param help what to write instead, a line each
 * @param excerpt the line of the file, empty where there is none to show
 */
public record Problem(String file, int line, int column, int width, String message, List<String> help, String excerpt)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparingInt(Problem::column);

    public Problem {
        help = List.copyOf(help);
    }

    /** A problem of a whole file or folder. */
    public static Problem ofFile(String file, String message, String... help) {
        return new Problem(file, 0, 0, 0, message, List.of(help), "");
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** The message as a good compiler would print it: place, excerpt, caret, help. */
    public String render() {
        StringBuilder out = new StringBuilder();
        if (line == 0) {
            out.append(file).append(": ").append(message).append('\n');
        } else {
            out.append("%s:%d:%d: %s%n".formatted(file, line, column, message).replace("\r\n", "\n"));
        }
        if (!excerpt.isBlank()) {
            String number = Integer.toString(line);
            String gutter = " ".repeat(number.length());
            out.append(' ').append(gutter).append(" |\n");
            out.append(' ').append(number).append(" | ").append(excerpt).append('\n');
            out.append(' ').append(gutter).append(" | ").append(" ".repeat(Math.max(0, column - 1)));
            out.append("^".repeat(Math.max(1, width))).append('\n');
        }
        for (String hint : help) {
            out.append("   = ").append(hint).append('\n');
        }
        return out.toString();
    }
}
