package io.lookahead.rust.token;

/** How lines are indented: what half-written code is read by where its brackets fail. */
final class Indentation {

    /** Longer lines are no one's handiwork; looking for their beginning again and again would take for ever. */
    private static final int LONGEST_LINE = 1000;

    private Indentation() {}

    /** The indentation, in bytes, of the line that {@code offset} is on; 0 of a line longer than a thousand bytes. */
    static int ofLine(byte[] bytes, int offset) {
        int line = offset;
        while (line > 0 && bytes[line - 1] != '\n') {
            line--;
            if (offset - line > LONGEST_LINE) {
                return 0;
            }
        }
        int at = line;
        while (at < offset && isBlank(bytes[at])) {
            at++;
        }
        return at - line;
    }

    /** Whether nothing but white space stands before {@code offset} on its line, which is not the first. */
    static boolean beginsLine(byte[] bytes, int offset) {
        int at = offset;
        while (at > 0 && isBlank(bytes[at - 1]) && offset - at < LONGEST_LINE) {
            at--;
        }
        return at > 0 && bytes[at - 1] == '\n';
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }
}
