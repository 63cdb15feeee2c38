package io.lookahead.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Answer;
import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Known;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.StepStatus;
import io.lookahead.transcript.Evidence.Digests;
import io.lookahead.transcript.Evidence.FileState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Recording a session")
class RecorderTest {

    private static final String TARGET = Sessions.TARGET;
    private static final Digests ONE = new Digests("1".repeat(64), "a".repeat(64));
    private static final Digests TWO = new Digests("2".repeat(64), "b".repeat(64));

    @TempDir
    private Path folder;

    private Path file;
    private Recorder recorder;

    @BeforeEach
    void begin() {
        file = folder.resolve("session.yaml");
        recorder = new Recorder(TranscriptWriter.create(file, Sessions.ticking(), Redactor.general()), new Progress());
        recorder.append(Sessions.session());
    }

    @AfterEach
    void end() {
        recorder.close();
    }

    private Progress readBack() {
        return Progress.of(TranscriptReader.readAll(file));
    }

    private Event lastEvent() {
        List<Recorded> events = TranscriptReader.readAll(file);
        return events.get(events.size() - 1).event();
    }

    @Test
    @DisplayName("a second scan records only what is different")
    void recordsDifferences() {
        List<Known> facts = new ArrayList<>(Sessions.facts());
        recorder.scanned(
                "start",
                "stable2409",
                List.of(new FileState("b.rs", ONE), new FileState("a.rs", ONE)),
                Map.of(TARGET, facts));
        Reading velocity = Reading.found(RuntimeKey.VELOCITY, 1L, null, "1", null);
        facts.set(1, velocity);

        recorder.scanned(
                "after 1.1",
                "stable2409",
                List.of(new FileState("a.rs", ONE), new FileState("b.rs", TWO)),
                Map.of(TARGET, facts));

        Event.Scan scan = (Event.Scan) lastEvent();
        assertThat(scan.files()).containsExactly(new FileState("b.rs", TWO));
        assertThat(scan.facts().get(TARGET))
                .isEqualTo(new Evidence.FactDelta(List.of(velocity), List.of(Reading.absent(RuntimeKey.VELOCITY))));
        assertThat(readBack().scannedFacts(TARGET)).containsExactlyInAnyOrderElementsOf(facts);
    }

    @Test
    @DisplayName("a decision records what the rules were told besides, and what they now conclude")
    void recordsDecisions() {
        List<Known> facts = Sessions.facts();
        recorder.scanned("start", "stable2409", List.of(), Map.of(TARGET, facts));
        List<Known> told = new ArrayList<>(facts);
        told.add(new Answer("end-state", "keep-slots"));
        List<Conclusion> todo = List.of(Sessions.finding(StepStatus.TODO));
        List<Conclusion> done = List.of(Sessions.finding(StepStatus.DONE));

        assertThat(recorder.decided(TARGET, told, todo)).isPresent();
        assertThat(recorder.decided(TARGET, told, todo))
                .as("nothing has changed")
                .isEmpty();
        assertThat(recorder.decided(TARGET, facts, done)).isPresent();

        Event.Rule rule = (Event.Rule) lastEvent();
        assertThat(rule.given().removed()).containsExactly(new Answer("end-state", "keep-slots"));
        assertThat(rule.concluded()).isEqualTo(done);
        assertThat(rule.withdrawn()).isEqualTo(todo);
        assertThat(readBack().conclusions(TARGET)).isEqualTo(done);
        assertThat(readBack().givenFacts(TARGET)).isEmpty();
    }

    @Test
    @DisplayName("a resumed session knows its answers, decisions, phases and files")
    void addsUp() {
        Sessions.everything().stream().skip(1).limit(15).forEach(recorder::append);

        Progress progress = readBack();

        assertThat(progress.targets()).containsExactly(TARGET);
        assertThat(progress.answers()).extracting(Event.Answer::value).containsExactly("shorter-slots");
        assertThat(progress.decisions()).extracting(Event.Decision::choice).containsExactly(Event.Choice.APPLY);
        assertThat(progress.closedPhases()).extracting(Event.PhaseClosed::phase).containsExactly(1);
        assertThat(progress.pending()).isEmpty();
        assertThat(progress.files()).containsEntry("runtime/gone.rs", Optional.empty());
        assertThat(progress.files().get("runtime/src/lib.rs")).map(Digests::raw).contains("d".repeat(64));
    }

    @Test
    @DisplayName("a change that was decided on but not made is pending")
    void knowsPending() {
        Sessions.everything().stream().skip(1).limit(8).forEach(recorder::append);

        assertThat(readBack().pending()).map(Event.Decision::step).contains(Sessions.STEP);
    }

    @Test
    @DisplayName("an undo opens its phase again and takes back the decision")
    void undoes() {
        Sessions.everything().stream().skip(1).forEach(recorder::append);

        Progress progress = readBack();

        assertThat(progress.closedPhases()).isEmpty();
        assertThat(progress.decisions()).isEmpty();
        assertThat(progress.files().get("runtime/src/lib.rs")).map(Digests::raw).contains("b".repeat(64));
    }

    @Test
    @DisplayName("an answer can be taken back")
    void takesBackAnswers() {
        recorder.append(new Event.Answer(null, "end-state", "keep-slots", Event.AnswerSource.OPERATOR));
        recorder.append(new Event.Answer(null, "end-state", null, Event.AnswerSource.OPERATOR));

        assertThat(readBack().answers()).isEmpty();
    }
}
