package io.lookahead.sim.view;

import java.util.Locale;

/** Writes one SVG picture. Colours come from a style sheet inside it, so that it follows a dark page. */
final class Svg {

    private final StringBuilder body = new StringBuilder();
    private final int width;
    private final int height;

    /** @param description what the picture shows, in words */
    Svg(int width, int height, String title, String description) {
        this.width = width;
        this.height = height;
        body.append("<title>").append(escape(title)).append("</title>\n");
        body.append("<desc>").append(escape(description)).append("</desc>\n");
    }

    Svg rect(double x, double y, double w, double h, String kind) {
        body.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>\n",
                kind,
                x,
                y,
                Math.max(0, w),
                h));
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String kind) {
        body.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n",
                kind,
                x1,
                y1,
                x2,
                y2));
        return this;
    }

    Svg text(double x, double y, String text, String kind) {
        body.append(String.format(
                Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>\n", kind, x, y, escape(text)));
        return this;
    }

    @Override
    public String toString() {
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\""
                                + " height=\"%d\">\n",
                        width,
                        height,
                        width,
                        height)
                + STYLE
                + body.toString()
                + "</svg>\n";
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(letter < ' ' ? ' ' : letter);
            }
        }
        return escaped.toString();
    }

    private static final String STYLE = """
            <style>
              text { font: 12px sans-serif; fill: #24292f; }
              text.small { font-size: 10px; fill: #57606a; }
              text.end { text-anchor: end; }
              .today { fill: #8c959f; }
              .after { fill: #0969da; }
              .building { fill: #bf8700; }
              .waiting { fill: #d0d7de; }
              .backed { fill: #0969da; }
              .included { fill: #1a7f37; }
              .lost { fill: #cf222e; }
              .grid { stroke: #d0d7de; stroke-width: 1; }
              @media (prefers-color-scheme: dark) {
                text { fill: #e6edf3; }
                text.small { fill: #8d96a0; }
                .waiting { fill: #484f58; }
                .grid { stroke: #30363d; }
              }
            </style>
            """;
}
