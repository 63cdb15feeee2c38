package io.lookahead.sim.view;

/** The characters that text pictures are drawn with. */
public enum Glyphs {
    UNICODE("█", "░", "▒", "·", "▓", "●", "✕", "│", "±", "×", "▏▎▍▌▋▊▉"),
    ASCII("#", ".", "=", ".", "+", "O", "x", "|", "+-", "x", "");

    private final String full;
    private final String empty;
    private final String building;
    private final String waiting;
    private final String backed;
    private final String included;
    private final String lost;
    private final String edge;
    private final String plusMinus;
    private final String times;
    private final String parts;

    Glyphs(
            String full,
            String empty,
            String building,
            String waiting,
            String backed,
            String included,
            String lost,
            String edge,
            String plusMinus,
            String times,
            String parts) {
        this.full = full;
        this.empty = empty;
        this.building = building;
        this.waiting = waiting;
        this.backed = backed;
        this.included = included;
        this.lost = lost;
        this.edge = edge;
        this.plusMinus = plusMinus;
        this.times = times;
        this.parts = parts;
    }

    String empty() {
        return empty;
    }

    String building() {
        return building;
    }

    String waiting() {
        return waiting;
    }

    String backed() {
        return backed;
    }

    String included() {
        return included;
    }

    String lost() {
        return lost;
    }

    String edge() {
        return edge;
    }

    String plusMinus() {
        return plusMinus;
    }

    String times() {
        return times;
    }

    /** A bar for a share of a width; the last column is drawn to an eighth where the characters allow it. */
    String bar(double share, int width) {
        double columns = Math.max(0, Math.min(1, share)) * width;
        int whole = (int) columns;
        if (parts.isEmpty()) {
            return full.repeat((int) Math.round(columns));
        }
        int eighths = (int) Math.round((columns - whole) * 8);
        return eighths == 8
                ? full.repeat(whole + 1)
                : full.repeat(whole) + (eighths == 0 ? "" : parts.substring(eighths - 1, eighths));
    }
}
