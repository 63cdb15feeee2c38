package io.lookahead.cli;

import io.lookahead.session.ExitCode;
import io.lookahead.wizard.terminal.Surroundings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lookahead doctor}: what this machine and this terminal can do. */
@Command(name = "doctor", description = "Say what this machine and this terminal can do, and what that means.")
final class DoctorCommand implements Callable<Integer> {

    private static final int OLDEST_JAVA = 17;

    private final CommandContext context;

    @Option(names = "--plain", description = "As if --plain were given to the wizard.")
    private boolean plain;

    DoctorCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Map<String, String> findings = new LinkedHashMap<>();
        terminal(findings);
        machine(findings);
        int widest = findings.keySet().stream().mapToInt(String::length).max().orElse(0);
        findings.forEach((name, finding) ->
                context.out().println(name + " ".repeat(widest + 2 - name.length()) + finding));
        return isFit() ? ExitCode.OK.code() : ExitCode.FINDINGS.code();
    }

    private void terminal(Map<String, String> findings) {
        Surroundings here = new Surroundings(context.environment(), plain, context.interactive());
        findings.put(
                "wizard",
                here.plainBecause()
                        .map(why -> "plain: numbered choices, nothing redrawn (" + why + ")")
                        .orElse("full: keys, pinned lines (TERM is "
                                + context.environment().get("TERM") + "); --plain switches it off"));
        findings.put("colour", said(here.colour()));
        findings.put("Unicode", said(here.unicode()));
        findings.put(
                "editor", here.editor().orElse("none set; set VISUAL or EDITOR, and 'by hand' opens it at the line"));
    }

    private static String said(Surroundings.Choice choice) {
        return (choice.isYes() ? "yes" : "no") + " (" + choice.because() + ")";
    }

    private void machine(Map<String, String> findings) {
        findings.put(
                "Java",
                System.getProperty("java.version") + " in " + System.getProperty("java.home")
                        + (Runtime.version().feature() < OLDEST_JAVA ? "; 17 or newer is needed" : ""));
        findings.put("home", context.home() + (isComplete() ? "" : "; rules or profiles are missing there"));
        program("git", "tells your changes from ours", findings);
        program("cargo", "builds and checks what was changed", findings);
        program("subwasm", "looks at a built runtime", findings);
        program("try-runtime", "tries an upgrade on a copy of the chain's state", findings);
    }

    private void program(String name, String purpose, Map<String, String> findings) {
        findings.put(name, find(name).map(Path::toString).orElse("not on PATH") + "; " + purpose);
    }

    private Optional<Path> find(String program) {
        String path = context.environment().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private boolean isComplete() {
        return Files.isDirectory(context.home().resolve("rules"))
                && Files.isDirectory(context.home().resolve("profiles"));
    }

    private boolean isFit() {
        return isComplete() && Runtime.version().feature() >= OLDEST_JAVA;
    }
}
