package io.lookahead.sim;

import io.lookahead.sim.Stall.Kind;
import io.lookahead.sim.engine.Idle;
import io.lookahead.sim.engine.Refusal;
import io.lookahead.sim.engine.Tally;
import io.lookahead.sim.setup.CollatorKind;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Judges what was counted: does the chain stall, and what limits it. */
final class Verdict {

    /** A core that is idle in fewer relay blocks than this is not held back by anything worth naming. */
    private static final double SMALL = 0.1;

    private static final long LONG_GAP_MS = 60_000;

    private final SimulationParameters parameters;
    private final Tally tally;

    Verdict(SimulationParameters parameters, Tally tally) {
        this.parameters = parameters;
        this.tally = tally;
    }

    @Nullable
    Stall stall() {
        @Nullable Refusal refusal = tally.refused.most();
        if (tally.standing > 0) {
            return standing(refusal);
        }
        if (refusal != null && isReportedToHalt(refusal)) {
            return new Stall(
                    Kind.FATAL,
                    refusal.message(),
                    "the model goes on without the second block of each relay block, but a live chain with this"
                            + " combination stood still (litentry/heima#4061)");
        }
        if (tally.blockTime.max() >= LONG_GAP_MS && tally.blockTime.max() >= 8 * tally.blockTime.quantile(0.5)) {
            return new Stall(
                    Kind.PASSING,
                    refusal == null ? "no new block" : refusal.message(),
                    String.format(
                            Locale.ROOT,
                            "the longest gap lasted %.0f s; blocks came back by themselves",
                            tally.blockTime.max() / 1_000.0));
        }
        if (refusal != null) {
            return new Stall(Kind.HARMLESS, refusal.message(), RefusalText.because(refusal, parameters));
        }
        return atUpgrade();
    }

    /** Blocks that are refused only until collators have learnt the new slot duration. */
    private @Nullable Stall atUpgrade() {
        @Nullable Refusal refusal = tally.refusedAtUpgrade.most();
        if (refusal == null) {
            return null;
        }
        return tally.upgradeGapMs < LONG_GAP_MS
                ? new Stall(
                        Kind.HARMLESS,
                        refusal.message(),
                        "once, at the runtime upgrade: a collator still works with the slot duration before it")
                : new Stall(
                        Kind.PASSING,
                        refusal.message(),
                        String.format(
                                Locale.ROOT,
                                "for %.0f s after the runtime upgrade, until collators before v1.8.0 are restarted: they"
                                        + " keep the slot duration they started with",
                                tally.upgradeGapMs / 1_000.0));
    }

    private Stall standing(@Nullable Refusal refusal) {
        String share = tally.standing == tally.seeds ? "every run" : tally.standing + " of " + tally.seeds + " runs";
        if (refusal == null) {
            return new Stall(Kind.FATAL, "no new block", "in " + share + " blocks stopped for good: " + limit());
        }
        return new Stall(
                Kind.FATAL,
                refusal.message(),
                "in " + share + " blocks stopped for good; " + RefusalText.because(refusal, parameters));
    }

    /** Combinations that halted live chains although a single collator's loop survives them. */
    private boolean isReportedToHalt(Refusal refusal) {
        boolean pipelines = parameters.collator().loop() == CollatorKind.LOOKAHEAD
                || parameters.collator().loop() == CollatorKind.SLOT_BASED;
        return pipelines && (refusal == Refusal.SLOT_MUST_INCREASE || refusal == Refusal.RELAY_NUMBER);
    }

    LimitedBy limitedBy() {
        long idle = tally.idle.total();
        if (idle < SMALL * tally.coreBlocks) {
            int cores = parameters.count(Setting.CORES);
            String text = parameters.count(Setting.CORE_SHARED_BY) > 1
                    ? "the shared core: this chain has it in every " + parameters.count(Setting.CORE_SHARED_BY)
                            + "th relay block"
                    : cores == 1
                            ? "one core: it takes one block in each relay block"
                            : cores + " cores: each takes one block in each relay block";
            return new LimitedBy("cores", text);
        }
        return new LimitedBy(mostFrequentIdle().key(), limit());
    }

    private String limit() {
        return IdleText.of(mostFrequentIdle(), parameters, tally.refused.most());
    }

    private Idle mostFrequentIdle() {
        Idle most = Objects.requireNonNullElse(tally.idle.most(), Idle.COLLATOR_LOOP);
        boolean full = most == Idle.REFUSED && tally.refused.most() == Refusal.NO_SPACE;
        return full ? Idle.CAPACITY : most;
    }
}
