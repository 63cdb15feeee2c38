package io.lookahead.report.story;

/** Writes HTML in which text stays text, whatever it is. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** Adds markup of our own. */
    Html markup(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds an element that holds text. */
    Html element(String name, String text) {
        return markup("<" + name + ">" + text(text) + "</" + name.replaceAll(" .*", "") + ">\n");
    }

    /** {@code text} as it reads, in an element or a quoted attribute. */
    static String text(String text) {
        return Visible.lines(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String code(String text) {
        return "<code>" + text(text) + "</code>";
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
