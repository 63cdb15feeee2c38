package io.lookahead.sim.view;

import io.lookahead.sim.Timeline;
import io.lookahead.sim.Timeline.ParaBlock;
import io.lookahead.sim.Timeline.RelayBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Relay blocks above, parachain blocks below, one row each and one column a second: building, waiting for backing,
 * backed until inclusion.
 */
public final class TimelineText {

    private static final int LABEL = 10;
    private static final int FEWEST_SLOTS = 2;

    private TimelineText() {}

    /** How many relay slots of a length fit into a width. */
    public static int slotsIn(int width, long relaySlotMs) {
        return (int) Math.max(FEWEST_SLOTS, (width - LABEL - 1) / columns(relaySlotMs));
    }

    public static List<String> of(Timeline timeline, Glyphs glyphs) {
        List<String> lines = new ArrayList<>();
        lines.add(pad("relay") + relay(timeline, glyphs));
        for (ParaBlock block : timeline.paraBlocks()) {
            lines.add(pad("para " + block.number()) + row(timeline, block, glyphs));
        }
        lines.add("");
        lines.add(legend(glyphs));
        return lines;
    }

    /** What the marks mean. */
    public static String legend(Glyphs glyphs) {
        return glyphs.building() + " building  " + glyphs.waiting() + " waiting for a core  " + glyphs.backed()
                + " backed  " + glyphs.included() + " included  " + glyphs.lost() + " lost; one column a second";
    }

    private static String relay(Timeline timeline, Glyphs glyphs) {
        String[] columns = blank(timeline);
        for (RelayBlock block : timeline.relayBlocks()) {
            int at = column(block.atMs());
            if (block.kept() || columns[at].equals(" ")) {
                String text = block.kept() ? glyphs.edge() + "#" + block.height() : glyphs.edge() + "fork";
                put(columns, at, text, (int) columns(timeline.relaySlotMs()));
            }
        }
        return String.join("", columns).stripTrailing();
    }

    private static String row(Timeline timeline, ParaBlock block, Glyphs glyphs) {
        String[] columns = blank(timeline);
        int built = Math.max(column(block.startMs()) + 1, column(block.endMs()));
        fill(columns, column(block.startMs()), built, glyphs.building());
        if (block.lost() != null) {
            fill(columns, built, built + 1, glyphs.lost());
            String text = String.join("", columns).stripTrailing();
            return text + " " + block.lost().key().replace('_', ' ');
        }
        int backed = columnOrEnd(block.backedMs(), columns.length);
        fill(columns, built, backed, glyphs.waiting());
        int included = columnOrEnd(block.includedMs(), columns.length);
        fill(columns, backed, included, glyphs.backed());
        fill(columns, included, included + 1, glyphs.included());
        return String.join("", columns).stripTrailing();
    }

    private static String[] blank(Timeline timeline) {
        String[] columns = new String[(int) (timeline.slots() * columns(timeline.relaySlotMs())) + 1];
        Arrays.fill(columns, " ");
        return columns;
    }

    private static void fill(String[] columns, int from, int to, String glyph) {
        for (int at = from; at < Math.min(to, columns.length); at++) {
            columns[at] = glyph;
        }
    }

    private static void put(String[] columns, int at, String text, int room) {
        for (int place = 0; place < Math.min(text.length(), room); place++) {
            if (at + place < columns.length) {
                columns[at + place] = text.substring(place, place + 1);
            }
        }
    }

    private static int column(long ms) {
        return (int) (ms / 1_000);
    }

    private static int columnOrEnd(@Nullable Long ms, int end) {
        return ms == null ? end : Math.min(end, column(ms));
    }

    private static long columns(long relaySlotMs) {
        return Math.max(1, relaySlotMs / 1_000);
    }

    private static String pad(String label) {
        return label.length() >= LABEL ? label + " " : label + " ".repeat(LABEL - label.length());
    }
}
