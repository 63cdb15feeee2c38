package io.lookahead.wizard;

import io.lookahead.session.AnswersFile;
import io.lookahead.session.ClockRun;
import io.lookahead.session.Decisions;
import io.lookahead.session.ExitCode;
import io.lookahead.session.PhaseRun;
import io.lookahead.session.Project;
import io.lookahead.session.SampleProject;
import io.lookahead.session.Session;
import io.lookahead.session.SessionOptions;
import io.lookahead.wizard.dialog.Dialog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A copy of the bundled sample parachain, and the wizard on it. */
final class SampleCopy {

    private static final Path HOME = Path.of(System.getProperty("lookahead.home", ""));

    private final Path root;

    private SampleCopy(Path root) {
        this.root = root;
    }

    static SampleCopy in(Path folder) {
        new SampleProject(HOME).copyInto(folder);
        return new SampleCopy(folder);
    }

    Path root() {
        return root;
    }

    /** Sits down at the wizard. */
    ExitCode visit(Dialog dialog) {
        return visit(dialog, settings(), null);
    }

    ExitCode visit(Dialog dialog, WizardSettings settings, @Nullable String profile) {
        return new Wizard(dialog, settings).run(options(profile));
    }

    static WizardSettings settings() {
        return new WizardSettings("lookahead", "saltmarsh", List.of(), Optional.empty(), Optional.empty());
    }

    SessionOptions options(@Nullable String profile) {
        return new SessionOptions(
                root, HOME, profile, List.of(), List.of(), List.of(), Map.of(), Decisions.NONE, 1, Clock.systemUTC());
    }

    /** Carries out all phases without asking. */
    void apply(Path answers) {
        AnswersFile.Content content = AnswersFile.read(answers);
        apply(1, content.answers(), content.decisions());
        apply(2, content.answers(), content.decisions());
        apply(content, session -> ClockRun.of(session, content.decisions()));
        apply(3, content.answers(), content.decisions());
    }

    /** Carries out one phase without asking; it must not need an answer. */
    void applyPhase(int phase) {
        apply(phase, Map.of(), Decisions.NONE);
    }

    private void apply(int phase, Map<String, String> answers, Decisions decisions) {
        apply(new AnswersFile.Content(answers, decisions), session -> PhaseRun.of(session, phase, decisions));
    }

    private void apply(AnswersFile.Content given, Consumer<Session> work) {
        Project project = Project.open(new SessionOptions(
                root,
                HOME,
                null,
                List.of(),
                List.of(),
                List.of(),
                given.answers(),
                given.decisions(),
                1,
                Clock.systemUTC()));
        try (Session session = Session.open(project, project.target())) {
            work.accept(session);
        }
    }

    /** Everything that lookahead recorded. */
    String recorded() {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(root.resolve(".lookahead"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                text.append(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The content of every source file, by path; what lookahead remembers for itself is left out. */
    Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString();
                if (!path.startsWith(".lookahead")) {
                    sources.put(path, Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }
}
