package io.lookahead.transcript;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Known;
import io.lookahead.transcript.Evidence.Digests;
import io.lookahead.transcript.Evidence.FactDelta;
import io.lookahead.transcript.Evidence.FileState;
import io.lookahead.transcript.Evidence.Moved;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Records a session. It knows what is recorded already, so that a scan or a decision takes up no more room than what it
 * changed. Only the writer's own promise counts: when a method returns, the event is on disk.
 */
public final class Recorder implements AutoCloseable {

    private final TranscriptWriter writer;
    private final Progress progress;

    /** @param progress what the transcript adds up to so far; a new one for a new transcript */
    public Recorder(TranscriptWriter writer, Progress progress) {
        this.writer = writer;
        this.progress = progress;
    }

    /** Records any event. */
    public Recorded append(Event event) {
        Recorded recorded = writer.append(event);
        progress.accept(event);
        return recorded;
    }

    /**
     * Records what a scan found.
     *
     * @param files every file that was read, in its present state
     * @param facts by target, everything that the scan knows
     */
    public Recorded scanned(
            String reason, String sdk, List<FileState> files, Map<String, ? extends List<? extends Known>> facts) {
        List<FileState> changed = files.stream()
                .filter(file -> !isRecorded(file))
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .toList();
        List<Moved> moved = writer.canRefer() ? moved(facts) : List.of();
        Shift shift = Shift.of(moved);
        Map<String, FactDelta> deltas = new TreeMap<>();
        facts.forEach((target, known) -> {
            FactDelta delta = delta(progress.scannedFacts(target), known, shift);
            if (!delta.isEmpty()) {
                deltas.put(target, delta);
            }
        });
        return append(new Event.Scan(reason, sdk, changed, moved, deltas));
    }

    private List<Moved> moved(Map<String, ? extends List<? extends Known>> facts) {
        List<Known> before = new ArrayList<>();
        List<Known> now = new ArrayList<>();
        new TreeMap<>(facts).forEach((target, known) -> {
            before.addAll(progress.scannedFacts(target));
            now.addAll(known);
        });
        return Shift.between(before, now);
    }

    private boolean isRecorded(FileState file) {
        Optional<Digests> now = Optional.ofNullable(file.digests());
        return progress.files().containsKey(file.path())
                && now.equals(progress.files().get(file.path()));
    }

    /**
     * Records what the rules made of what they were told; nothing where neither has changed.
     *
     * @param facts everything the rules were told, the last scan's facts included
     * @param conclusions everything they conclude
     */
    public Optional<Recorded> decided(
            String target, List<? extends Known> facts, List<? extends Conclusion> conclusions) {
        List<Known> besides = difference(facts, progress.scannedFacts(target));
        FactDelta given = delta(progress.givenFacts(target), besides, Shift.of(List.of()));
        List<Conclusion> before = progress.conclusions(target);
        List<Conclusion> concluded = difference(conclusions, before);
        List<Conclusion> withdrawn = difference(before, conclusions);
        if (given.isEmpty() && concluded.isEmpty() && withdrawn.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(append(new Event.Rule(target, given, concluded, withdrawn)));
    }

    /** Records that a simulation was shown. */
    public Recorded previewed(Event.Preview whole) {
        return append(
                writer.canRefer()
                        ? progress.previewLike(whole.target(), whole.phase())
                                .map(before -> PreviewDelta.since(before, whole))
                                .orElse(whole)
                        : whole);
    }

    private static FactDelta delta(List<? extends Known> before, List<? extends Known> now, Shift shift) {
        List<Known> stands = before.stream().<Known>map(shift::apply).toList();
        return new FactDelta(difference(now, stands), difference(before, now, shift::apply));
    }

    private static <T> List<T> difference(List<? extends T> from, List<? extends T> without) {
        return difference(from, without, item -> item);
    }

    /** What, {@code seen} in some way, is in {@code from} more often than in {@code without}, in its order. */
    private static <T> List<T> difference(List<? extends T> from, List<? extends T> without, UnaryOperator<T> seen) {
        Map<T, Integer> counts = new HashMap<>();
        without.forEach(item -> counts.merge(item, 1, Integer::sum));
        List<T> rest = new ArrayList<>();
        for (T item : from) {
            T key = seen.apply(item);
            int count = counts.getOrDefault(key, 0);
            if (count == 0) {
                rest.add(item);
            } else {
                counts.put(key, count - 1);
            }
        }
        return rest;
    }

    /** What is recorded, added up. */
    public Progress progress() {
        return progress;
    }

    /** The last event, to be kept outside of the file; null before the first. */
    public @Nullable Head head() {
        return writer.head();
    }

    /** How many bytes of an unfinished document were removed when the transcript was resumed. */
    public long recovered() {
        return writer.recovered();
    }

    @Override
    public void close() {
        writer.close();
    }
}
