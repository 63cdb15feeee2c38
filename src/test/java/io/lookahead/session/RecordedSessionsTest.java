package io.lookahead.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.edit.journal.UndoScope;
import io.lookahead.transcript.Anchor;
import io.lookahead.transcript.Event;
import io.lookahead.transcript.Head;
import io.lookahead.transcript.Recorded;
import io.lookahead.transcript.Replay;
import io.lookahead.transcript.TranscriptReader;
import io.lookahead.transcript.Verification;
import io.lookahead.transcript.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** To record the sessions in {@code transcripts/} anew, run {@code transcripts/record}. */
@DisplayName("The recorded sessions of the sample")
class RecordedSessionsTest {

    private static final Path TRANSCRIPTS = SampleSittings.HOME.resolve("transcripts");
    private static final Path HEADS = TRANSCRIPTS.resolve("HEADS");

    @TempDir
    private Path folder;

    /** Each in a file of its name. */
    enum Recording {
        /** From the beginning to the end, by three operators in turn. */
        WHOLE {
            @Override
            void record(SampleSittings sample) {
                sample.carriesOut("Ada", SampleSittings.on("2026-03-02"), 1)
                        .carriesOut("Ben", SampleSittings.on("2026-03-16"), 2)
                        .carriesOut("Cleo", SampleSittings.on("2026-04-20"), 3);
            }
        },
        /** The process is killed when step 1.4 is written and not yet recorded as such. */
        RESUMED_AFTER_A_KILL {
            @Override
            void record(SampleSittings sample) {
                assertThat(KilledSitting.at("1.4", sample, "Ada", "2026-03-02", 1))
                        .isTrue();
                sample.carriesOut("Ada", SampleSittings.on("2026-03-03"), 1)
                        .carriesOut("Ben", SampleSittings.on("2026-03-16"), 2, 3);
            }
        },
        /** Phases 1 and 2, and the decision to stop there. */
        READY_NOT_ACTIVATED {
            @Override
            void record(SampleSittings sample) {
                sample.carriesOut("Ada", SampleSittings.on("2026-03-02"), 1)
                        .carriesOut(
                                "Ada",
                                SampleSittings.on("2026-03-16"),
                                Map.of("end-state", "ready-not-activated"),
                                List.of(2, 3));
            }
        },
        /** Phase 1, then its last step taken back, then all of it. */
        UNDONE {
            @Override
            void record(SampleSittings sample) {
                sample.carriesOut("Ada", SampleSittings.on("2026-03-02"), 1)
                        .takesBack("Ben", SampleSittings.on("2026-03-05"), UndoScope.STEP, UndoScope.EVERYTHING);
            }
        };

        abstract void record(SampleSittings sample);

        Path file() {
            return TRANSCRIPTS.resolve(name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".yaml");
        }

        byte[] recordIn(Path folder) throws IOException {
            SampleSittings sample = SampleSittings.in(folder);
            record(sample);
            return Files.readAllBytes(sample.transcript());
        }
    }

    @BeforeAll
    static void recordAnew(@TempDir Path scratch) throws IOException {
        if (!Boolean.getBoolean("lookahead.update")) {
            return;
        }
        List<String> heads = new ArrayList<>();
        for (Recording recording : Recording.values()) {
            Files.write(recording.file(), recording.recordIn(scratch.resolve(recording.name())));
            List<Recorded> events = TranscriptReader.readAll(recording.file());
            heads.add(recording.file().getFileName() + " "
                    + events.get(events.size() - 1).head());
        }
        Files.write(HEADS, heads);
    }

    private static Map<String, Head> heads() throws IOException {
        Map<String, Head> heads = new TreeMap<>();
        for (String line : Files.readAllLines(HEADS)) {
            String[] parts = line.split(" ");
            heads.put(parts[0], Head.parse(parts[1]).orElseThrow());
        }
        return heads;
    }

    @ParameterizedTest
    @EnumSource(
            value = Recording.class,
            names = {"RESUMED_AFTER_A_KILL", "UNDONE"})
    @DisplayName("come out the same, byte for byte, whenever they are recorded")
    void recordedAgain(Recording recording) throws IOException {
        byte[] first = recording.recordIn(folder.resolve("first"));

        assertThat(recording.recordIn(folder.resolve("second"))).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(Recording.class)
    @DisplayName("are as they were recorded")
    void verified(Recording recording) throws IOException {
        Head head = heads().get(recording.file().getFileName().toString());

        Verification found = Verifier.verify(recording.file(), List.of(new Anchor(head, true)), null);

        assertThat(found.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Recording.class)
    @DisplayName("would be decided in the same way today")
    void replayed(Recording recording) {
        TodaysRules today = TodaysRules.of(new SessionOptions(
                folder,
                SampleSittings.HOME,
                null,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Decisions.NONE,
                1,
                SampleSittings.on("2026-05-01")));

        Replay.Result result = Replay.of(recording.file(), today);

        assertThat(result.first())
                .as("if this is what is wanted, record them anew with transcripts/record")
                .isEmpty();
        assertThat(result.decisions()).isPositive();
        assertThat(result.previews()).isPositive();
    }

    @Test
    @DisplayName("say how each of them ended")
    void endings() {
        assertThat(outcomes(Recording.WHOLE))
                .containsExactly(Event.Outcome.DONE, Event.Outcome.DONE, Event.Outcome.DONE);
        assertThat(outcomes(Recording.RESUMED_AFTER_A_KILL))
                .containsExactly(Event.Outcome.DONE, Event.Outcome.DONE, Event.Outcome.DONE);
        assertThat(outcomes(Recording.READY_NOT_ACTIVATED))
                .containsExactly(Event.Outcome.DONE, Event.Outcome.DONE, Event.Outcome.READY_NOT_ACTIVATED);
        assertThat(outcomes(Recording.UNDONE)).isEmpty();
    }

    private static List<Event.Outcome> outcomes(Recording recording) {
        return io.lookahead.transcript.Progress.of(TranscriptReader.readAll(recording.file())).closedPhases().stream()
                .map(Event.PhaseClosed::outcome)
                .toList();
    }

    @Test
    @DisplayName("hold what was written just before the kill")
    void settledAfterTheKill() {
        List<Event> events = TranscriptReader.readAll(Recording.RESUMED_AFTER_A_KILL.file()).stream()
                .map(Recorded::event)
                .toList();
        int resumed = events.indexOf(events.stream()
                .filter(Event.Resume.class::isInstance)
                .findFirst()
                .orElseThrow());

        assertThat(events.get(resumed - 1))
                .isInstanceOfSatisfying(
                        Event.Decision.class,
                        decision -> assertThat(decision.choice()).isEqualTo(Event.Choice.APPLY));
        assertThat(events.get(resumed + 1))
                .isInstanceOfSatisfying(
                        Event.Applied.class,
                        applied -> assertThat(applied.step())
                                .isEqualTo(((Event.Decision) events.get(resumed - 1)).step()));
    }

    @Test
    @DisplayName("carried out on a fresh copy leave its files as the record says")
    void carriedOver() {
        RecordedChoices recorded = RecordedChoices.of(TranscriptReader.readAll(Recording.WHOLE.file()));
        SampleSittings fresh = SampleSittings.in(folder.resolve("fresh"));
        Project project = Project.open(
                fresh.options("Dan", SampleSittings.on("2026-05-01"), Map.of()).withDefaults(recorded.content()));

        CarryOver.Result result;
        try (Session session = Session.open(project, project.target())) {
            result = CarryOver.onto(session, recorded);
        }

        assertThat(result.misfits()).isEmpty();
        assertThat(Verifier.verify(Recording.WHOLE.file(), List.of(), Anchors.files(fresh.root()))
                        .findings())
                .isEmpty();
    }
}
