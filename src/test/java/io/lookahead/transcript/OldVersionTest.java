package io.lookahead.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Known;
import io.lookahead.facts.StepStatus;
import io.lookahead.text.yaml.YamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples were written when there was no later version, and are never written anew. */
@DisplayName("A transcript of version 1")
class OldVersionTest {

    private static final String EVERYTHING = "version-1-everything.yaml";
    private static final String SESSION = "version-1-session.yaml";
    private static final Head END = Head.parse("53:d3b25cbdd78f0dc29e814629db4050a1f1cf2def8676378fde789f19eda6886b")
            .orElseThrow();
    private static final String TARGET = "saltmarsh-runtime";

    @TempDir
    private Path folder;

    private static Path sample(String name) {
        return Path.of(System.getProperty("lookahead.home", "."), "src/test/fixtures/transcripts", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {EVERYTHING, SESSION})
    @DisplayName("is read without losing anything: written again in its version it is the same text")
    void reads(String name) throws IOException, YamlException {
        EventDocument format = new EventDocument(1);
        StringBuilder again = new StringBuilder();

        for (Recorded each : TranscriptReader.readAll(sample(name))) {
            again.append(RawDocument.seal(
                    format.body(each.seq(), each.at(), each.previous(), each.event(), Redactor.general())));
        }

        assertThat(sample(name)).hasContent(again.toString());
        Documents.mustKeepToTheirSchema(sample(name));
    }

    @Test
    @DisplayName("has a sample with every kind of event")
    void everyKind() {
        assertThat(TranscriptReader.readAll(sample(EVERYTHING)))
                .extracting(recorded -> recorded.event().kind())
                .containsAll(Event.kinds());
    }

    @Test
    @DisplayName("is verified against the head that was noted down then")
    void verifies() {
        assertThat(Verifier.verify(sample(SESSION), List.of(new Anchor(END, true)), null)
                        .findings())
                .isEmpty();
    }

    @Test
    @DisplayName("is gone on with in its version, and stays intact")
    void goesOn() throws IOException, YamlException {
        Path file = Files.copy(sample(SESSION), folder.resolve("session.yaml"));
        Progress before = Progress.of(TranscriptReader.readAll(file));
        List<Known> facts = movedDown(before.scannedFacts(TARGET));

        try (Recorder recorder =
                new Recorder(TranscriptWriter.resume(file, Sessions.ticking(), Redactor.general()), before)) {
            recorder.append(new Event.Resume(Sessions.origin(), 0, List.of()));
            recorder.scanned("start", "v1.11.0", List.of(), Map.of(TARGET, facts));
            recorder.decided(TARGET, facts, List.of(Sessions.finding(StepStatus.DONE)));
            recorder.previewed(before.preview(TARGET, 1).orElseThrow());
        }

        assertThat(Files.readString(file)).startsWith(Files.readString(sample(SESSION)));
        assertThat(Verifier.verify(file, List.of(new Anchor(END, false)), null).findings())
                .isEmpty();
        Documents.mustKeepToTheirSchema(file);
        assertThat(Progress.of(TranscriptReader.readAll(file)).scannedFacts(TARGET))
                .containsExactlyInAnyOrderElementsOf(facts);
    }

    private static List<Known> movedDown(List<Known> facts) {
        Shift shift = Shift.of(List.of(new Evidence.Moved("runtime/src/lib.rs", 200, 3)));
        return facts.stream().map(shift::apply).toList();
    }

    @Test
    @DisplayName("told in today's version comes to the same after every event, in less than half the room")
    void toldAnew() throws IOException {
        Path file = folder.resolve("session.yaml");
        Progress then = new Progress();
        try (Recorder recorder =
                new Recorder(TranscriptWriter.create(file, Sessions.ticking(), Redactor.general()), new Progress())) {
            for (Recorded each : TranscriptReader.readAll(sample(SESSION))) {
                then.accept(each.event());
                tell(recorder, then, each.event());
            }
        }

        Progress now = new Progress();
        for (Recorded each : TranscriptReader.readAll(file)) {
            now.accept(each.event());
        }
        mustAgree(now, then);
        assertThat(Files.size(file)).isLessThan(Files.size(sample(SESSION)) / 2);
    }

    private static void tell(Recorder recorder, Progress then, Event event) {
        if (event instanceof Event.Scan scan) {
            recorder.scanned(scan.reason(), scan.sdk(), scan.files(), Map.of(TARGET, then.scannedFacts(TARGET)));
        } else if (event instanceof Event.Rule) {
            List<Known> told = new ArrayList<>(then.scannedFacts(TARGET));
            told.addAll(then.givenFacts(TARGET));
            recorder.decided(TARGET, told, then.conclusions(TARGET));
        } else if (event instanceof Event.Preview preview) {
            recorder.previewed(preview);
        } else {
            recorder.append(event);
        }
        mustAgree(recorder.progress(), then, event);
    }

    private static void mustAgree(Progress now, Progress then, Event event) {
        // A fact that moved stands elsewhere among the conclusions at once; in version 1 the rules have to say so.
        if (event instanceof Event.Scan) {
            assertThat(now.scannedFacts(TARGET)).containsExactlyInAnyOrderElementsOf(then.scannedFacts(TARGET));
        } else if (event instanceof Event.Rule) {
            mustAgree(now, then);
        }
    }

    private static void mustAgree(Progress now, Progress then) {
        assertThat(now.scannedFacts(TARGET)).containsExactlyInAnyOrderElementsOf(then.scannedFacts(TARGET));
        assertThat(now.givenFacts(TARGET)).containsExactlyInAnyOrderElementsOf(then.givenFacts(TARGET));
        assertThat(now.conclusions(TARGET)).containsExactlyInAnyOrderElementsOf(then.conclusions(TARGET));
        for (int phase = 0; phase <= 3; phase++) {
            assertThat(now.preview(TARGET, phase)).isEqualTo(then.preview(TARGET, phase));
        }
    }
}
