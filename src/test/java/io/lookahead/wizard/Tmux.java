package io.lookahead.wizard;

import io.lookahead.wizard.dialog.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A real pseudo-terminal with a program in it, held by a tmux server of its own. */
final class Tmux implements AutoCloseable {

    private final String server = "lookahead-" + UUID.randomUUID();

    private Tmux() {}

    static boolean isHere() {
        try {
            return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Starts a program on a terminal of a size. What the program leaves on the screen stays there when it ends. */
    static Tmux start(int columns, int rows, Path folder, Map<String, String> environment, List<String> command) {
        Tmux tmux = new Tmux();
        List<String> words = new ArrayList<>(List.of("env"));
        environment.forEach((name, value) -> words.add(name + "=" + value));
        words.addAll(command);
        String line = String.join(" ", words.stream().map(Tmux::quoted).toList());
        tmux.run(
                "-u",
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-x",
                String.valueOf(columns),
                "-y",
                String.valueOf(rows),
                "-c",
                folder.toString(),
                line + "; echo \"ended with $?\"; cat");
        return tmux;
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    /** Presses keys by their tmux names, such as {@code Enter}, or types text. */
    void press(String... keys) {
        List<String> words = new ArrayList<>(List.of("send-keys"));
        words.addAll(Arrays.asList(keys));
        run(words.toArray(String[]::new));
    }

    /** Types text as it is. */
    void type(String text) {
        run("send-keys", "-l", text);
    }

    /** Pastes text as a terminal does, announced where the program asked for that. */
    void paste(String text) {
        run("set-buffer", text);
        run("paste-buffer", "-p");
    }

    void resize(int columns, int rows) {
        run("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows));
    }

    /** What is on the screen. */
    String screen() {
        return run("capture-pane", "-p");
    }

    /** What is on the screen and what was scrolled away, long lines put together again. */
    String everything() {
        return run("capture-pane", "-p", "-J", "-S", "-10000");
    }

    void awaits(String text) {
        Waiting.until(() -> screen().contains(text), () -> "'" + text + "' never came to\n" + screen());
    }

    private String run(String... words) {
        List<String> command = new ArrayList<>(List.of("tmux", "-L", server));
        command.addAll(Arrays.asList(words));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        run("kill-server");
    }
}
