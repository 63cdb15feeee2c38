package io.lookahead.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lookahead.facts.Answer;
import io.lookahead.facts.Call;
import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Known;
import io.lookahead.facts.Location;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.Side;
import io.lookahead.facts.StepStatus;
import io.lookahead.transcript.Evidence.Digests;
import io.lookahead.transcript.Evidence.FileState;
import io.lookahead.transcript.Evidence.Moved;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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

    private static Call call(String function, int line) {
        return new Call(Side.RUNTIME, function, new Location("runtime/src/lib.rs", line, 5));
    }

    @Test
    @DisplayName("what only moved to other lines is recorded as moved, and so are conclusions from it")
    void recordsMoves() {
        List<Known> before = List.of(call("a", 10), call("b", 20), call("b", 20), call("c", 30), call("d", 40));
        List<Known> now = List.of(call("a", 10), call("e", 15), call("b", 22), call("b", 22), call("d", 39));
        Conclusion.StepFinding finding =
                new Conclusion.StepFinding("1.1", StepStatus.DONE, "b is called", "1.1 B", List.of(before.get(1)));
        recorder.scanned("start", "stable2409", List.of(), Map.of(TARGET, before));
        recorder.decided(TARGET, before, List.of(finding));

        recorder.scanned("after 1.1", "stable2409", List.of(), Map.of(TARGET, now));

        Event.Scan scan = (Event.Scan) lastEvent();
        assertThat(scan.moved())
                .containsExactly(new Moved("runtime/src/lib.rs", 20, 2), new Moved("runtime/src/lib.rs", 40, -1));
        assertThat(scan.facts().get(TARGET))
                .isEqualTo(new Evidence.FactDelta(List.of(call("e", 15)), List.of(call("c", 30))));
        assertThat(readBack().scannedFacts(TARGET)).containsExactlyInAnyOrderElementsOf(now);
        assertThat(readBack().conclusions(TARGET))
                .containsExactly(new Conclusion.StepFinding(
                        "1.1", StepStatus.DONE, "b is called", "1.1 B", List.of(call("b", 22))));
        assertThat(recorder.decided(TARGET, now, readBack().conclusions(TARGET)))
                .as("nothing else was decided")
                .isEmpty();
    }

    @Test
    @DisplayName("whatever two scans find, what is recorded of them adds up to the second")
    void addsUpToWhateverIsFound() {
        Random random = new Random(8);
        for (int round = 0; round < 200; round++) {
            List<Known> found = random.ints(random.nextInt(30), 0, 12)
                    .<Known>mapToObj(line -> call("f" + random.nextInt(4), line))
                    .toList();

            recorder.scanned("again", "stable2409", List.of(), Map.of(TARGET, found));

            assertThat(recorder.progress().scannedFacts(TARGET)).containsExactlyInAnyOrderElementsOf(found);
        }
        assertThat(readBack().scannedFacts(TARGET))
                .containsExactlyInAnyOrderElementsOf(recorder.progress().scannedFacts(TARGET));
    }

    private static Event.Preview preview(int phase, Map<String, String> parameters, Map<String, String> assumptions) {
        return Event.Preview.whole(
                TARGET, phase, parameters, assumptions, 8, Map.of("blocks_per_hour", 300.0), Map.of(), "none", "slots");
    }

    @Test
    @DisplayName("a preview says only what is otherwise than in the last one of its phase, or of the phase before")
    void recordsPreviews() {
        Event.Preview today = preview(0, Map.of("capacity", "1", "velocity", "1"), Map.of("cores", "1 : assumed"));
        Event.Preview after = preview(1, Map.of("capacity", "3", "cores", "2"), Map.of());

        recorder.previewed(today);
        recorder.previewed(after);

        Event.Preview told = (Event.Preview) lastEvent();
        assertThat(told.like()).isZero();
        assertThat(told.parameters()).isEqualTo(Map.of("capacity", "3", "cores", "2"));
        assertThat(told.parametersGone()).containsExactly("velocity");
        assertThat(told.assumptionsGone()).containsExactly("cores");
        recorder.previewed(today);
        assertThat(((Event.Preview) lastEvent()).parameters()).isEmpty();
        assertThat(readBack().preview(TARGET, 0)).contains(today);
        assertThat(readBack().preview(TARGET, 1)).contains(after);
    }

    @Test
    @DisplayName("a preview that is said to be like one that was never recorded is refused")
    void refusesPreviewsLikeNothing() {
        Event.Preview told = new Event.Preview(
                TARGET, 2, 1, Map.of(), List.of(), Map.of(), List.of(), 8, Map.of(), Map.of(), "none", "slots");

        assertThatThrownBy(() -> new Progress().accept(told))
                .isInstanceOf(TranscriptException.class)
                .hasMessageContaining("like the last one of phase 1, but there is none before it");
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
