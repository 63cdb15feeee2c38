package io.lookahead.sim.engine;

/**
 * The slot-based collator's timer: one tick for each core and relay slot, spaced evenly, a second behind the relay
 * chain's clock so that the relay block of the slot has usually come in.
 */
final class SlotTimer {

    /** {@code slot_offset} of polkadot-omni-node. */
    private static final int OFFSET_MS = 1_000;

    /** From stable2509 on the last block of a parachain slot ends this much before it (polkadot-sdk#10154). */
    private static final int HANDOVER_MS = 1_000;

    private final Model model;
    private final RelayTree relays;
    private final RelayAuthors authors;
    private final Collators collators;

    SlotTimer(Model model, RelayTree relays, RelayAuthors authors, Collators collators) {
        this.model = model;
        this.relays = relays;
        this.authors = authors;
        this.collators = collators;
    }

    /** All ticks of a relay slot. */
    void tick(long slot, long start) {
        int offset = Math.min(OFFSET_MS, model.relaySlotMs - 1);
        long paraSlot = slot * model.relaySlotMs / model.slotMs;
        long paraSlotEnd = (paraSlot + 1) * model.slotMs + offset;
        for (int core = 0; core < model.cores; core++) {
            long tick = start + offset + (long) core * model.relaySlotMs / model.cores;
            long next = start + offset + (long) (core + 1) * model.relaySlotMs / model.cores;
            long end = model.timerHandsOver && next >= paraSlotEnd - HANDOVER_MS
                    ? Math.min(next, paraSlotEnd - HANDOVER_MS)
                    : next;
            long now = whenRelayBlockIsIn(slot, tick, next);
            collators.runUntil(now);
            if (end > now) {
                collators.tick(authors.newestAt(now), now, paraSlot, (int) (end - now));
            }
        }
    }

    /** From stable2606 on a tick waits for the relay block of its slot (polkadot-sdk#11621). */
    private long whenRelayBlockIsIn(long slot, long tick, long latest) {
        int best = RelayTree.index(authors.best());
        boolean waits = model.timerWaits && relays.slot[best] == slot && relays.arrivesAt[best] < latest;
        return waits ? Math.max(tick, relays.arrivesAt[best]) : tick;
    }
}
