package io.lookahead.text;

/** How a file ends its lines; new lines put into the file end the same way. */
public enum LineEnding {
    LF("\n"),
    CRLF("\r\n");

    private final String characters;

    LineEnding(String characters) {
        this.characters = characters;
    }

    public String characters() {
        return characters;
    }

    /** {@code text}, written with {@code \n}, with this ending instead. Text that already has CRLF is left alone. */
    public String apply(String text) {
        return this == LF ? text : text.replace("\r\n", "\n").replace("\n", characters);
    }

    /** The ending most lines of {@code bytes} have; LF where there is no line. */
    static LineEnding dominant(byte[] bytes) {
        int lines = 0;
        int carriageReturns = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines++;
                if (i > 0 && bytes[i - 1] == '\r') {
                    carriageReturns++;
                }
            }
        }
        return carriageReturns * 2 > lines ? CRLF : LF;
    }
}
