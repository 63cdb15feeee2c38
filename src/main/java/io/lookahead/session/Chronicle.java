package io.lookahead.session;

import io.lookahead.edit.journal.FileChange;
import io.lookahead.edit.journal.LookaheadFolder;
import io.lookahead.edit.journal.UndoPlan;
import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Known;
import io.lookahead.facts.Location;
import io.lookahead.facts.Severity;
import io.lookahead.facts.StepStatus;
import io.lookahead.facts.Target;
import io.lookahead.profile.CheckCommand;
import io.lookahead.profile.Profile;
import io.lookahead.rules.EffectiveSeverity;
import io.lookahead.rules.PlannedStep;
import io.lookahead.sim.setup.SimulationParameters;
import io.lookahead.text.ContentDigest;
import io.lookahead.text.FileContent;
import io.lookahead.text.UnifiedDiff;
import io.lookahead.transcript.Event;
import io.lookahead.transcript.Evidence;
import io.lookahead.transcript.FileDrift;
import io.lookahead.transcript.Head;
import io.lookahead.transcript.Progress;
import io.lookahead.transcript.Recorder;
import io.lookahead.transcript.Redactor;
import io.lookahead.transcript.TranscriptException;
import io.lookahead.transcript.TranscriptReader;
import io.lookahead.transcript.TranscriptWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the transcript of a session: every event before it counts. What was recorded before is not repeated, so an
 * event of facts or conclusions holds only what is new and what no longer holds.
 */
final class Chronicle implements AutoCloseable {

    private static final String TOOL = "lookahead 0.1.0";

    private final Project project;
    private final String target;
    private final String file;
    private final Recorder recorder;
    private final Map<Integer, SimulationParameters> previews = new TreeMap<>();

    private Chronicle(Project project, String target, String file, Recorder recorder) {
        this.project = project;
        this.target = target;
        this.file = file;
        this.recorder = recorder;
    }

    /** Begins the transcript of a target, or goes on with it. */
    static Chronicle open(Project project, Target target) {
        String crate = target.runtime().crate();
        String file = LookaheadFolder.NAME + "/transcripts/" + fileName(crate);
        try {
            Recorder recorder = recorder(project, project.root().resolve(file));
            Chronicle chronicle = new Chronicle(project, crate, file, recorder);
            Evidence.Origin origin = chronicle.origin();
            chronicle.append(
                    recorder.head() == null
                            ? new Event.Session(
                                    origin,
                                    List.of(crate),
                                    null,
                                    List.of(),
                                    project.options().seed())
                            : new Event.Resume(origin, recorder.recovered(), chronicle.drifted()));
            chronicle.overridden(project.rules().severities());
            return chronicle;
        } catch (TranscriptException failed) {
            throw new SessionException(ExitCode.INPUT, file + ": " + failed.getMessage());
        }
    }

    private static Recorder recorder(Project project, Path file) {
        Redactor redactor = Redactor.forThisMachine(project.root(), operator(project), System.getenv());
        if (!Files.exists(file)) {
            return new Recorder(TranscriptWriter.create(file, project.options().clock(), redactor), new Progress());
        }
        Progress progress = Progress.of(TranscriptReader.readAll(file));
        return new Recorder(TranscriptWriter.resume(file, project.options().clock(), redactor), progress);
    }

    /** Files that changed since the last session, other than by it. */
    private List<String> drifted() {
        return recorder.progress().drift(this::digests).stream()
                .map(FileDrift::path)
                .toList();
    }

    private Optional<Evidence.Digests> digests(String path) {
        return project.tree().read(path) instanceof FileContent.Bytes content
                ? Optional.of(digests(path, content.bytes()))
                : Optional.empty();
    }

    private static String operator(Project project) {
        return project.profile().flatMap(Profile::operator).orElse("");
    }

    private Evidence.Origin origin() {
        String operator = operator(project);
        List<Evidence.NamedDigest> packs = project.rules().packs().stream()
                .map(pack -> new Evidence.NamedDigest(pack.info().name(), pack.digest()))
                .toList();
        Evidence.NamedDigest profile = project.profile()
                .map(chosen -> new Evidence.NamedDigest(chosen.name(), chosen.digest()))
                .orElse(null);
        return new Evidence.Origin(TOOL, operator.isEmpty() ? null : operator, profile, packs);
    }

    /** Records every severity that somebody changed, unless it is on record already. */
    private void overridden(List<EffectiveSeverity> severities) {
        for (EffectiveSeverity severity : severities) {
            Event.Overridden before = recorder.progress().overrides().get(severity.rule());
            if (severity.effective().equals("off")) {
                noted("severity", "\"" + severity.rule() + "\" is off by " + severity.by() + ": " + severity.reason());
            } else if (severity.changed() || before != null) {
                Event.Overridden now = new Event.Overridden(
                        severity.rule(),
                        severity(severity.declared()),
                        severity(severity.effective()),
                        severity.reason(),
                        severity.by());
                if (!now.equals(before)) {
                    append(now);
                }
            }
        }
    }

    private static Severity severity(String key) {
        return Severity.valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The file, relative to the project root. */
    String file() {
        return file;
    }

    /** The answers that earlier sessions recorded and nobody took back. */
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Event.Answer answer : recorder.progress().answers()) {
            if (answer.value() != null) {
                answers.put(answer.question(), answer.value());
            }
        }
        return answers;
    }

    /** The steps that earlier sessions declined, with their reasons. */
    Map<String, String> declined() {
        Map<String, String> declined = new LinkedHashMap<>();
        for (Event.Decision decision : recorder.progress().decisions()) {
            if (decision.choice() == Event.Choice.DECLINE) {
                declined.put(decision.step(), String.valueOf(decision.reason()));
            }
        }
        return declined;
    }

    @Nullable
    Head head() {
        return recorder.head();
    }

    void scanned(String reason, Target found) {
        guarded(() -> recorder.scanned(
                reason, String.valueOf(found.sdk().release()), files(found), Map.of(target, found.known())));
    }

    /** The files that the facts rest on. */
    private List<Evidence.FileState> files(Target found) {
        NavigableSet<String> paths = new TreeSet<>();
        paths.add(found.runtime().manifest());
        paths.add(found.runtime().source());
        if (found.node() != null) {
            paths.add(found.node().manifest());
            paths.addAll(found.node().sources());
        }
        found.known().stream()
                .map(Known::at)
                .filter(Objects::nonNull)
                .map(Location::file)
                .forEach(paths::add);
        return paths.stream()
                .map(path -> new Evidence.FileState(path, digests(path).orElse(null)))
                .toList();
    }

    void decided(Decider.Decision decision) {
        guarded(() -> recorder.decided(target, decision.known(), decision.conclusions()));
        previews(decision.view());
    }

    private void previews(TargetView view) {
        preview(0, view.today());
        view.phases().forEach(phase -> preview(phase.number(), phase.preview()));
    }

    private void preview(int phase, io.lookahead.sim.@Nullable Preview preview) {
        if (preview == null || preview.parameters().equals(previews.put(phase, preview.parameters()))) {
            return;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        preview.parameters().asMap().forEach((name, value) -> parameters.put(name, value.toString()));
        Map<String, String> assumptions = new LinkedHashMap<>();
        preview.parameters()
                .assumptions()
                .forEach(one -> assumptions.put(one.name(), one.value() + " " + one.unit() + ": " + one.source()));
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("block_time_mean_ms", preview.blockTime().mean());
        figures.put("block_time_p50_ms", preview.blockTime().p50());
        figures.put("block_time_p95_ms", preview.blockTime().p95());
        figures.put("block_time_p99_ms", preview.blockTime().p99());
        figures.put("block_time_max_ms", preview.blockTime().max());
        figures.put("blocks_per_hour", preview.blocksPerHour());
        figures.put("blockspace_against_today", preview.blockspace().againstToday());
        String stall = preview.stall() == null
                ? "none"
                : preview.stall().kind().key() + ": " + preview.stall().message();
        append(new Event.Preview(
                target,
                phase,
                parameters,
                assumptions,
                preview.seeds(),
                figures,
                preview.lost(),
                stall,
                preview.limitedBy().toString()));
    }

    void answered(String question, String value, Origin origin) {
        Event.AnswerSource source =
                switch (origin) {
                    case OPERATOR -> Event.AnswerSource.OPERATOR;
                    case ANSWERS_FILE -> Event.AnswerSource.ANSWERS_FILE;
                    case PROFILE -> Event.AnswerSource.PROFILE;
                    case SUGGESTED -> Event.AnswerSource.SUGGESTION;
                };
        append(new Event.Answer(target, question, value, source));
    }

    void retracted(String question) {
        append(new Event.Answer(target, question, null, Event.AnswerSource.OPERATOR));
    }

    void noted(String topic, String text) {
        append(new Event.Note(topic, text));
    }

    void stopped(int phase, List<Conclusion.Advice> stops) {
        stops.forEach(stop -> append(new Event.Stop(target, phase, stop.rule(), stop.message(), stop.see())));
    }

    void decidedBy(String step, Event.Choice choice, @Nullable String reason) {
        append(new Event.Decision(target, step, choice, List.of(), reason));
    }

    void checked(CheckCommand check, int phase, int exit, String output) {
        Event.Verdict verdict =
                exit == 0 ? Event.Verdict.PASSED : exit < 0 ? Event.Verdict.NOT_RUN : Event.Verdict.FAILED;
        append(new Event.Check(check.name(), phase, check.command(), verdict, exit < 0 ? null : exit, output));
    }

    /** Writes a file of the session's beside the transcript, and gives its path relative to the project root. */
    String save(String kind, String text) {
        String path = LookaheadFolder.NAME + "/" + kind + "/" + fileName(target);
        Path place = project.root().resolve(path);
        try {
            Files.createDirectories(place.getParent());
            Files.writeString(place, text);
            return path;
        } catch (IOException failed) {
            throw new SessionException(ExitCode.INPUT, path + " cannot be written: " + failed.getMessage());
        }
    }

    private static String fileName(String crate) {
        return crate.replaceAll("[^A-Za-z0-9_-]", "_") + ".yaml";
    }

    /** Records what is about to be written, and that the operator wants it. */
    void applying(PlannedStep step, StepChange.Way way, List<FileChange> changes) {
        Map<String, String> diffs = new TreeMap<>();
        for (UnifiedDiff diff : way.diff()) {
            diffs.put(diff.file(), diff.render());
        }
        append(new Event.Plan(
                target,
                step.phase(),
                step.id(),
                step.title(),
                way.label(),
                "the files parse, and a scan of them says done",
                step.allProposals().stream().map(Conclusion.Proposal::edit).toList(),
                changes.stream()
                        .map(change -> evidence(change, diffs.getOrDefault(change.path(), "")))
                        .toList()));
        decidedBy(step.id(), Event.Choice.APPLY, null);
    }

    void applied(PlannedStep step, List<FileChange> changes) {
        append(new Event.Applied(
                target,
                step.phase(),
                step.id(),
                changes.stream().map(change -> evidence(change, "")).toList()));
    }

    void undone(UndoPlan plan, String scope) {
        append(new Event.Undo(
                target,
                scope,
                plan.entries().get(0).label().phase(),
                plan.entries().get(0).label().step(),
                plan.changes().stream().map(change -> evidence(change, "")).toList()));
    }

    void phaseClosed(PhaseView phase) {
        List<Event.OpenStep> open = phase.steps().stream()
                .filter(step -> step.status() != StepStatus.DONE)
                .map(step -> new Event.OpenStep(step.id(), step.status(), because(step)))
                .toList();
        boolean done = phase.steps().stream().allMatch(step -> step.status().isClosed());
        append(new Event.PhaseClosed(
                target, phase.number(), done ? Event.Outcome.DONE : Event.Outcome.LEFT_OPEN, open));
    }

    private static String because(PlannedStep step) {
        return step.because().isEmpty() ? "" : step.because().get(0).text();
    }

    private static Evidence.FileChange evidence(FileChange change, String diff) {
        return new Evidence.FileChange(
                change.path(),
                change.before() == null ? null : digests(change.path(), change.before()),
                change.after() == null ? null : digests(change.path(), change.after()),
                diff);
    }

    private static Evidence.Digests digests(String path, byte[] bytes) {
        return new Evidence.Digests(ContentDigest.sha256(bytes), SourceMeaning.INSTANCE.of(path, bytes));
    }

    private void append(Event event) {
        guarded(() -> recorder.append(event));
    }

    private void guarded(Runnable recording) {
        try {
            recording.run();
        } catch (TranscriptException failed) {
            throw new SessionException(ExitCode.INPUT, file + ": " + failed.getMessage());
        }
    }

    @Override
    public void close() {
        recorder.close();
    }
}
