package io.lookahead.sim;

import io.lookahead.sim.Timeline.ParaBlock;
import io.lookahead.sim.Timeline.RelayBlock;
import io.lookahead.sim.engine.Loss;
import io.lookahead.sim.engine.Observer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down what happens in a run, and cuts a stretch out of it afterwards. */
final class TimelineRecorder implements Observer {

    private record Relay(int height, long atMs) {}

    private record Built(int block, int number, int author, long startMs, long endMs) {}

    /** A block on a relay block: ids of blocks come again, so that the relay block tells them apart. */
    private record Event(int block, int relayBlock) {}

    private final Map<Integer, Relay> relays = new LinkedHashMap<>();
    private final Set<Integer> kept = new HashSet<>();
    private final List<Built> built = new ArrayList<>();
    private final List<Event> backed = new ArrayList<>();
    private final List<Event> included = new ArrayList<>();
    private final Map<Integer, Loss> lost = new HashMap<>();

    @Override
    public void relayBlock(int id, int parentId, int height, long slotStartMs) {
        relays.put(id, new Relay(height, slotStartMs));
    }

    @Override
    public void built(int block, int parent, int number, int relayParent, long startMs, long endMs, int author) {
        built.add(new Built(block, number, author, startMs, endMs));
    }

    @Override
    public void backed(int block, int relayBlock) {
        backed.add(new Event(block, relayBlock));
    }

    @Override
    public void included(int block, int relayBlock) {
        included.add(new Event(block, relayBlock));
    }

    @Override
    public void lost(int block, Loss cause) {
        lost.put(block, cause);
    }

    @Override
    public void finalized(int id, int height, int candidatesBacked, boolean session) {
        kept.add(id);
    }

    /** Everything from the first relay block of a height on. */
    Timeline cut(int fromHeight, int slots, long relaySlotMs) {
        long start = relays.values().stream()
                .filter(relay -> relay.height() == fromHeight)
                .mapToLong(Relay::atMs)
                .min()
                .orElse(0);
        long end = start + slots * relaySlotMs;
        List<RelayBlock> relayBlocks = new ArrayList<>();
        relays.forEach((id, relay) -> {
            if (relay.atMs() >= start && relay.atMs() < end) {
                relayBlocks.add(new RelayBlock(relay.height(), relay.atMs() - start, kept.contains(id)));
            }
        });
        Map<Integer, Long> backedAt = times(backed, start);
        Map<Integer, Long> includedAt = times(included, start);
        List<ParaBlock> paraBlocks = new ArrayList<>();
        for (Built block : built) {
            if (block.startMs() >= start && block.startMs() < end) {
                @Nullable Long inclusion = includedAt.get(block.block());
                paraBlocks.add(new ParaBlock(
                        block.number(),
                        block.author(),
                        block.startMs() - start,
                        block.endMs() - start,
                        backedAt.get(block.block()),
                        inclusion,
                        inclusion == null ? lost.get(block.block()) : null));
            }
        }
        return new Timeline(relaySlotMs, slots, relayBlocks, paraBlocks);
    }

    /** When each block met its event first on the relay chain that won. */
    private Map<Integer, Long> times(List<Event> events, long start) {
        Map<Integer, Long> times = new HashMap<>();
        for (Event event : events) {
            @Nullable Relay relay = relays.get(event.relayBlock());
            if (relay != null && kept.contains(event.relayBlock())) {
                times.putIfAbsent(event.block(), relay.atMs() - start);
            }
        }
        return times;
    }
}
