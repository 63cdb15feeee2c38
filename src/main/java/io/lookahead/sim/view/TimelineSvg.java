package io.lookahead.sim.view;

import io.lookahead.sim.Timeline;
import io.lookahead.sim.Timeline.ParaBlock;
import io.lookahead.sim.Timeline.RelayBlock;
import org.jspecify.annotations.Nullable;

/** A stretch of a run as SVG: relay blocks across, parachain blocks down, each from building to inclusion. */
public final class TimelineSvg {

    private static final int LABEL = 70;
    private static final int HEAD = 26;
    private static final int FOOT = 28;
    private static final int ROW = 16;
    private static final int BAR = 10;
    private static final double PIXELS_A_SECOND = 10;
    private static final int MARK = 5;

    private TimelineSvg() {}

    public static String of(Timeline timeline) {
        double end = x(timeline.slots() * timeline.relaySlotMs());
        int rows = timeline.paraBlocks().size();
        int height = HEAD + ROW * rows + FOOT;
        Svg svg = new Svg((int) end + 120, height, "Relay blocks and parachain blocks", describe(timeline));
        for (RelayBlock block : timeline.relayBlocks()) {
            svg.line(x(block.atMs()), block.kept() ? 4 : HEAD - 6, x(block.atMs()), HEAD + ROW * rows, "grid");
            if (block.kept()) {
                svg.text(x(block.atMs()) + 3, 14, "#" + block.height(), "small");
            }
        }
        for (int row = 0; row < rows; row++) {
            draw(svg, timeline.paraBlocks().get(row), HEAD + ROW * row, end);
        }
        legend(svg, height - 10);
        return svg.toString();
    }

    private static void draw(Svg svg, ParaBlock block, double y, double end) {
        svg.text(LABEL - 8, y + BAR - 1, "para " + block.number(), "small end");
        double start = x(block.startMs());
        double built = x(block.endMs());
        svg.rect(start, y, built - start, BAR, "building");
        if (block.lost() != null) {
            svg.rect(built, y, MARK, BAR, "lost");
            svg.text(built + MARK + 4, y + BAR - 1, block.lost().key().replace('_', ' '), "small");
            return;
        }
        double backed = xOrEnd(block.backedMs(), end);
        double included = xOrEnd(block.includedMs(), end);
        svg.rect(built, y + BAR / 4.0, backed - built, BAR / 2.0, "waiting");
        svg.rect(backed, y, included - backed, BAR, "backed");
        if (included < end) {
            svg.rect(included, y, MARK, BAR, "included");
        }
    }

    private static void legend(Svg svg, double y) {
        String[] kinds = {"building", "waiting", "backed", "included", "lost"};
        double x = LABEL;
        for (String kind : kinds) {
            svg.rect(x, y - BAR + 1, BAR, BAR, kind);
            svg.text(x + BAR + 4, y, kind, "small");
            x += 80;
        }
    }

    private static String describe(Timeline timeline) {
        long included = timeline.paraBlocks().stream()
                .filter(block -> block.includedMs() != null)
                .count();
        long lost = timeline.paraBlocks().stream()
                .filter(block -> block.lost() != null)
                .count();
        return timeline.slots() + " relay slots, " + timeline.paraBlocks().size() + " parachain blocks built, "
                + included + " included, " + lost + " lost";
    }

    private static double x(long ms) {
        return LABEL + ms / 1_000.0 * PIXELS_A_SECOND;
    }

    private static double xOrEnd(@Nullable Long ms, double end) {
        return ms == null ? end : Math.min(end, x(ms));
    }
}
