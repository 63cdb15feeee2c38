package io.lookahead.wizard.outside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The operator's own editor, opened at a line. */
public final class Editor {

    private static final List<String> PLUS = List.of(
            "vi",
            "vim",
            "nvim",
            "view",
            "nano",
            "pico",
            "emacs",
            "emacsclient",
            "micro",
            "kak",
            "joe",
            "jed",
            "mg",
            "ne",
            "gedit",
            "mcedit",
            "ed",
            "ex");
    private static final List<String> GOTO = List.of("code", "codium", "code-insiders", "cursor", "windsurf");
    private static final List<String> COLON = List.of("subl", "hx", "helix", "zed", "zeditor", "fleet", "atom");

    private final List<String> command;

    private Editor(List<String> command) {
        this.command = List.copyOf(command);
    }

    /**
     * The editor that {@code VISUAL} or {@code EDITOR} names.
     *
     * @param value program and arguments, parted by spaces
     */
    public static Optional<Editor> of(String value) {
        List<String> words = Arrays.stream(value.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Editor(words));
    }

    /** The program's name. */
    public String name() {
        return Path.of(command.get(0)).getFileName().toString();
    }

    /** Program and arguments that open a file at a line. */
    public List<String> command(Path file, int line) {
        String program = name().toLowerCase(Locale.ROOT);
        List<String> all = new ArrayList<>(command);
        if (GOTO.contains(program)) {
            if (!all.contains("--wait") && !all.contains("-w")) {
                all.add("--wait");
            }
            all.add("--goto");
            all.add(file + ":" + line);
        } else if (COLON.contains(program)) {
            all.add(file + ":" + line);
        } else {
            if (PLUS.contains(program)) {
                all.add("+" + line);
            }
            all.add(file.toString());
        }
        return all;
    }

    /**
     * Opens a file at a line and waits until it is closed.
     *
     * @return what went wrong; empty where nothing did
     */
    public Optional<String> open(Path file, int line) {
        try {
            int exit =
                    new ProcessBuilder(command(file, line)).inheritIO().start().waitFor();
            return exit == 0 ? Optional.empty() : Optional.of(name() + " ended with " + exit);
        } catch (IOException failed) {
            return Optional.of(name() + " cannot be started: " + failed.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.of(name() + " was interrupted");
        }
    }
}
