package io.lookahead.sim.view;

import io.lookahead.sim.Preview;
import io.lookahead.sim.Stall;
import io.lookahead.sim.engine.Loss;
import io.lookahead.sim.engine.Refusal;
import io.lookahead.sim.setup.Assumption;
import io.lookahead.sim.setup.ParameterProblem;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Everything that a preview says, in lines for people. */
public final class PreviewText {

    private PreviewText() {}

    /** The figures, what limits the chain, what goes wrong, and what is lost. */
    public static List<String> of(Preview preview, Glyphs glyphs) {
        List<String> lines = new ArrayList<>(figures(preview, glyphs));
        lines.add("limited by      " + preview.limitedBy().text());
        lines.addAll(stall(preview));
        lines.addAll(lost(preview));
        lines.addAll(warnings(preview));
        return lines;
    }

    private static List<String> figures(Preview preview, Glyphs glyphs) {
        return List.of(
                "block time      mean " + Figures.seconds(preview.blockTime().mean())
                        + ", half within " + Figures.seconds(preview.blockTime().p50())
                        + ", 95 % within " + Figures.seconds(preview.blockTime().p95())
                        + ", 99 % within " + Figures.seconds(preview.blockTime().p99())
                        + ", longest gap " + Figures.seconds(preview.blockTime().max()),
                "blocks an hour  " + Figures.count(preview.blocksPerHour())
                        + (Double.isNaN(preview.blocksPerHourError())
                                ? ""
                                : " " + glyphs.plusMinus() + " "
                                        + Figures.decimals(preview.blocksPerHourError(), 1) + " (95 % of "
                                        + preview.seeds() + " seeds)")
                        + ", " + Figures.decimals(preview.blocksPerRelayBlock(), 2) + " for each relay block",
                "blockspace      " + Figures.percent(preview.blockspace().executionShare())
                        + " of a core's time, "
                        + Figures.decimals(preview.blockspace().againstToday(), 1) + glyphs.times()
                        + " today's; proof "
                        + Figures.decimals(preview.blockspace().proofAgainstToday(), 1) + glyphs.times()
                        + " today's",
                "segment         " + segment(preview));
    }

    private static String segment(Preview preview) {
        List<String> parts = new ArrayList<>();
        for (int size = 1; size <= preview.segmentFill().size(); size++) {
            double share = preview.segmentFill().get(size - 1);
            if (share >= 0.0005) {
                parts.add(size + " waiting: " + Figures.percent(share));
            }
        }
        return parts.isEmpty() ? "empty" : String.join(", ", parts);
    }

    /** The verdict; that there is none is said too. */
    public static List<String> stall(Preview preview) {
        Stall stall = preview.stall();
        if (stall == null) {
            return List.of("stall           none");
        }
        return List.of(
                "stall           " + stall.kind().key() + ": \"" + stall.message() + "\"",
                "                " + stall.because());
    }

    private static List<String> lost(Preview preview) {
        List<String> lines = new ArrayList<>();
        Preview.Candidates candidates = preview.candidates();
        lines.add("candidates      " + candidates.built() + " built, " + candidates.included() + " included, "
                + candidates.lost() + " lost, " + candidates.pending() + " pending");
        Arrays.stream(Loss.values())
                .filter(cause -> preview.lost().containsKey(cause.key()))
                .forEach(cause -> lines.add("  " + preview.lost().get(cause.key()) + " lost: " + cause.text()));
        Arrays.stream(Refusal.values())
                .filter(cause -> preview.refused().containsKey(cause.key()))
                .forEach(cause ->
                        lines.add("  " + preview.refused().get(cause.key()) + " refused: \"" + cause.message() + "\""));
        return lines;
    }

    private static List<String> warnings(Preview preview) {
        return preview.warnings().stream()
                .map(ParameterProblem::text)
                .map(text -> "warning         " + text)
                .toList();
    }

    /** What the preview rests on, one line an assumption, columns aligned. */
    public static List<String> assumptions(Preview preview) {
        List<Assumption> assumptions = preview.parameters().assumptions();
        int name =
                assumptions.stream().mapToInt(one -> one.name().length()).max().orElse(1);
        int value = assumptions.stream()
                .mapToInt(one -> valueOf(one).length())
                .max()
                .orElse(1);
        return assumptions.stream()
                .map(one ->
                        String.format("%-" + name + "s  %" + value + "s  %s", one.name(), valueOf(one), one.source()))
                .toList();
    }

    private static String valueOf(Assumption assumption) {
        boolean bare = assumption.unit().isEmpty() || assumption.value().equals(SimulationParameters.DERIVED);
        return bare ? assumption.value() : assumption.value() + " " + assumption.unit();
    }
}
