package io.lookahead.wizard.outside;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Runs a command of the operator's and passes on what it writes, line by line. No shell is involved. */
public final class CommandRun {

    /** Lines of output that are kept for the record. */
    private static final int KEPT = 40;

    private CommandRun() {}

    /**
     * How a command ended.
     *
     * @param exit its exit code; -1 where it could not be started
     * @param output the last lines it wrote
     */
    public record Result(int exit, String output) {
        public boolean isPassed() {
            return exit == 0;
        }
    }

    /** Runs the command in a folder and waits for its end. */
    public static Result of(List<String> command, Path folder, Consumer<String> lines) {
        Deque<String> last = new ArrayDeque<>();
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    lines.accept(line);
                    last.add(line);
                    if (last.size() > KEPT) {
                        last.remove();
                    }
                }
            }
            return new Result(process.waitFor(), String.join("\n", last));
        } catch (IOException failed) {
            return new Result(-1, "it cannot be started: " + failed.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Result(-1, "it was interrupted");
        }
    }
}
