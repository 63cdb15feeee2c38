package io.lookahead.sim.engine;

import io.lookahead.sim.setup.CollatorKind;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;

/** Runs the model for one seed after another, adding to one tally. Not for use by several threads. */
public final class Engine {

    /** Relay blocks before measuring begins, so that the pipeline is full. */
    public static final int WARM_UP = 24;

    /** A fork deeper than this is not followed; the model's forks resolve long before. */
    private static final int FINALITY_LAG = 8;

    private static final long FIRST_SLOT = 10_000_000;
    private static final int SLOT_BASED_OFFSET_MS = 1_000;

    private final Model model;
    private final int relayBlocks;
    private final RelayTree relays;
    private final ParaBlocks blocks = new ParaBlocks();
    private final boolean hasTimer;

    /** @param given parameters that {@code ParameterCheck} does not reject */
    public Engine(SimulationParameters given) {
        model = new Model(given);
        relayBlocks = given.count(Setting.RELAY_BLOCKS);
        relays = new RelayTree(model.cores);
        boolean timer = false;
        for (CollatorKind loop : model.loop) {
            timer |= loop == CollatorKind.SLOT_BASED;
        }
        hasTimer = timer;
    }

    /** One run; the same seed gives the same counts. */
    public void run(long seed, Tally tally, Observer observer) {
        Random64 random = new Random64(seed);
        relays.clear();
        blocks.clear();
        RuntimeRules runtime = new RuntimeRules(model, relays, blocks);
        Builder builder = new Builder(model, relays, blocks, runtime, random, tally, observer);
        Collators collators = new Collators(model, relays, blocks, runtime, builder);
        RelayAuthors authors = new RelayAuthors(model, relays, blocks, observer);
        Ledger ledger = new Ledger(model, relays, blocks, tally, observer);
        collators.clear();
        int last = WARM_UP + relayBlocks;
        long slot = FIRST_SLOT + random.below(Math.max(1, model.sessionSlots));
        int genesis = begin(slot);
        authors.start(genesis);
        ledger.start(genesis, relays.included[RelayTree.index(genesis)], WARM_UP + relayBlocks / 3 * 2);
        tally.beginSeed();
        while (relays.height[RelayTree.index(ledger.finalized())] < last) {
            slot++;
            long now = slot * model.relaySlotMs;
            collators.runUntil(now);
            authors.author(slot, now, random);
            for (int place = 0; place < authors.added(); place++) {
                collators.announce(authors.added(place));
            }
            builder.measure(relays.height[RelayTree.index(authors.best())] >= WARM_UP);
            if (hasTimer) {
                ticks(collators, authors, slot, now);
            }
            finalizeOld(authors, ledger);
        }
        ledger.finish();
        tally.endSeed();
    }

    private int begin(long slot) {
        int genesis = relays.add(-1, slot);
        int block = blocks.add();
        int at = ParaBlocks.index(block);
        relays.included[RelayTree.index(genesis)] = block;
        relays.includedNumber[RelayTree.index(genesis)] = 0;
        relays.arrivesAt[RelayTree.index(genesis)] = slot * model.relaySlotMs;
        long time = (slot - 1) * model.relaySlotMs;
        blocks.parent[at] = -1;
        blocks.number[at] = 0;
        blocks.relay[at] = -1;
        blocks.relayHeight[at] = -1;
        blocks.slot[at] = time / model.previousSlotMs;
        blocks.timestamp[at] = time;
        blocks.hookSlot[at] = -1;
        blocks.hookCount[at] = 0;
        blocks.segmentBase[at] = 0;
        blocks.author[at] = 0;
        blocks.builtAt[at] = time;
        blocks.knownAt[at] = time;
        blocks.readyAt[at] = time;
        blocks.doom[at] = null;
        blocks.measured[at] = false;
        blocks.isIncluded[at] = true;
        return genesis;
    }

    /** One tick of the slot-based collator's timer for each core and relay slot, spaced evenly. */
    private void ticks(Collators collators, RelayAuthors authors, long slot, long now) {
        int offset = Math.min(SLOT_BASED_OFFSET_MS, model.relaySlotMs - 1);
        for (int core = 0; core < model.cores; core++) {
            long tick = now + offset + (long) core * model.relaySlotMs / model.cores;
            collators.runUntil(tick);
            int newest = authors.best();
            while (relays.arrivesAt[RelayTree.index(newest)] > tick && relays.parent[RelayTree.index(newest)] >= 0) {
                newest = relays.parent[RelayTree.index(newest)];
            }
            collators.tick(newest, tick, slot * model.relaySlotMs / model.slotMs);
        }
    }

    private void finalizeOld(RelayAuthors authors, Ledger ledger) {
        int best = authors.best();
        int bestHeight = relays.height[RelayTree.index(best)];
        while (relays.height[RelayTree.index(ledger.finalized())] < bestHeight - FINALITY_LAG) {
            int wanted = relays.height[RelayTree.index(ledger.finalized())] + 1;
            int id = relays.forebear(best, bestHeight - wanted);
            ledger.finalizeBlock(id, relays.height[RelayTree.index(id)] > WARM_UP);
            authors.keepDescendants(id);
        }
    }
}
