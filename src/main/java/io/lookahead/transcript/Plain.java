package io.lookahead.transcript;

/** Text from a file that somebody else made, fit to be shown. */
final class Plain {

    private static final int LONGEST = 200;

    private Plain() {}

    /** {@code text} on one short line, without anything that a terminal would obey. */
    static String clip(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> out.appendCodePoint(isHarmless(c) ? c : ' '));
        return text.length() > LONGEST ? out + "…" : out.toString();
    }

    private static boolean isHarmless(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
