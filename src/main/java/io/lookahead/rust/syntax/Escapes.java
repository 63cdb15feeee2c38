package io.lookahead.rust.syntax;

/** Escapes in string literals. */
final class Escapes {

    private Escapes() {}

    /** {@code body} with its escapes resolved; an escape that is none is kept as written. */
    static String unescape(String body) {
        if (body.indexOf('\\') < 0) {
            return body;
        }
        StringBuilder out = new StringBuilder(body.length());
        int i = 0;
        while (i < body.length()) {
            char c = body.charAt(i);
            if (c != '\\' || i + 1 == body.length()) {
                out.append(c);
                i++;
            } else {
                i = escape(body, i, out);
            }
        }
        return out.toString();
    }

    /** The escape at the backslash {@code at}; returns where reading goes on. */
    private static int escape(String body, int at, StringBuilder out) {
        char kind = body.charAt(at + 1);
        switch (kind) {
            case 'n' -> out.append('\n');
            case 'r' -> out.append('\r');
            case 't' -> out.append('\t');
            case '0' -> out.append('\0');
            case '\\', '\'', '"' -> out.append(kind);
            case '\n', '\r' -> {
                int next = at + 1;
                while (next < body.length() && Character.isWhitespace(body.charAt(next))) {
                    next++;
                }
                return next;
            }
            case 'x' -> {
                return hexadecimal(body, at, at + 2, Math.min(body.length(), at + 4), at + 4, out);
            }
            case 'u' -> {
                int close = body.indexOf('}', at);
                return close < 0 || body.charAt(Math.min(at + 2, close)) != '{'
                        ? kept(body, at, out)
                        : hexadecimal(body, at, at + 3, close, close + 1, out);
            }
            default -> {
                return kept(body, at, out);
            }
        }
        return at + 2;
    }

    private static int hexadecimal(String body, int at, int from, int to, int next, StringBuilder out) {
        try {
            out.appendCodePoint(Integer.parseInt(body.substring(from, to).replace("_", ""), 16));
            return next;
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return kept(body, at, out);
        }
    }

    private static int kept(String body, int at, StringBuilder out) {
        out.append(body, at, at + 2);
        return at + 2;
    }
}
