package io.lookahead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applies phase after phase to both samples, and expects what was written by hand for each of them, to the byte. */
class ExpectedStatesTest {

    private static final Path FIXTURES = CommandLineRun.HOME.resolve("src/test/fixtures");
    private static final Path ANSWERS = CommandLineRun.HOME.resolve("src/proof/answers");

    @TempDir
    private Path scratch;

    @Test
    void the_bundled_sample_comes_to_the_state_written_by_hand_after_each_phase() throws IOException {
        Work work = new Work("sample", CommandLineRun.HOME.resolve("src/main/sample"), List.of("saltmarsh-runtime"));

        for (int phase = 1; phase <= 3; phase++) {
            work.apply(phase);

            assertThat(work.files()).as("after phase %d", phase).isEqualTo(work.expected(phase));
            work.apply(phase);
            assertThat(work.files()).as("phase %d applied twice", phase).isEqualTo(work.expected(phase));
        }
    }

    @Test
    void two_runtimes_that_share_their_constants_come_to_the_state_written_by_hand() throws IOException {
        Work work = new Work(
                "second-sample", FIXTURES.resolve("second-sample"), List.of("heron-runtime", "curlew-runtime"));

        for (int phase : List.of(1, 3)) {
            work.apply(phase);

            assertThat(work.files()).as("after phase %d", phase).isEqualTo(work.expected(phase));
            work.apply(phase);
            assertThat(work.files()).as("phase %d applied twice", phase).isEqualTo(work.expected(phase));
        }
    }

    @Test
    void the_collators_phase_has_nothing_to_change_where_there_is_no_node() throws IOException {
        Work work = new Work("second-sample", FIXTURES.resolve("second-sample"), List.of("heron-runtime"));
        SortedMap<String, String> before = work.files();

        CommandLineRun plan = work.run("plan", "heron-runtime");
        CommandLineRun diff = work.run("diff", "heron-runtime", "--phase", "2");

        for (String step : List.of("2.1", "2.2", "2.3", "2.4", "2.5", "2.6")) {
            assertThat(plan.out()).containsPattern("\\[not applicable] +" + step);
        }
        assertThat(diff.out()).isEmpty();
        assertThat(work.files()).isEqualTo(before);
    }

    /** A copy of a sample that is being migrated. */
    private final class Work {

        private final String name;
        private final List<String> runtimes;
        private final Path copy;
        private final SortedMap<String, String> before;

        Work(String name, Path sample, List<String> runtimes) throws IOException {
            this.name = name;
            this.runtimes = runtimes;
            this.copy = scratch.resolve(name);
            before = CommandLineRun.files(sample);
            for (String path : before.keySet()) {
                Path file = copy.resolve(path);
                Files.createDirectories(file.getParent());
                Files.copy(sample.resolve(path), file);
            }
        }

        void apply(int phase) {
            for (String runtime : runtimes) {
                CommandLineRun apply = run("apply", runtime, "--phase", Integer.toString(phase));
                assertThat(apply.exitCode())
                        .as("phase %d of %s%n%s%s", phase, runtime, apply.out(), apply.err())
                        .isZero();
            }
        }

        CommandLineRun run(String command, String runtime, String... more) {
            List<String> arguments = new ArrayList<>(List.of(command, copy.toString()));
            arguments.addAll(List.of("--runtime", runtime));
            arguments.addAll(
                    List.of("--answers", ANSWERS.resolve(name + ".yaml").toString()));
            arguments.addAll(List.of(more));
            return CommandLineRun.in(scratch, arguments.toArray(String[]::new));
        }

        SortedMap<String, String> files() {
            return CommandLineRun.files(copy);
        }

        SortedMap<String, String> expected(int phase) {
            SortedMap<String, String> expected = new TreeMap<>(before);
            expected.putAll(CommandLineRun.files(FIXTURES.resolve(name + "-after/phase-" + phase)));
            return expected;
        }
    }
}
