package io.lookahead.session;

import io.lookahead.edit.git.GitProject;
import io.lookahead.edit.git.Uncommitted;
import io.lookahead.edit.journal.ChangeJournal;
import io.lookahead.edit.journal.FileChange;
import io.lookahead.edit.journal.LookaheadFolder;
import io.lookahead.edit.journal.UndoPlan;
import io.lookahead.facts.Conclusion;
import io.lookahead.facts.StepStatus;
import io.lookahead.facts.Target;
import io.lookahead.profile.CheckCommand;
import io.lookahead.profile.Profile;
import io.lookahead.rules.PlannedStep;
import io.lookahead.rules.RuleBase;
import io.lookahead.sim.BlockTimes;
import io.lookahead.sim.Preview;
import io.lookahead.text.UnifiedDiff;
import io.lookahead.transcript.CurrentFiles;
import io.lookahead.transcript.Event;
import io.lookahead.transcript.Evidence;
import io.lookahead.transcript.Head;
import io.lookahead.transcript.Progress;
import io.lookahead.transcript.Recorder;
import io.lookahead.transcript.Redactor;
import io.lookahead.transcript.TranscriptException;
import io.lookahead.transcript.TranscriptWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the transcript of a session: every event before it counts. What was recorded before is not repeated, so an
 * event of facts, conclusions or figures holds only what is new and what no longer holds.
 */
final class Chronicle implements AutoCloseable {

    private static final String TOOL = "lookahead 0.1.0";

    private final Project project;
    private final String target;
    private final String file;
    private final Recorder recorder;
    private final CurrentFiles files;
    private final Optional<LastSession> last;

    private Chronicle(Project project, String target, String file, Recorder recorder, Optional<LastSession> last) {
        this.project = project;
        this.target = target;
        this.file = file;
        this.recorder = recorder;
        this.files = FileEvidence.of(project.tree());
        this.last = last;
    }

    /**
     * Begins the transcript of a target, or goes on with it.
     *
     * @throws SessionException where files drifted and that is not accepted; nothing is written then
     */
    static Chronicle open(Project project, RuleBase rules, Target target, ChangeJournal journal, OnDrift onDrift) {
        String crate = target.runtime().crate();
        String file = fileOf(crate);
        Path path = project.root().resolve(file);
        try {
            if (!Files.exists(path) || TranscriptWriter.isUnbegun(path)) {
                Recorder recorder = new Recorder(
                        TranscriptWriter.create(path, project.options().clock(), redactor(project)), new Progress());
                Chronicle chronicle = new Chronicle(project, crate, file, recorder, Optional.empty());
                chronicle.begin(rules);
                return chronicle;
            }
            EarlierSessions earlier = EarlierSessions.of(path, crate, project.tree(), journal);
            LastSession last = earlier.last();
            if (onDrift == OnDrift.REFUSE && !last.drifted().isEmpty()) {
                throw drifted(last);
            }
            Recorder recorder = new Recorder(
                    TranscriptWriter.resume(path, project.options().clock(), redactor(project)), earlier.progress());
            Chronicle chronicle = new Chronicle(project, crate, file, recorder, Optional.of(last));
            chronicle.resume(rules, earlier);
            return chronicle;
        } catch (TranscriptException failed) {
            throw new SessionException(ExitCode.INPUT, file + ": " + failed.getMessage());
        }
    }

    /** The transcript of a runtime's crate, relative to the project root. */
    static String fileOf(String crate) {
        return LookaheadFolder.NAME + "/transcripts/" + fileName(crate);
    }

    private static Redactor redactor(Project project) {
        return Redactor.forThisMachine(project.root(), operator(project), System.getenv());
    }

    private static SessionException drifted(LastSession last) {
        return new SessionException(
                ExitCode.FILES_CHANGED,
                "files are not as the last session left them (" + last.at() + "), so nothing was done:\n  "
                        + String.join("\n  ", last.drifted())
                        + "\nBring them back as they were (`lookahead undo` takes back what lookahead itself changed), or go"
                        + " on from the files as they are now: the wizard asks, `lookahead apply` takes --replan.");
    }

    private void begin(RuleBase rules) {
        Optional<GitProject> git = GitProject.at(project.root());
        append(new Event.Session(
                origin(rules),
                List.of(target),
                git.flatMap(GitProject::head).orElse(null),
                git.stream()
                        .flatMap(repository -> repository.uncommitted(project.tree(), List.of()).stream())
                        .map(Uncommitted::path)
                        .toList(),
                project.options().seed()));
        severities(rules);
    }

    private void resume(RuleBase rules, EarlierSessions earlier) {
        LastSession before = last.orElseThrow();
        append(new Event.Resume(origin(rules), recorder.recovered(), before.drifted()));
        earlier.unrecorded().ifPresent(this::append);
        severities(rules);
    }

    private static String operator(Project project) {
        return project.profile().flatMap(Profile::operator).orElse("");
    }

    private Evidence.Origin origin(RuleBase rules) {
        String operator = operator(project);
        List<Evidence.NamedDigest> packs = rules.packs().stream()
                .map(pack -> new Evidence.NamedDigest(pack.info().name(), pack.digest()))
                .toList();
        Evidence.NamedDigest profile = project.profile()
                .map(chosen -> new Evidence.NamedDigest(chosen.name(), chosen.digest()))
                .orElse(null);
        return new Evidence.Origin(TOOL, operator.isEmpty() ? null : operator, profile, packs);
    }

    private void severities(RuleBase rules) {
        rules.severities().stream()
                .filter(one -> one.changed() || recorder.progress().overrides().containsKey(one.rule()))
                .map(one -> new Event.Overridden(one.rule(), one.declared(), one.effective(), one.reason(), one.by()))
                .filter(event -> !event.equals(recorder.progress().overrides().get(event.rule())))
                .forEach(this::append);
    }

    /** Records the answers and decisions that this session was given beforehand, where they are new. */
    void given(Circumstances circumstances) {
        Map<String, String> known = answers();
        circumstances.answers().forEach((question, value) -> {
            if (!value.equals(known.get(question))) {
                boolean isFromFile = project.options().answers().containsKey(question);
                answered(question, value, isFromFile ? Origin.ANSWERS_FILE : Origin.PROFILE);
            }
        });
        Map<String, String> declined = declined();
        circumstances.declined().forEach((step, reason) -> {
            if (!reason.equals(declined.get(step))) {
                decidedBy(step, Event.Choice.DECLINE, reason);
            }
        });
    }

    /** The block times with which the upgrade began; empty before any were recorded. */
    Optional<BlockTimes> began() {
        return recorder.progress().beginning(target).map(PreviewEvidence::blockTimes);
    }

    /** Where the session before this one stopped; empty where this is the first. */
    Optional<LastSession> last() {
        return last;
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

    /** The steps that somebody set out to carry out, here or by hand, and that were not taken back since. */
    Set<String> takenOn() {
        return recorder.progress().decisions().stream()
                .filter(decision ->
                        decision.choice() == Event.Choice.APPLY || decision.choice() == Event.Choice.BY_HAND)
                .map(Event.Decision::step)
                .collect(Collectors.toSet());
    }

    @Nullable
    Head head() {
        return recorder.head();
    }

    void scanned(String reason, Target found) {
        guarded(() -> recorder.scanned(
                reason,
                String.valueOf(found.sdk().release()),
                FileEvidence.under(found, files),
                Map.of(target, found.known())));
    }

    void decided(Decider.Decision decision) {
        guarded(() -> recorder.decided(target, decision.known(), decision.conclusions()));
        previews(decision.view());
    }

    private void previews(TargetView view) {
        preview(0, view.today());
        view.phases().forEach(phase -> preview(phase.number(), phase.preview()));
    }

    private void preview(int phase, @Nullable Preview preview) {
        if (preview != null) {
            Event.Preview event = PreviewEvidence.event(target, phase, preview);
            boolean isShown = recorder.progress()
                    .preview(target, phase)
                    .filter(before -> PreviewEvidence.sameOutcome(before, event))
                    .isPresent();
            if (!isShown) {
                guarded(() -> recorder.previewed(event));
            }
        }
    }

    /** The question of this id as it was last put to the operator, in whichever session. */
    Optional<Conclusion.Question> question(String id) {
        return recorder.progress().question(target, id);
    }

    /** Records that a question is put to the operator. */
    void asked(Conclusion.Question question) {
        append(new Event.Question(target, question));
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

    void stopped(int phase, List<Conclusion.Advice> stops) {
        stops.forEach(stop -> append(new Event.Stop(target, phase, stop.rule(), stop.message(), stop.see())));
    }

    void decidedBy(String step, Event.Choice choice, @Nullable String reason) {
        append(new Event.Decision(target, step, choice, List.of(), reason));
    }

    void noted(String topic, String text) {
        append(new Event.Note(topic, text));
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
    void applying(Undertaking work, StepChange.Way way, List<FileChange> changes) {
        Map<String, String> diffs = new TreeMap<>();
        for (UnifiedDiff diff : way.diff()) {
            diffs.put(diff.file(), diff.render());
        }
        append(new Event.Plan(
                target,
                work.phase(),
                work.id(),
                work.title(),
                way.label(),
                work.proof(),
                work.edits(),
                changes.stream()
                        .map(change -> FileEvidence.change(change, diffs.getOrDefault(change.path(), "")))
                        .toList()));
        decidedBy(work.id(), Event.Choice.APPLY, null);
    }

    void applied(Undertaking work, List<FileChange> changes) {
        append(new Event.Applied(
                target,
                work.phase(),
                work.id(),
                changes.stream().map(change -> FileEvidence.change(change, "")).toList()));
    }

    void undone(UndoPlan plan) {
        append(UndoEvidence.event(target, plan.entries(), plan.changes()));
    }

    /** Records that the work on a phase is over, unless the record says so already. */
    void phaseClosed(PhaseView phase) {
        List<Event.OpenStep> open = phase.steps().stream()
                .filter(step -> step.status() != StepStatus.DONE)
                .map(step -> new Event.OpenStep(step.id(), step.status(), because(step)))
                .toList();
        boolean isClosed = phase.steps().stream().allMatch(step -> step.status().isClosed());
        Event.Outcome outcome = !isClosed
                ? Event.Outcome.LEFT_OPEN
                : phase.isForgone() ? Event.Outcome.READY_NOT_ACTIVATED : Event.Outcome.DONE;
        Event.PhaseClosed event = new Event.PhaseClosed(target, phase.number(), outcome, open);
        if (!recorder.progress().closedPhases().contains(event)) {
            append(event);
        }
    }

    private static String because(PlannedStep step) {
        return Stream.concat(step.because().stream(), step.parts().stream().flatMap(part -> part.because().stream()))
                .findFirst()
                .map(PlannedStep.Because::text)
                .orElse("");
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

    /** Ends where the session could not begin; an answer that its question does not take is taken back. */
    void abandon(RuntimeException failed) {
        try (recorder) {
            if (failed instanceof UnfitAnswerException unfit) {
                retracted(unfit.question());
            }
        }
    }

    @Override
    public void close() {
        recorder.close();
    }
}
