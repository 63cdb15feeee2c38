package io.lookahead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runtimes take their constants from one crate: nothing changes for both unless the operator wants it. */
class SharedConstantsTest {

    private static final Path SAMPLE = CommandLineRun.HOME.resolve("src/test/fixtures/second-sample");
    private static final String ANSWERS = """
            format: lookahead/answers
            version: 1
            answers:
              relay-chain: polkadot
              end-state: shorter-slots
              phase-1-enacted: yes
              collators-upgraded: yes
              consumers-informed: yes
            """;

    @TempDir
    private Path scratch;

    private Path copy;

    @BeforeEach
    void copySample() throws IOException {
        copy = scratch.resolve("wader");
        for (String path : CommandLineRun.files(SAMPLE).keySet()) {
            Path file = copy.resolve(path);
            Files.createDirectories(file.getParent());
            Files.copy(SAMPLE.resolve(path), file);
        }
    }

    private CommandLineRun run(String command, String phase, String answers) throws IOException {
        Path file = Files.writeString(scratch.resolve("answers.yaml"), ANSWERS + answers);
        return CommandLineRun.in(
                scratch,
                command,
                copy.toString(),
                "--runtime",
                "heron-runtime",
                "--phase",
                phase,
                "--answers",
                file.toString());
    }

    private void phaseOne() throws IOException {
        assertThat(run("apply", "1", "").exitCode()).isZero();
    }

    @Test
    void names_the_other_runtime_and_waits_for_an_answer() throws IOException {
        phaseOne();
        SortedMap<String, String> before = CommandLineRun.files(copy);

        CommandLineRun apply = run("apply", "3", "");

        assertThat(apply.exitCode()).isEqualTo(4);
        assertThat(apply.err())
                .contains("May UNINCLUDED_SEGMENT_CAPACITY change for curlew-runtime too?")
                .contains("May MILLI_SECS_PER_BLOCK change for curlew-runtime too?")
                .contains("May MAXIMUM_BLOCK_WEIGHT change for curlew-runtime too?")
                .contains("shared-capacity: ");
        assertThat(CommandLineRun.files(copy)).isEqualTo(before);
    }

    @Test
    void leaves_what_is_to_be_kept_apart_to_the_operator() throws IOException {
        phaseOne();
        SortedMap<String, String> before = CommandLineRun.files(copy);

        CommandLineRun apply = run(
                "apply", "3", "  shared-capacity: apart\n  shared-block-time: apart\n  shared-block-weight: apart\n");

        assertThat(apply.exitCode()).isEqualTo(1);
        assertThat(apply.out() + apply.err())
                .contains("done     3.1")
                .contains("is shared with curlew-runtime, and is to change for this runtime alone")
                .contains("Declare UNINCLUDED_SEGMENT_CAPACITY as 3 in this runtime's own crate");
        SortedMap<String, String> after = CommandLineRun.files(copy);
        before.keySet().removeIf(path -> path.contains("heron"));
        assertThat(after).containsAllEntriesOf(before);
    }

    @Test
    void holds_back_a_value_that_reaches_the_other_runtime_by_way_of_another_constant() throws IOException {
        for (String runtime : new String[] {"heron", "curlew"}) {
            Path lib = copy.resolve("runtimes/" + runtime + "/src/lib.rs");
            Files.writeString(lib, Files.readString(lib).replace("use wader_shared::Address;", """
                                    use wader_shared::Address;

                                    pub const MILLI_SECS_PER_BLOCK: u64 = wader_shared::time::MILLI_SECS_PER_BLOCK;
                                    pub const SLOT_DURATION: u64 = MILLI_SECS_PER_BLOCK;
                                    """));
        }
        phaseOne();

        CommandLineRun diff = run("diff", "3", "  shared-capacity: together\n  shared-block-weight: together\n");

        assertThat(diff.out()).contains("UNINCLUDED_SEGMENT_CAPACITY: u32 = 3").doesNotContain("= 6_000;");
        assertThat(diff.err())
                .contains("the change would give millisecs_per_block of curlew-runtime the value 6000 too");
    }

    @Test
    void asks_nothing_where_each_runtime_has_its_own() throws IOException {
        CommandLineRun plan = CommandLineRun.in(
                scratch, "plan", CommandLineRun.HOME.resolve("src/main/sample").toString(), "--format", "json");

        assertThat(plan.out()).doesNotContain("shared-");
    }
}
