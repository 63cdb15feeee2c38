package io.lookahead.wizard.story;

import io.lookahead.session.PhaseView;
import io.lookahead.session.TargetView;
import io.lookahead.sim.BlockTimes;
import io.lookahead.sim.Preview;
import io.lookahead.sim.Stall;
import io.lookahead.wizard.dialog.Bars;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a simulation showed, beside the chain as it was before. */
public final class PreviewStory {

    private PreviewStory() {}

    /** Before the upgrade and after a phase; as the files are now, where steps have changed the pace already. */
    public static List<Block> of(TargetView view, PhaseView phase) {
        List<Bars.Bar> bars = new ArrayList<>();
        if (Figures.isChanged(view)) {
            bars.add(bar("before the upgrade", Objects.requireNonNull(view.before())));
            bar("with these files", view.today(), bars);
        } else {
            bar("today", view.today(), bars);
        }
        bar("after phase " + phase.number(), phase.preview(), bars);
        List<Block> blocks = new ArrayList<>();
        if (bars.isEmpty()) {
            blocks.add(Notice.note("This chain could not be simulated: what is known of it does not fit together."));
            return blocks;
        }
        blocks.add(new Bars(bars));
        Preview after = phase.preview();
        if (after != null) {
            blocks.add(Paragraph.quiet(meaning(view, after)));
            stall(after, blocks);
        }
        return blocks;
    }

    private static void bar(String label, @Nullable Preview preview, List<Bars.Bar> bars) {
        if (preview == null) {
            return;
        }
        if (Figures.stands(preview)) {
            bars.add(new Bars.Bar(label, 0, "stalls", "no block is included"));
            return;
        }
        bars.add(bar(label, preview.blockTime()));
    }

    private static Bars.Bar bar(String label, BlockTimes times) {
        String detail = String.format(
                Locale.ROOT,
                "p50 %s  p95 %s  longest %s",
                Figures.number(times.p50()),
                Figures.number(times.p95()),
                Figures.number(times.max()));
        return new Bars.Bar(label, times.mean(), Figures.seconds(times.mean()), detail);
    }

    private static String meaning(TargetView view, Preview after) {
        List<String> sentences = new ArrayList<>();
        BlockTimes before = view.before();
        if (before != null && !Double.isNaN(before.mean()) && !Figures.stands(after)) {
            double faster = before.mean() / after.blockTime().mean();
            sentences.add(
                    faster > 1.2
                            ? "Blocks come " + Figures.times(faster) + " as often."
                            : "Blocks come about as often as before.");
            double space = after.blockspace().againstToday();
            if (space > 1.2 && !Figures.isChanged(view)) {
                sentences.add("All blocks together have " + Figures.times(space) + " the time to execute.");
            }
        }
        sentences.add("Limited by: " + after.limitedBy().text() + ".");
        if (after.stall() == null) {
            sentences.add(
                    "Nothing stalls in " + Figures.count(after.relayBlocks(), "relay block", "relay blocks") + ".");
        }
        return String.join(" ", sentences).replace("..", ".");
    }

    private static void stall(Preview preview, List<Block> blocks) {
        Stall stall = preview.stall();
        if (stall == null) {
            return;
        }
        Notice.Kind kind =
                switch (stall.kind()) {
                    case HARMLESS -> Notice.Kind.NOTE;
                    case PASSING -> Notice.Kind.WARNING;
                    case FATAL -> Notice.Kind.STOP;
                };
        String weight = stall.kind() == Stall.Kind.HARMLESS ? "Harmless: " : "";
        blocks.add(new Notice(
                kind,
                StepStory.sentence(weight + stall.because()),
                "In the log of a collator it reads: " + stall.message()));
    }

    /** Everything that was assumed, with where it comes from. */
    public static List<Block> assumptions(Preview preview) {
        List<Terms.Term> terms = preview.parameters().assumptions().stream()
                .map(one -> new Terms.Term(one.name(), (one.value() + " " + one.unit()).strip() + " — " + one.source()))
                .toList();
        return List.of(
                Heading.step("What the preview assumes", Figures.count(preview.seeds(), "run", "runs")),
                new Terms(terms));
    }
}
