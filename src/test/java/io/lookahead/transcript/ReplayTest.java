package io.lookahead.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Answer;
import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Known;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RelayParameter;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.StepStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Replaying")
class ReplayTest {

    @TempDir
    private Path folder;

    private Path file;
    private List<Conclusion> asked;
    private Map<String, Double> figures;

    @BeforeEach
    void recordASession() {
        file = folder.resolve("session.yaml");
        Sessions.record(file, Sessions.everything());
        Event.Rule first = (Event.Rule) Sessions.everything().get(2);
        asked = first.concluded();
        figures = ((Event.Preview) Sessions.everything().get(6)).figures();
    }

    /** Rules that conclude from the facts what those of the recorded session did. */
    private class Rules implements Redecider {

        final List<List<Known>> told = new ArrayList<>();

        @Override
        public List<Conclusion> decide(String target, List<Known> facts) {
            told.add(facts);
            boolean done = facts.stream()
                    .anyMatch(fact -> fact instanceof Reading reading
                            && reading.key() == RuntimeKey.VELOCITY
                            && reading.state() == Reading.State.FOUND);
            boolean answered = facts.stream().anyMatch(Answer.class::isInstance);
            List<Conclusion> conclusions = new ArrayList<>();
            conclusions.add(finding(done));
            if (!done) {
                conclusions.add(asked.get(1));
            }
            if (!answered) {
                conclusions.add(asked.get(2));
            }
            return conclusions;
        }

        Conclusion finding(boolean done) {
            return Sessions.finding(done ? StepStatus.DONE : StepStatus.TODO);
        }

        @Override
        public Map<String, Double> simulate(Event.Preview preview, long seed) {
            assertThat(seed).isEqualTo(42);
            return figures;
        }
    }

    @Test
    @DisplayName("comes to the same where nothing has changed")
    void same() {
        Replay.Result result = Replay.of(file, new Rules());

        assertThat(result.first()).isEmpty();
        assertThat(result.decisions()).isEqualTo(3);
        assertThat(result.previews()).isEqualTo(1);
        assertThat(result.remarks()).isEmpty();
    }

    @Test
    @DisplayName("tells the rules what they were told then, no more and no less")
    void tellsTheFacts() {
        Rules rules = new Rules();

        Replay.of(file, rules);

        RelayParameter depth = new RelayParameter("max_candidate_depth", 3, "a referendum");
        assertThat(rules.told.get(0))
                .containsAll(Sessions.facts())
                .contains(depth)
                .hasSize(6);
        assertThat(rules.told.get(1))
                .contains(new Answer("end-state", "shorter-slots"))
                .hasSize(7);
        assertThat(rules.told.get(2))
                .contains(depth)
                .doesNotContain(Reading.absent(RuntimeKey.VELOCITY))
                .hasSize(7);
    }

    @Test
    @DisplayName("names the rule that decides otherwise today, where it first does")
    void otherRule() {
        Replay.Result result = Replay.of(file, new Rules() {
            @Override
            Conclusion finding(boolean done) {
                return Sessions.finding(done ? StepStatus.PARTIAL : StepStatus.TODO);
            }
        });

        assertThat(result.first()).map(Difference::seq).contains(11L);
        assertThat(result.first().map(Difference::message).orElseThrow())
                .matches("event 11 \\(line \\d+\\), example-runtime: rule '1.4a The hook' gave step 1.4a is done then,"
                        + " and gives nothing today");
    }

    @Test
    @DisplayName("names a rule that is new")
    void newRule() {
        Replay.Result result = Replay.of(file, new Rules() {
            @Override
            public List<Conclusion> decide(String target, List<Known> facts) {
                List<Conclusion> conclusions = new ArrayList<>(super.decide(target, facts));
                conclusions.add(new Conclusion.StepOrder("1.8", "1.4", "Order"));
                return conclusions;
            }
        });

        assertThat(result.first())
                .contains(new Difference(
                        2,
                        result.first().orElseThrow().line(),
                        Sessions.TARGET,
                        "rule 'Order'",
                        "",
                        "step 1.8 waits for 1.4"));
    }

    @Test
    @DisplayName("takes better wording and other evidence for no difference")
    void otherWording() {
        Replay.Result result = Replay.of(file, new Rules() {
            @Override
            Conclusion finding(boolean done) {
                StepStatus status = done ? StepStatus.DONE : StepStatus.TODO;
                return new Conclusion.StepFinding(Sessions.STEP, status, "in better words", "1.4a Renamed", List.of());
            }
        });

        assertThat(result.first()).isEmpty();
        assertThat(result.remarks())
                .containsExactly(
                        "'step 1.4a is todo' came from rule '1.4a The hook' then, and from rule '1.4a Renamed' today",
                        "'step 1.4a is done' came from rule '1.4a The hook' then, and from rule '1.4a Renamed' today");
    }

    @Test
    @DisplayName("tells where the simulator comes to something else")
    void otherSimulator() {
        figures = Map.of("block_time_mean_ms", 6_000.0, "blocks_per_hour", 299.95, "extra", 1.0);

        Replay.Result result = Replay.of(file, new Rules());

        assertThat(result.first()).map(Difference::subject).contains("the simulator's block_time_mean_ms of phase 1");
        assertThat(result.first()).map(Difference::then).isEqualTo(Optional.of("12000.0"));
    }
}
