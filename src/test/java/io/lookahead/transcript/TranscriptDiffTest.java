package io.lookahead.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.transcript.TranscriptDiff.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Comparing two sessions")
class TranscriptDiffTest {

    @TempDir
    private Path folder;

    private List<Recorded> record(String name, List<Event> events) {
        return Sessions.record(folder.resolve(name), events);
    }

    @Test
    @DisplayName("finds nothing between two that came to the same")
    void same() {
        List<Event> longer = new ArrayList<>(Sessions.everything());
        longer.add(new Event.Note("confirmation", "only said here"));

        assertThat(TranscriptDiff.between(record("a", Sessions.everything()), record("b", longer)))
                .isEmpty();
    }

    @Test
    @DisplayName("finds other answers, decisions, outcomes and figures, whatever the targets are called")
    void different() {
        String other = "example-testnet-runtime";
        List<Event> test = List.of(
                new Event.Session(Sessions.origin(), List.of(other), null, List.of(), 1),
                new Event.Answer(other, "end-state", "keep-slots", Event.AnswerSource.OPERATOR),
                new Event.Decision(other, "1.8", Event.Choice.BY_HAND, List.of(), null),
                Event.Preview.whole(
                        other, 3, Map.of(), Map.of(), 1, Map.of("block_time_mean_ms", 6010.2), Map.of(), "none", ""),
                new Event.PhaseClosed(other, 1, Event.Outcome.DONE, List.of()));
        List<Event> main = List.of(
                new Event.Session(Sessions.origin(), List.of(Sessions.TARGET), null, List.of(), 1),
                new Event.Answer(null, "end-state", "shorter-slots", Event.AnswerSource.PROFILE),
                new Event.Decision(Sessions.TARGET, "1.8", Event.Choice.APPLY, List.of(), null),
                Event.Preview.whole(
                        Sessions.TARGET,
                        3,
                        Map.of(),
                        Map.of(),
                        1,
                        Map.of("block_time_mean_ms", 12000.0),
                        Map.of(),
                        "none",
                        ""),
                new Event.PhaseClosed(Sessions.TARGET, 1, Event.Outcome.DONE, List.of()),
                new Event.PhaseClosed(Sessions.TARGET, 2, Event.Outcome.READY_NOT_ACTIVATED, List.of()));

        assertThat(TranscriptDiff.between(record("test", test), record("main", main)))
                .containsExactly(
                        new Row("answers", "end-state", "keep-slots", "shorter-slots"),
                        new Row("phases", "phase 2", "—", "ready-not-activated"),
                        new Row("previews", "phase 3 block time", "6010 ms", "12000 ms"),
                        new Row("steps", "1.8", "by-hand", "apply"));
    }
}
