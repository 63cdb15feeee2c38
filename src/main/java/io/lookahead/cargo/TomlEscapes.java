package io.lookahead.cargo;

/** The backslash escapes of basic strings. */
final class TomlEscapes {

    private TomlEscapes() {}

    /** {@code raw} with its escapes resolved; one that TOML does not know stays as written. */
    static String resolve(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length());
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            i = c == '\\' && i + 1 < raw.length() ? escape(raw, i + 1, out) : plain(c, i, out);
        }
        return out.toString();
    }

    private static int plain(char c, int i, StringBuilder out) {
        out.append(c);
        return i + 1;
    }

    private static int escape(String raw, int i, StringBuilder out) {
        char c = raw.charAt(i);
        switch (c) {
            case 'b' -> out.append('\b');
            case 't' -> out.append('\t');
            case 'n' -> out.append('\n');
            case 'f' -> out.append('\f');
            case 'r' -> out.append('\r');
            case '"', '\\' -> out.append(c);
            case 'u' -> {
                return codePoint(raw, i + 1, 4, out);
            }
            case 'U' -> {
                return codePoint(raw, i + 1, 8, out);
            }
            default -> {
                return Character.isWhitespace(c) ? skipLineEnd(raw, i) : plain(c, i, out.append('\\'));
            }
        }
        return i + 1;
    }

    private static int codePoint(String raw, int start, int digits, StringBuilder out) {
        int end = Math.min(raw.length(), start + digits);
        try {
            out.appendCodePoint(Integer.parseInt(raw.substring(start, end), 16));
        } catch (IllegalArgumentException e) {
            out.append('\uFFFD');
        }
        return end;
    }

    private static int skipLineEnd(String raw, int start) {
        int i = start;
        while (i < raw.length() && Character.isWhitespace(raw.charAt(i))) {
            i++;
        }
        return i;
    }
}
