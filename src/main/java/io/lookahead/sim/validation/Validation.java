package io.lookahead.sim.validation;

import io.lookahead.sim.Preview;
import io.lookahead.sim.Simulator;
import io.lookahead.sim.engine.Engine;
import io.lookahead.sim.engine.Tally;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import io.lookahead.sim.validation.Check.Outcome;
import java.util.List;
import java.util.Locale;

/** Simulates every published figure and says whether the model agrees. Always gives the same answer. */
public final class Validation {

    /** A network test is repeated every day; the model must land in its range this often. */
    static final double WITHIN = 0.99;

    private static final double RATE_TOLERANCE = 0.02;

    private Validation() {}

    public static List<Check> run() {
        return Published.all().stream().map(Validation::check).toList();
    }

    static Check check(Figure figure) {
        if (figure instanceof Figure.Backed backed) {
            return backed(backed);
        }
        if (figure instanceof Figure.NotCovered missing) {
            return new Check(missing.name(), missing.source(), "", "", Outcome.NOT_COVERED, missing.why());
        }
        return simulated(figure);
    }

    private static Check simulated(Figure figure) {
        if (figure instanceof Figure.BlockTime time) {
            Preview preview = Simulator.run(time.parameters());
            double mean = preview.blockTime().mean();
            return answer(
                    figure,
                    bounds(time.fromMs() / 1_000, time.toMs() / 1_000) + " s",
                    "mean " + seconds(mean) + ", p95 "
                            + seconds(preview.blockTime().p95()),
                    mean >= time.fromMs() * (1 - RATE_TOLERANCE) && mean <= time.toMs() * (1 + RATE_TOLERANCE));
        }
        if (figure instanceof Figure.Gain gain) {
            double ours = Simulator.run(gain.parameters()).blockspace().againstToday();
            return answer(
                    figure,
                    bounds(gain.from(), gain.to()) + " times",
                    number(ours) + " times",
                    ours >= gain.from() * (1 - RATE_TOLERANCE) && ours <= gain.to() * (1 + RATE_TOLERANCE));
        }
        if (figure instanceof Figure.Gaps gaps) {
            Preview preview = Simulator.run(gaps.parameters());
            return answer(
                    figure,
                    "gaps of " + seconds(gaps.atLeastMs()) + " and more",
                    "p99 " + seconds(preview.blockTime().p99()) + ", longest "
                            + seconds(preview.blockTime().max()),
                    preview.blockTime().max() >= gaps.atLeastMs());
        }
        return outcome(figure);
    }

    private static Check outcome(Figure figure) {
        if (figure instanceof Figure.Harm harm) {
            Preview preview = Simulator.run(harm.parameters());
            String ours = preview.stall() == null
                    ? "no stall"
                    : preview.stall().kind().key() + ": \"" + preview.stall().message() + "\"";
            boolean same = preview.stall() != null
                    && preview.stall().kind() == harm.kind()
                    && preview.stall().message().equals(harm.message());
            String rate = String.format(Locale.ROOT, "; %.2f blocks a relay block", preview.blocksPerRelayBlock());
            return answer(figure, harm.kind().key() + ": \"" + harm.message() + "\"", ours + rate, same);
        }
        Figure.Lost lost = (Figure.Lost) figure;
        Preview preview = Simulator.run(lost.parameters());
        long count = preview.lost().getOrDefault(lost.cause(), 0L);
        return answer(
                figure,
                "candidates lost: " + lost.cause(),
                count + " of " + preview.candidates().built(),
                count > 0);
    }

    private static Check backed(Figure.Backed figure) {
        SimulationParameters parameters = figure.parameters();
        BackedWindows windows = new BackedWindows(figure.relayBlocks(), Engine.WARM_UP);
        Engine engine = new Engine(parameters);
        for (int seed = 0; seed < parameters.count(Setting.SEEDS); seed++) {
            windows.nextRun();
            engine.run(parameters.number(Setting.SEED) + seed, new Tally(), windows);
        }
        double within = windows.shareWithin(figure.from(), figure.to());
        return answer(
                figure,
                range(figure) + " in " + figure.relayBlocks() + " relay blocks",
                String.format(
                        Locale.ROOT,
                        "mean %.1f, middle 98 %% %d to %d; %.1f %% within",
                        windows.mean(),
                        windows.quantile(0.01),
                        windows.quantile(0.99),
                        within * 100),
                within >= WITHIN);
    }

    private static Check answer(Figure figure, String published, String ours, boolean agrees) {
        return new Check(
                figure.name(),
                figure.source(),
                published,
                ours,
                agrees ? Outcome.PASS : Outcome.FAIL,
                Remarks.of(figure.name()));
    }

    private static String range(Figure.Backed figure) {
        return figure.to() == Integer.MAX_VALUE ? "at least " + figure.from() : figure.from() + " to " + figure.to();
    }

    private static String bounds(double from, double to) {
        return from == to ? number(from) : number(from) + " to " + number(to);
    }

    private static String seconds(double ms) {
        return number(ms / 1_000) + " s";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
