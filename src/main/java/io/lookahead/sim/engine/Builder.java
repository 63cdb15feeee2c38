package io.lookahead.sim.engine;

import org.jspecify.annotations.Nullable;

/** Makes a block and settles when others will have it: the collators, the backers, and the relay chain's authors. */
final class Builder {

    /** The proposer keeps a third of its time for finishing the block (polkadot-sdk#4295). */
    private static final double EXTRINSICS_SHARE = 2.0 / 3;

    /** Even an empty block takes a moment to build and to execute. */
    private static final int EMPTY_BLOCK_MS = 50;

    private final Model model;
    private final RelayTree relays;
    private final ParaBlocks blocks;
    private final RuntimeRules runtime;
    private final Random64 random;
    private final Tally tally;
    private final Observer observer;
    private int last = -1;
    private boolean measuring;

    Builder(
            Model model,
            RelayTree relays,
            ParaBlocks blocks,
            RuntimeRules runtime,
            Random64 random,
            Tally tally,
            Observer observer) {
        this.model = model;
        this.relays = relays;
        this.blocks = blocks;
        this.runtime = runtime;
        this.random = random;
        this.tally = tally;
        this.observer = observer;
    }

    void measure(boolean on) {
        measuring = on;
    }

    /** The block that was finished last. */
    int last() {
        return last;
    }

    /** Runs the runtime over a block that is about to be built; counts and reports a refusal. */
    boolean execute(int relayId, int parent, long slot, long inherentTime) {
        if (blocks.isFull()) {
            return false;
        }
        @Nullable Refusal refusal = runtime.execute(parent, relayId, slot, inherentTime);
        if (refusal == null) {
            return true;
        }
        if (measuring) {
            tally.refused.add(refusal, 1);
        } else if (model.staleSlotsBelow > 0) {
            tally.refusedAtUpgrade.add(refusal, 1);
        }
        observer.refused(refusal, relayId, inherentTime);
        return false;
    }

    /** Finishes the block that was executed last; returns when its author is done with it. */
    long finish(int author, int relayId, int parent, long slot, long now, int limitMs) {
        int at = RelayTree.index(relayId);
        last = blocks.add();
        int block = ParaBlocks.index(last);
        blocks.parent[block] = parent;
        blocks.number[block] = blocks.number[ParaBlocks.index(parent)] + 1;
        blocks.relay[block] = relayId;
        blocks.relayHeight[block] = relays.height[at];
        blocks.relaySession[block] = relays.session[at];
        blocks.slot[block] = slot;
        blocks.author[block] = author;
        blocks.measured[block] = measuring;
        blocks.isIncluded[block] = false;
        runtime.store(last);
        deliver(block, at, author, now, limitMs);
        if (measuring) {
            tally.built++;
        }
        observer.built(last, parent, blocks.number[block], relayId, now, blocks.builtAt[block], author);
        return blocks.builtAt[block];
    }

    private void deliver(int block, int at, int author, long now, int limitMs) {
        int authoring = Math.min(model.authoringMs[author], limitMs);
        double extrinsics = Math.min(authoring * EXTRINSICS_SHARE, model.weightMs) * model.fullness;
        int execution = EMPTY_BLOCK_MS + (int) extrinsics;
        long builtAt = now + EMPTY_BLOCK_MS + (long) (extrinsics / EXTRINSICS_SHARE * model.slowness[author]);
        int validation = (int) ((long) execution * model.slowdown.draw(random) / 1_000);
        long ready = builtAt + model.delivery.draw(random) + validation + model.statements.draw(random);
        if ((relays.height[at] + 1) % model.rotation == 0) {
            ready += model.rotationDelay.draw(random);
        }
        int unavailable = 0;
        while (unavailable < model.availabilityPeriod && random.chance(model.lateAvailability)) {
            unavailable++;
        }
        blocks.roomMs[block] = Math.min(authoring, model.weightMs);
        blocks.builtAt[block] = builtAt;
        blocks.knownAt[block] = builtAt + model.gossip.draw(random) + execution;
        blocks.readyAt[block] = ready;
        blocks.availableAfter[block] = unavailable;
        blocks.doom[block] = validation > model.backingTimeoutMs
                ? Loss.BACKING_TIMEOUT
                : ++relays.seconded[at] > model.perRelayParent ? Loss.TOO_MANY : null;
    }

    /** How many blocks in a row, down from {@code tip}, have the same relay parent. */
    int onRelayParent(int tip, int relayId) {
        int count = 0;
        int at = tip;
        while (blocks.isLive(at) && blocks.relay[ParaBlocks.index(at)] == relayId) {
            count++;
            at = blocks.parent[ParaBlocks.index(at)];
        }
        return count;
    }
}
