package io.lookahead.edit.journal;

import static io.lookahead.edit.journal.Project.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Kills a real process, with a signal that it cannot see coming, in the midst of a change. */
class KillTest {

    private static final int SIGKILLED = 128 + 9;
    private static final int RANDOM_RUNS = 24;
    private static final int LONGEST_WAIT_MS = 600;

    @TempDir
    private Path folder;

    @Test
    void killed_at_every_write_the_change_is_whole_at_the_next_start(TestReporter reporter) throws Exception {
        int point = 0;
        int finished = 0;
        int takenBack = 0;
        while (true) {
            Project project = Project.in(folder.resolve("point-" + point));
            Process child = start(project, point);
            if (!reached(child)) {
                assertThat(child.waitFor()).isZero();
                break;
            }
            kill(child);

            if (recovered(project).equals(Project.after())) {
                finished++;
            } else {
                takenBack++;
            }
            point++;
        }
        reporter.publishEntry(
                "killed at every write",
                point + " times: " + finished + " changes finished, " + takenBack + " taken back");
        assertThat(finished).as("changes that were finished").isPositive();
        assertThat(takenBack).as("changes that were taken back").isPositive();
    }

    @Test
    void killed_at_any_time_the_change_is_whole_at_the_next_start(TestReporter reporter) throws Exception {
        Random random = new Random(20240814);
        int finished = 0;
        for (int run = 0; run < RANDOM_RUNS; run++) {
            Project project = Project.in(folder.resolve("run-" + run));
            Process child = start(project, Integer.MAX_VALUE);
            assertThat(child.inputReader().readLine()).isEqualTo(Killed.READY);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_WAIT_MS));
            child.destroyForcibly().waitFor();

            finished += recovered(project).equals(Project.after()) ? 1 : 0;
        }
        reporter.publishEntry(
                "killed at random",
                RANDOM_RUNS + " times: " + finished + " changes made, " + (RANDOM_RUNS - finished) + " not made");
    }

    private static SortedMap<String, String> recovered(Project project) throws IOException {
        Project.opened(ChangeJournal.open(project.root, new LocalDisk(), CLOCK))
                .journal()
                .close();
        assertThat(project.files()).isIn(Project.before(), Project.after());
        return project.files();
    }

    private static Process start(Project project, int point) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        project.root.toString(),
                        Integer.toString(point)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static boolean reached(Process child) throws IOException {
        try (BufferedReader out = child.inputReader()) {
            return Killed.REACHED.equals(out.readLine());
        }
    }

    private static void kill(Process child) throws InterruptedException {
        child.destroyForcibly();
        assertThat(child.waitFor()).isEqualTo(SIGKILLED);
    }

    /** The process that is killed: it makes the change, stops at the moment asked for and waits for its end. */
    static final class Killed {

        static final String READY = "ready";
        static final String REACHED = "reached";

        private Killed() {}

        public static void main(String[] arguments) throws IOException {
            int last = Integer.parseInt(arguments[1]);
            Disk disk = new WritePoints(new LocalDisk(), point -> {
                if (point == last) {
                    System.out.println(REACHED);
                    waitForever();
                }
            });
            Path root = Path.of(arguments[0]);
            try (ChangeJournal journal =
                    Project.opened(ChangeJournal.open(root, disk, CLOCK)).journal()) {
                if (last == Integer.MAX_VALUE) {
                    System.out.println(READY);
                }
                journal.apply(Project.STEP, Project.change());
            }
        }

        private static void waitForever() {
            while (true) {
                try {
                    Thread.sleep(Long.MAX_VALUE);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
