package io.lookahead.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lookahead.edit.journal.UndoScope;
import io.lookahead.transcript.Event;
import io.lookahead.transcript.Evidence;
import io.lookahead.transcript.Progress;
import io.lookahead.transcript.Recorded;
import io.lookahead.transcript.TranscriptReader;
import io.lookahead.transcript.Verification;
import io.lookahead.transcript.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Going on where the last session stopped")
class ResumeTest {

    private static final String RUNTIME = "runtime/src/lib.rs";

    @TempDir
    private Path folder;

    private SampleSittings sample;

    @BeforeEach
    void afterPhaseOne() {
        sample = SampleSittings.in(folder.resolve("saltmarsh")).carriesOut("Ada", SampleSittings.on("2026-03-02"), 1);
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = sample.root().resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private List<Recorded> events() {
        return TranscriptReader.readAll(sample.transcript());
    }

    @Test
    @DisplayName("is refused where files drifted, with their names, and nothing is written")
    void refusesDrift() throws IOException {
        change(RUNTIME, "UNINCLUDED_SEGMENT_CAPACITY: u32 = 1;", "UNINCLUDED_SEGMENT_CAPACITY: u32 = 2;");
        Files.delete(sample.root().resolve("node/src/service.rs"));
        byte[] before = Files.readAllBytes(sample.transcript());

        SessionException refused = catchThrowableOfType(
                SessionException.class, () -> sample.session("Ben", SampleSittings.on("2026-03-03")));

        assertThat(refused.exitCode()).isEqualTo(ExitCode.FILES_CHANGED);
        assertThat(refused)
                .hasMessageContaining(RUNTIME + " was changed")
                .hasMessageContaining("node/src/service.rs is missing")
                .hasMessageContaining("--replan");
        assertThat(sample.transcript()).hasBinaryContent(before);
    }

    @Test
    @DisplayName("is possible over drift where that is asked for, and the record names the files")
    void plansAgain() throws IOException {
        change(RUNTIME, "UNINCLUDED_SEGMENT_CAPACITY: u32 = 1;", "UNINCLUDED_SEGMENT_CAPACITY: u32 = 2;");

        try (Session session = sample.session("Ben", SampleSittings.on("2026-03-03"), OnDrift.PLAN_AGAIN)) {
            assertThat(session.last().orElseThrow().drifted()).containsExactly(RUNTIME + " was changed");
        }

        assertThat(events())
                .extracting(Recorded::event)
                .filteredOn(Event.Resume.class::isInstance)
                .singleElement()
                .satisfies(event ->
                        assertThat(((Event.Resume) event).drifted()).containsExactly(RUNTIME + " was changed"));
        sample.session("Ben", SampleSittings.on("2026-03-04")).close();
    }

    @Test
    @DisplayName("minds neither formatters nor licence headers nor other line ends")
    void meaningStays() throws IOException {
        Path runtime = sample.root().resolve(RUNTIME);
        String text = Files.readString(runtime);
        Files.writeString(
                runtime, "// Some licence.\n" + text.replace("\t", "    ").replace("\n", "\r\n"));

        Path manifest = sample.root().resolve("runtime/Cargo.toml");
        Files.writeString(
                manifest,
                "# Some licence.\n"
                        + Files.readString(manifest).replace(" = { ", "={").replace("[\n\t", "[ "));

        try (Session session = sample.session("Ben", SampleSittings.on("2026-03-03"))) {
            assertThat(session.last().orElseThrow().drifted()).isEmpty();
            assertThat(session.last().orElseThrow().closed()).containsExactly(1);
        }
    }

    /** What cargo writes at the next build, once a dependency came and another went. */
    private void refreshLock() throws IOException {
        change("Cargo.lock", " \"cumulus-primitives-timestamp\",\n", " \"cumulus-primitives-aura\",\n");
        change("Cargo.lock", "[[package]]\nname = \"cumulus-primitives-core\"", """
                [[package]]
                name = "cumulus-primitives-aura"
                version = "0.12.0"
                source = "registry+https://github.com/rust-lang/crates.io-index"

                [[package]]
                name = "cumulus-primitives-core\"""");
    }

    @Test
    @DisplayName("does not mind that cargo brought the lock file up to the manifests")
    void lockRefreshed() throws IOException {
        refreshLock();

        Verification verification = Verifier.verify(sample.transcript(), List.of(), Anchors.files(sample.root()));
        sample.carriesOut("Ben", SampleSittings.on("2026-03-03"), 2);

        assertThat(verification.isIntact()).isTrue();
        assertThat(verification.remarks()).contains("Cargo.lock was rewritten, but means the same");
        assertThat(Progress.of(events()).closedPhases())
                .extracting(Event.PhaseClosed::phase)
                .containsExactly(1, 2);
    }

    @Test
    @DisplayName("is refused where the lock file holds the SDK in another version")
    void lockedElse() throws IOException {
        refreshLock();
        change(
                "Cargo.lock",
                "name = \"cumulus-pallet-parachain-system\"\nversion = \"0.12.0\"",
                "name = \"cumulus-pallet-parachain-system\"\nversion = \"0.17.0\"");

        SessionException refused = catchThrowableOfType(
                SessionException.class, () -> sample.session("Ben", SampleSittings.on("2026-03-03")));

        assertThat(refused.exitCode()).isEqualTo(ExitCode.FILES_CHANGED);
        assertThat(refused).hasMessageContaining("Cargo.lock was changed");
        assertThat(Verifier.verify(sample.transcript(), List.of(), Anchors.files(sample.root()))
                        .findings())
                .containsExactly("Cargo.lock was changed");
    }

    @Test
    @DisplayName("is refused while another session is running, which is named")
    void busy() {
        try (Session running = sample.session("Ada", SampleSittings.on("2026-03-03"))) {
            SessionException refused = catchThrowableOfType(
                    SessionException.class, () -> sample.session("Ben", SampleSittings.on("2026-03-03")));

            assertThat(running.transcript()).isNotEmpty();
            assertThat(refused)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    @DisplayName("works for another operator on another copy that was given the sources and the transcript")
    void handedOver() throws IOException {
        SampleSittings other = SampleSittings.at(folder.resolve("other"));
        for (String file : sample.sources().keySet()) {
            Files.createDirectories(other.root().resolve(file).getParent());
            Files.copy(sample.root().resolve(file), other.root().resolve(file));
        }
        Files.createDirectories(other.transcript().getParent());
        Files.copy(sample.transcript(), other.transcript());

        other.carriesOut("Ben", SampleSittings.on("2026-03-16"), 2, 3);

        sample.carriesOut("Ben", SampleSittings.on("2026-03-16"), 2, 3);
        assertThat(other.sources()).isEqualTo(sample.sources());
        assertThat(TranscriptReader.readAll(other.transcript()))
                .extracting(recorded -> operator(recorded.event()))
                .contains("Ada", "Ben");
        assertThat(Verifier.verify(other.transcript(), List.of(), Anchors.files(other.root()))
                        .isIntact())
                .isTrue();
    }

    private static String operator(Event event) {
        Evidence.Origin origin = event instanceof Event.Session session
                ? session.origin()
                : event instanceof Event.Resume resume ? resume.origin() : null;
        return origin == null ? "" : String.valueOf(origin.operator());
    }

    @Test
    @DisplayName("after everything was taken back begins with the first phase again")
    void undone() {
        sample.carriesOut("Ben", SampleSittings.on("2026-03-16"), 2)
                .takesBack("Ben", SampleSittings.on("2026-03-17"), UndoScope.EVERYTHING);

        Progress progress = Progress.of(events());

        assertThat(progress.closedPhases()).isEmpty();
        assertThat(progress.decisions()).isEmpty();
        try (Session session = sample.session("Ada", SampleSittings.on("2026-03-18"))) {
            assertThat(session.view().next()).contains("1.1");
        }
    }

    @Test
    @DisplayName("is refused where the transcript was changed, and says what to do")
    void brokenRecord() throws IOException {
        Files.writeString(
                sample.transcript(), Files.readString(sample.transcript()).replace("choice: apply", "choice: skip"));

        SessionException refused = catchThrowableOfType(
                SessionException.class, () -> sample.session("Ben", SampleSittings.on("2026-03-03")));

        assertThat(refused)
                .hasMessageContaining("was changed after it was recorded")
                .hasMessageContaining("move it");
    }
}
