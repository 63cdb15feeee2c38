package io.lookahead.rules.language;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The lines of a file of a rule pack. Only text that shows everything it holds gets this far: no control characters, no
 * invisible or direction-changing ones, no line ends that an editor would not show as such.
 *
 * @param file the file as the operator would name it
 */
public record SourceText(String file, List<String> lines) {

    /** What a file of a pack may have at most. */
    public static final int MAX_BYTES = 256 * 1024;

    static final int MAX_LINE = 1000;

    public SourceText {
        lines = List.copyOf(lines);
    }

    /** Decodes a file; what cannot be accepted goes to {@code problems}, and the text is then not to be used. */
    public static SourceText read(String file, byte[] bytes, List<Problem> problems) {
        if (bytes.length > MAX_BYTES) {
            problems.add(Problem.ofFile(
                    file,
                    "the file has " + bytes.length + " bytes; a rule file may have " + MAX_BYTES,
                    "split it: one file a step"));
            return new SourceText(file, List.of());
        }
        CharBuffer read = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), read, true);
        String text = read.flip().toString();
        if (result.isError()) {
            problems.add(after(text, file, "the file is not UTF-8 text from here on", "save it as UTF-8"));
            return new SourceText(file, List.of());
        }
        if (text.startsWith("\uFEFF")) {
            problems.add(after("", file, "the file begins with a byte order mark", "save it as UTF-8 without one"));
            return new SourceText(file, List.of());
        }
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        }
        SourceText source = new SourceText(file, lines);
        source.check(problems);
        return source;
    }

    /** A problem of the character that follows a text. */
    private static Problem after(String text, String file, String message, String help) {
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        return new Problem(file, line, text.length() - text.lastIndexOf('\n'), 1, message, List.of(help), "");
    }

    /** The line as written; lines count from 1. */
    public String line(int number) {
        return lines.get(number - 1);
    }

    public Problem problem(int line, int column, int width, String message, String... help) {
        return new Problem(file, line, column, width, message, List.of(help), shown(line(line)));
    }

    public Problem problem(Token at, String message, String... help) {
        return problem(at.line(), at.column(), at.width(), message, help);
    }

    private void check(List<Problem> problems) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() > MAX_LINE) {
                problems.add(problem(
                        i + 1,
                        1,
                        1,
                        "the line has " + line.length() + " characters; a line may have " + MAX_LINE,
                        "continue the sentence on the next line, indented deeper"));
                continue;
            }
            for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
                int c = line.codePointAt(at);
                String why = refusal(c);
                if (why != null) {
                    String name = String.format(Locale.ROOT, "U+%04X", c);
                    problems.add(problem(
                            i + 1,
                            at + 1,
                            1,
                            why + " (" + name + ")",
                            Character.getType(c) == Character.NON_SPACING_MARK
                                    ? "remove it, or save the file with composed letters (NFC)"
                                    : "a rule must show everything it says; remove it"));
                    break;
                }
            }
        }
    }

    private static @org.jspecify.annotations.Nullable String refusal(int c) {
        if (c == ' ' || (c > ' ' && c < 0x7F)) {
            return null;
        }
        if (c == '\t') {
            return "a tab, whose width nobody knows; indent with spaces";
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL -> "a control character";
            case Character.FORMAT -> "an invisible character or one that changes the direction of text";
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "a line end that editors do not show";
            case Character.SPACE_SEPARATOR -> "a space that is not a plain space";
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> "a character without a meaning";
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
                "a mark that changes the character before it";
            default -> blank(c) ? "a character that looks like a space" : null;
        };
    }

    /** Letters that fonts draw as nothing: Hangul fillers and the Braille blank. */
    private static boolean blank(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
    }

    private static String shown(String line) {
        StringBuilder out = new StringBuilder(line.length());
        line.codePoints()
                .limit(200)
                .forEach(c -> out.appendCodePoint(refusal(c) == null ? c : c == '\t' ? ' ' : '\uFFFD'));
        return out.toString();
    }
}
