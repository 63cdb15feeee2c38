package io.lookahead.cli;

import io.lookahead.session.Project;
import io.lookahead.session.SampleProject;
import io.lookahead.wizard.Wizard;
import io.lookahead.wizard.WizardSettings;
import io.lookahead.wizard.terminal.Dialogs;
import io.lookahead.wizard.terminal.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Does once what operators wait for most, on a copy of the sample, so that the JVM can keep what it loaded for the next
 * start. The launcher runs it; what is not done here is not in the start-up archive and starts slower.
 */
public final class StartUpTraining {

    private static final Map<String, String> TERMINAL = Map.of("TERM", "xterm-256color", "LANG", "C.UTF-8");
    private static final String LEAVES_AT_ONCE = "q";

    private final Path sample;
    private final Path home;

    private StartUpTraining(Path sample, Path home) {
        this.sample = sample;
        this.home = home;
    }

    /**
     * Trains; what lookahead prints meanwhile is thrown away.
     *
     * @param args {@code scan} to do no more than scans, anything else for everything else; then folders of further
     *     projects to scan, since the sample has not every shape of code: those that there are
     */
    public static void main(String[] args) throws IOException {
        Path home = Path.of(System.getProperty("lookahead.home", "")).toAbsolutePath();
        Path scratch = Files.createTempDirectory("lookahead-training-");
        try {
            Path sample = scratch.resolve("sample");
            new SampleProject(home).copyInto(sample);
            StartUpTraining training = new StartUpTraining(sample, home);
            if (args[0].equals("scan")) {
                training.scans(Arrays.stream(args)
                        .skip(1)
                        .map(Path::of)
                        .filter(Files::isDirectory)
                        .toList());
            } else {
                training.everything();
            }
        } finally {
            delete(scratch);
        }
    }

    /** The sample with its profile and without, then the others. */
    private void scans(List<Path> others) throws IOException {
        inBothFormats("scan", sample);
        Files.delete(sample.resolve(Project.OWN_PROFILE));
        inBothFormats("scan", sample);
        others.forEach(other -> inBothFormats("scan", other));
    }

    private void inBothFormats(String command, Path project) {
        for (String format : new String[] {"text", "json"}) {
            Main.run(context(), command, project.toString(), "--format", format);
        }
    }

    private void everything() {
        inBothFormats("plan", sample);
        Main.run(context(), "migrate", sample.toString(), "--plain");
        wizard();
        Main.run(context(), "--help");
    }

    private void wizard() {
        WizardSettings settings = new WizardSettings(
                "lookahead", sample.toString(), new WizardOptions().again(), Optional.empty(), Optional.empty());
        try (var dialog = Dialogs.onPseudoTerminal(new Surroundings(TERMINAL, false, true), keys(), nowhere())) {
            new Wizard(dialog, settings).run(new WizardOptions().session(context(), sample));
        } catch (IOException | IllegalStateException withoutPseudoTerminals) {
            // What a terminal needs is then loaded when one is used.
        }
    }

    private CommandContext context() {
        PrintStream out = new PrintStream(nowhere(), true, StandardCharsets.UTF_8);
        return new CommandContext(keys(), out, out, TERMINAL, sample, home, Clock.systemUTC(), false);
    }

    private static InputStream keys() {
        return new ByteArrayInputStream(LEAVES_AT_ONCE.getBytes(StandardCharsets.US_ASCII));
    }

    private static OutputStream nowhere() {
        return OutputStream.nullOutputStream();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
