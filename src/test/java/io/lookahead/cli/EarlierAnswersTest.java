package io.lookahead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only looks ahead sees a repository as a session would that goes on where the last one stopped. */
class EarlierAnswersTest {

    @TempDir
    private Path scratch;

    @BeforeEach
    void carryOutPhase1() throws IOException {
        CommandLineRun.in(scratch, "demo", "chain", "--copy-only");
        Files.delete(scratch.resolve("chain/lookahead.yaml"));
        Files.writeString(scratch.resolve("answers.yaml"), """
                format: lookahead/answers
                version: 1
                answers:
                  relay-chain: kusama
                  authoring-duration: 1700
                declined:
                  "1.7": "our nodes do not ask for it"
                """);
        CommandLineRun run = CommandLineRun.in(scratch, "apply", "chain", "--phase", "1", "--answers", "answers.yaml");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void a_plan_takes_up_what_was_answered_and_declined() {
        CommandLineRun plan = CommandLineRun.in(scratch, "plan", "chain");

        assertThat(plan.err())
                .isEqualTo("From the record of earlier sessions on saltmarsh-runtime: 2 answers, 1 declined step"
                        + " (--ignore-record leaves that out)\n");
        assertThat(plan.out()).contains("Kusama", "answered: 1700").containsPattern("\\[declined] +1\\.7");
    }

    @Test
    void a_plan_can_do_without_it() {
        CommandLineRun plan = CommandLineRun.in(scratch, "plan", "chain", "--ignore-record");

        assertThat(plan.err()).isEmpty();
        assertThat(plan.out()).doesNotContain("Kusama  ", "answered: 1700").doesNotContain("[declined]");
    }

    @Test
    void a_newer_answer_counts_more() throws IOException {
        Files.writeString(
                scratch.resolve("answers.yaml"),
                "format: lookahead/answers\nversion: 1\nanswers: {authoring-duration: 1800}\n");

        assertThat(CommandLineRun.in(scratch, "plan", "chain", "--answers", "answers.yaml")
                        .out())
                .contains("answered: 1800");
    }

    @Test
    void a_record_that_cannot_be_read_is_named_and_can_be_left_out() throws IOException {
        Files.writeString(scratch.resolve("chain/.lookahead/transcripts/saltmarsh-runtime.yaml"), "- not a record\n");

        CommandLineRun plan = CommandLineRun.in(scratch, "plan", "chain");

        assertThat(plan.exitCode()).isEqualTo(3);
        assertThat(plan.err()).contains(".lookahead/transcripts/saltmarsh-runtime.yaml", "--ignore-record");
        assertThat(CommandLineRun.in(scratch, "plan", "chain", "--ignore-record")
                        .exitCode())
                .isZero();
    }
}
