package io.lookahead.session;

import io.lookahead.edit.journal.UndoScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of the sample parachain at which operators sit down in turn, at times that never change. */
final class SampleSittings {

    static final Path HOME = Path.of(System.getProperty("lookahead.home", "")).toAbsolutePath();
    static final String TRANSCRIPT = ".lookahead/transcripts/saltmarsh-runtime.yaml";

    private static final List<Integer> ALL = List.of(1, 2, 3);

    private final Path root;

    private SampleSittings(Path root) {
        this.root = root;
    }

    /** On a fresh copy in {@code folder}. */
    static SampleSittings in(Path folder) {
        new SampleProject(HOME).copyInto(folder);
        return new SampleSittings(folder);
    }

    /** On a copy that is there already. */
    static SampleSittings at(Path folder) {
        return new SampleSittings(folder);
    }

    Path root() {
        return root;
    }

    Path transcript() {
        return root.resolve(TRANSCRIPT);
    }

    /** The clock of somebody who sits down on this day. */
    static Clock on(String day) {
        return new TickingClock(Instant.parse(day + "T09:00:00Z"));
    }

    /** The sample's own profile, with another operator. */
    private Path profile(String operator) {
        try {
            String own = Files.readString(HOME.resolve("src/main/sample/lookahead.yaml"));
            Path profile = root.resolveSibling(operator.replace(' ', '-') + ".yaml");
            Files.writeString(profile, own.replaceAll("(?m)^operator: .*$", "operator: " + operator));
            return profile;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SessionOptions options(String operator, Clock clock, Map<String, String> answers) {
        return new SessionOptions(
                root,
                HOME,
                profile(operator).toString(),
                List.of(),
                List.of(),
                List.of(),
                answers,
                Decisions.NONE,
                1,
                clock);
    }

    Session session(String operator, Clock clock) {
        return session(operator, clock, OnDrift.REFUSE);
    }

    Session session(String operator, Clock clock, OnDrift onDrift) {
        Project project = Project.open(options(operator, clock, Map.of()));
        return Session.open(project, project.target(), onDrift);
    }

    /** Somebody carries out phases without being asked anything. */
    SampleSittings carriesOut(String operator, Clock clock, Map<String, String> answers, List<Integer> phases) {
        Project project = Project.open(options(operator, clock, answers));
        try (Session session = Session.open(project, project.target())) {
            phases.forEach(phase -> PhaseRun.of(session, phase, Decisions.NONE));
        }
        return this;
    }

    SampleSittings carriesOut(String operator, Clock clock, Integer... phases) {
        return carriesOut(operator, clock, Map.of(), phases.length == 0 ? ALL : List.of(phases));
    }

    SampleSittings takesBack(String operator, Clock clock, UndoScope... scopes) {
        try (Session session = session(operator, clock, OnDrift.PLAN_AGAIN)) {
            for (UndoScope scope : scopes) {
                session.undo(session.planUndo(scope));
            }
        }
        return this;
    }

    /** Every source file with its bytes, by path; what lookahead remembers for itself is left out. */
    SortedMap<String, List<Byte>> sources() {
        SortedMap<String, List<Byte>> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString();
                if (!path.startsWith(".lookahead")) {
                    sources.put(path, boxed(Files.readAllBytes(file)));
                }
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Byte> boxed(byte[] bytes) {
        Byte[] boxed = new Byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            boxed[i] = bytes[i];
        }
        return List.of(boxed);
    }
}
