package io.lookahead.wizard;

import io.lookahead.wizard.dialog.Waiting;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.utils.ScreenTerminal;

/**
 * A real pseudo-terminal of the operating system with a program of its own process on it. What the program writes is
 * drawn as a terminal draws it; what it asks the terminal is answered.
 */
final class PseudoTerminal implements AutoCloseable {

    /** Written by the terminal's side once the program has ended. */
    private static final String END = "(ended)";

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final String[] NOT_INHERITED = {
        "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "ACCESSIBLE", "COLUMNS", "LINES", "LC_ALL", "LC_CTYPE"
    };

    private final JniNativePty pty;
    private final ScreenTerminal screen;
    private final Process program;

    private PseudoTerminal(JniNativePty pty, ScreenTerminal screen, Process program) {
        this.pty = pty;
        this.screen = screen;
        this.program = program;
    }

    /** Whether there are pseudo-terminals here, and what makes one the controlling terminal of a program. */
    static boolean isHere() {
        return Files.isExecutable(SETSID) && Files.exists(Path.of("/dev/ptmx"));
    }

    /** Starts a program on a terminal of a size. */
    static PseudoTerminal start(
            int columns, int rows, Path folder, Map<String, String> environment, List<String> command) {
        try {
            Size size = Size.of(columns, rows);
            JniNativePty pty = (JniNativePty) new JniTerminalProvider().open(null, size);
            List<String> words = new ArrayList<>(List.of(SETSID.toString(), "--ctty"));
            words.addAll(command);
            File name = new File(pty.getName());
            ProcessBuilder builder = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectInput(name)
                    .redirectOutput(name)
                    .redirectErrorStream(true);
            for (String variable : NOT_INHERITED) {
                builder.environment().remove(variable);
            }
            builder.environment().putAll(Map.of("TERM", "xterm-256color", "LANG", "C.UTF-8"));
            builder.environment().putAll(environment);
            PseudoTerminal terminal = new PseudoTerminal(pty, new ScreenTerminal(columns, rows), builder.start());
            Thread reader = new Thread(terminal::draw, "pseudo-terminal");
            reader.setDaemon(true);
            reader.start();
            return terminal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw() {
        char[] some = new char[8192];
        try {
            Reader reader = new InputStreamReader(pty.getMasterInput(), StandardCharsets.UTF_8);
            for (int count = reader.read(some); count >= 0; count = reader.read(some)) {
                screen.write(new String(some, 0, count));
                String answer = screen.read();
                if (!answer.isEmpty()) {
                    type(answer);
                }
            }
        } catch (IOException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends keys as a keyboard does. */
    void type(String keys) {
        try {
            OutputStream out = pty.getMasterOutput();
            out.write(keys.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends text as a terminal does whose user pastes it. */
    void paste(String text) {
        type("\033[200~" + text + "\033[201~");
    }

    void resize(int columns, int rows) {
        try {
            screen.setSize(columns, rows);
            pty.setSize(Size.of(columns, rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows on the screen. */
    String screen() {
        synchronized (screen) {
            int columns = screen.getColumns();
            long[] cells = new long[columns * screen.getRows()];
            screen.dump(cells, new int[2]);
            List<String> rows = new ArrayList<>();
            for (int row = 0; row < screen.getRows(); row++) {
                rows.add(text(cells, row * columns, columns));
            }
            return String.join("\n", rows).stripTrailing();
        }
    }

    /** The rows on the screen under those that were scrolled away. */
    String everything() {
        synchronized (screen) {
            List<String> rows = new ArrayList<>();
            screen.getHistory().forEach(cells -> rows.add(text(cells, 0, cells.length)));
            rows.add(screen());
            return String.join("\n", rows);
        }
    }

    /** Whether any cell on the screen has a colour. */
    boolean usesColour() {
        synchronized (screen) {
            long[] cells = new long[screen.getColumns() * screen.getRows()];
            screen.dump(cells, new int[2]);
            return Arrays.stream(cells).anyMatch(ScreenTerminal::cellHasForeground);
        }
    }

    private static String text(long[] cells, int from, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            int codePoint = ScreenTerminal.cellCodePoint(cells[i]);
            text.appendCodePoint(codePoint == 0 ? ' ' : codePoint);
        }
        return text.toString().stripTrailing();
    }

    void awaits(String text) {
        Waiting.until(
                () -> screen().contains(text) || !program.isAlive(), () -> "'" + text + "' never came to\n" + screen());
        if (!program.isAlive() && !everything().contains(text)) {
            throw new AssertionError("'" + text + "' never came before the end\n" + everything());
        }
    }

    /** Waits for the end of the program and of what it wrote, and gives its exit code. */
    int ended() {
        Waiting.until(() -> !program.isAlive(), () -> "it never ended\n" + screen());
        try {
            OutputStream last = pty.getSlaveOutput();
            last.write(END.getBytes(StandardCharsets.UTF_8));
            last.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Waiting.until(() -> screen().contains(END), () -> "the end was not drawn\n" + screen());
        return program.exitValue();
    }

    boolean isRunning() {
        return program.isAlive();
    }

    /** The program is ended at once, without being asked. */
    void kill() {
        program.destroyForcibly();
        Waiting.until(() -> !program.isAlive(), () -> "it cannot be killed");
    }

    /** The window is closed: the program is told that it loses its terminal. */
    @Override
    public void close() {
        try {
            pty.close();
            program.toHandle().destroy();
            if (!program.waitFor(5, TimeUnit.SECONDS)) {
                program.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
