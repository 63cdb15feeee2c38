package io.lookahead.sim.engine;

import io.lookahead.sim.setup.CollatorKind;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;

/** Runs the model for one seed after another, adding to one tally. Not for use by several threads. */
public final class Engine {

    /** Relay blocks before measuring begins, so that the pipeline is full. */
    public static final int WARM_UP = 24;

    /** A fork deeper than this is decided for the branch that was seen first; the model's forks end long before. */
    private static final int DEEPEST_FORK = 24;

    private static final long FIRST_SLOT = 10_000_000;

    private final Model model;
    private final int relayBlocks;
    private final int warmUp;
    private final RelayTree relays;
    private final ParaBlocks blocks = new ParaBlocks();
    private final boolean hasTimer;

    /** @param given parameters that {@code ParameterCheck} does not reject */
    public Engine(SimulationParameters given) {
        model = new Model(given);
        relayBlocks = given.count(Setting.RELAY_BLOCKS);
        warmUp = WARM_UP + model.staleSlotsBelow;
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
        SlotTimer timer = new SlotTimer(model, relays, authors, collators);
        Ledger ledger = new Ledger(model, relays, blocks, tally, observer);
        collators.clear();
        int last = warmUp + relayBlocks;
        long slot = FIRST_SLOT + random.below(Math.max(1, model.sessionSlots));
        int genesis = begin(slot);
        authors.start(genesis);
        ledger.start(genesis, relays.included[RelayTree.index(genesis)], warmUp + relayBlocks / 3 * 2);
        tally.beginSeed();
        while (relays.height[RelayTree.index(ledger.finalized())] < last) {
            slot++;
            long now = slot * model.relaySlotMs;
            collators.runUntil(now);
            authors.author(slot, now, random);
            for (int place = 0; place < authors.added(); place++) {
                collators.announce(authors.added(place));
            }
            builder.measure(relays.height[RelayTree.index(authors.best())] >= warmUp);
            if (hasTimer) {
                timer.tick(slot, now);
            }
            finalizeOld(authors, ledger);
        }
        ledger.finish();
        tally.endSeed();
    }

    private int begin(long slot) {
        int genesis = relays.add(-1, slot, slot * model.relaySlotMs / model.slotMs);
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

    /** What every tip descends from cannot be taken back any more: no author builds on anything but a tip. */
    private void finalizeOld(RelayAuthors authors, Ledger ledger) {
        int best = authors.best();
        int bestHeight = relays.height[RelayTree.index(best)];
        int settled = Math.max(relays.height[RelayTree.index(authors.commonAncestor())], bestHeight - DEEPEST_FORK);
        int next = relays.height[RelayTree.index(ledger.finalized())] + 1;
        for (int height = next; height <= settled; height++) {
            int id = relays.forebear(best, bestHeight - height);
            ledger.finalizeBlock(id, height > warmUp);
            authors.keepDescendants(id);
        }
    }
}
