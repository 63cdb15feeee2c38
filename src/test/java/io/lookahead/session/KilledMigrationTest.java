package io.lookahead.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.edit.journal.UndoScope;
import io.lookahead.transcript.Event;
import io.lookahead.transcript.Progress;
import io.lookahead.transcript.TranscriptReader;
import io.lookahead.transcript.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A migration that is killed anywhere. The build tries some moments; {@code -Dlookahead.exhaustive=true} tries every
 * one.
 */
@DisplayName("A migration that is killed")
class KilledMigrationTest {

    private static final int SOME = 16;

    private static SortedMap<String, List<Byte>> undisturbed;
    private static List<Event.PhaseClosed> closed;

    @TempDir
    private Path folder;

    @BeforeAll
    static void goThroughUndisturbed(@TempDir Path whole) {
        SampleSittings sample =
                SampleSittings.in(whole.resolve("saltmarsh")).carriesOut("Ada", SampleSittings.on("2026-03-02"));
        undisturbed = sample.sources();
        closed = Progress.of(TranscriptReader.readAll(sample.transcript())).closedPhases();
    }

    private static void endsAsUndisturbed(SampleSittings sample, String moment) {
        sample.carriesOut("Ben", SampleSittings.on("2026-03-03"));

        assertThat(sample.sources()).as(moment).isEqualTo(undisturbed);
        assertThat(Verifier.verify(sample.transcript(), List.of(), Anchors.files(sample.root()))
                        .findings())
                .as(moment)
                .isEmpty();
        Progress progress = Progress.of(TranscriptReader.readAll(sample.transcript()));
        assertThat(progress.closedPhases()).as(moment).isEqualTo(closed);
        assertThat(progress.pending()).as(moment).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "40", "1.4", "2.5"})
    @DisplayName("by the system can be taken up again and ends as if nothing had happened")
    void killed(String moment) {
        SampleSittings sample = SampleSittings.in(folder.resolve("saltmarsh"));

        assertThat(KilledSitting.at(moment, sample, "Ada", "2026-03-02", 1, 2, 3))
                .isTrue();

        endsAsUndisturbed(sample, "killed at " + moment);
    }

    /** A kill leaves what is on disk at that moment, so a copy of it is what a killed process leaves. */
    @Test
    @DisplayName("between any two events can be taken up again and ends as if nothing had happened")
    void everyMoment() {
        Path left = folder.resolve("left");
        SampleSittings sample = SampleSittings.in(folder.resolve("saltmarsh"));
        int every = Boolean.getBoolean("lookahead.exhaustive") ? 1 : SOME;

        sample.carriesOut("Ada", new TickingClock(Instant.parse("2026-03-02T09:00:00Z"), moment -> {
            if (moment % every == 0) {
                Path copy = left.resolve(Integer.toString(moment)).resolve("saltmarsh");
                copy(sample.root(), copy);
                endsAsUndisturbed(SampleSittings.at(copy), "stopped at " + moment);
            }
        }));

        assertThat(left).isDirectoryContaining(Files::isDirectory);
        if (every == 1) {
            System.out.println(left.toFile().list().length + " moments, all resumed to the same end");
        }
    }

    @Test
    @DisplayName("while changes are taken back can be taken up again and ends as if nothing had happened")
    void takenBack() {
        Path left = folder.resolve("left");
        SampleSittings sample =
                SampleSittings.in(folder.resolve("saltmarsh")).carriesOut("Ada", SampleSittings.on("2026-03-02"), 1);
        TickingClock clock = new TickingClock(Instant.parse("2026-03-02T12:00:00Z"), moment -> {
            if (endsWith(sample.transcript(), "kind: resume\n") || endsWith(sample.transcript(), "kind: undo\n")) {
                Path copy = left.resolve(Integer.toString(moment)).resolve("saltmarsh");
                copy(sample.root(), copy);
                endsAsUndisturbed(SampleSittings.at(copy), "stopped at " + moment);
            }
        });

        sample.takesBack("Ada", clock, UndoScope.PHASE);

        assertThat(left).isDirectoryContaining(Files::isDirectory);
    }

    private static boolean endsWith(Path transcript, String kind) {
        try {
            String text = Files.readString(transcript);
            return text.substring(Math.max(0, text.lastIndexOf("---\n"))).contains(kind);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
