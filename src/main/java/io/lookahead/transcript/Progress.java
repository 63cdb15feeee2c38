package io.lookahead.transcript;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Known;
import io.lookahead.transcript.Evidence.Digests;
import io.lookahead.transcript.Evidence.FileChange;
import io.lookahead.transcript.Evidence.FileState;
import io.lookahead.transcript.Evidence.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How far a session has come: what its events add up to. Not safe for use by several threads. */
public final class Progress {

    private final Map<String, List<Known>> scanned = new TreeMap<>();
    private final Map<String, List<Known>> given = new TreeMap<>();
    private final Map<String, List<Conclusion>> conclusions = new TreeMap<>();
    private final Map<String, Event.Answer> answers = new LinkedHashMap<>();
    private final Map<String, Event.Decision> decisions = new LinkedHashMap<>();
    private final Map<String, Event.PhaseClosed> closed = new LinkedHashMap<>();
    private final Map<String, Event.Preview> previews = new LinkedHashMap<>();
    private final Map<String, Conclusion.Question> questions = new TreeMap<>();
    private final Map<String, Event.Preview> beginnings = new LinkedHashMap<>();
    private final Map<String, Event.Overridden> overrides = new LinkedHashMap<>();
    private final Map<String, Optional<Digests>> files = new TreeMap<>();
    private List<String> targets = List.of();
    private @Nullable Origin origin;
    private Event.@Nullable Decision pending;
    private Event.@Nullable Plan plan;
    private Event.@Nullable Undo lastUndo;
    private Event.@Nullable Preview lastPreview;

    /** What all of {@code events} add up to. */
    public static Progress of(List<Recorded> events) {
        Progress progress = new Progress();
        events.forEach(recorded -> progress.accept(recorded.event()));
        return progress;
    }

    /** Takes in the next event. */
    public void accept(Event event) {
        if (event instanceof Event.Session session) {
            targets = session.targets();
            origin = session.origin();
        } else if (event instanceof Event.Resume resume) {
            origin = resume.origin();
        } else if (event instanceof Event.Scan scan) {
            scan.files().forEach(this::note);
            scan.facts().forEach((target, delta) -> remove(scanned, target, delta.removed()));
            move(Shift.of(scan.moved()));
            scan.facts().forEach((target, delta) -> add(scanned, target, delta.added()));
        } else if (event instanceof Event.Rule rule) {
            remove(given, rule.target(), rule.given().removed());
            add(given, rule.target(), rule.given().added());
            remove(conclusions, rule.target(), rule.withdrawn());
            add(conclusions, rule.target(), rule.concluded());
        } else if (event instanceof Event.Question question) {
            Conclusion.Question asked = question.question();
            questions.put(key(question.target(), asked.id()), asked);
        } else if (event instanceof Event.Answer answer) {
            answer(answer);
        } else if (event instanceof Event.Plan shown) {
            plan = shown;
        } else if (event instanceof Event.Decision decision) {
            decisions.put(key(decision.target(), decision.step()), decision);
            pending = decision.choice() == Event.Choice.APPLY ? decision : null;
        } else if (event instanceof Event.Applied applied) {
            applied.files().forEach(file -> note(file.result()));
            pending = null;
            lastUndo = null;
        } else if (event instanceof Event.Undo undo) {
            undo(undo);
        } else if (event instanceof Event.PhaseClosed phase) {
            closed.put(key(phase.target(), phase.phase()), phase);
        } else if (event instanceof Event.Preview preview) {
            Event.Preview whole = PreviewDelta.whole(preview, preview(preview.target(), like(preview)));
            previews.put(key(preview.target(), preview.phase()), whole);
            lastPreview = whole;
            if (preview.phase() == 0 && isUntouched(preview.target())) {
                beginnings.put(preview.target(), whole);
            }
        } else if (event instanceof Event.Overridden override) {
            overrides.put(override.rule(), override);
        }
    }

    private boolean isUntouched(String target) {
        return decisions.values().stream()
                .noneMatch(decision -> decision.target().equals(target) && decision.choice() == Event.Choice.APPLY);
    }

    private void answer(Event.Answer answer) {
        String key = key(answer.target() == null ? "" : answer.target(), answer.question());
        answers.remove(key);
        if (answer.value() != null) {
            answers.put(key, answer);
        }
    }

    private void undo(Event.Undo undo) {
        for (FileChange file : undo.files()) {
            note(file.result());
        }
        closed.keySet().removeIf(key -> key.startsWith(undo.target() + " ") && closesOrFollows(key, undo.phase()));
        decisions.values().removeIf(decision -> decision.target().equals(undo.target()) && isUndone(decision, undo));
        lastUndo = undo;
        pending = null;
    }

    private boolean isUndone(Event.Decision decision, Event.Undo undo) {
        return undo.step() == null
                ? decision.choice() == Event.Choice.APPLY && phaseOf(decision) >= undo.phase()
                : decision.step().equals(undo.step());
    }

    /**
     * The phase of a decision, which does not say it: steps are numbered by their phase, and what has no number, such
     * as work on what counts time in blocks, belongs to the last.
     */
    public int phaseOf(Event.Decision decision) {
        int number =
                decision.step().isEmpty() ? 0 : Character.digit(decision.step().charAt(0), 10);
        return number >= 0
                ? number
                : conclusions.getOrDefault(decision.target(), List.of()).stream()
                        .filter(Conclusion.StepDeclared.class::isInstance)
                        .mapToInt(step -> ((Conclusion.StepDeclared) step).phase())
                        .max()
                        .orElse(0);
    }

    private static boolean closesOrFollows(String key, int phase) {
        return Integer.parseInt(key.substring(key.lastIndexOf(' ') + 1)) >= phase;
    }

    private void move(Shift shift) {
        if (!shift.isNone()) {
            scanned.values().forEach(facts -> facts.replaceAll(shift::apply));
            given.values().forEach(facts -> facts.replaceAll(shift::apply));
            conclusions.values().forEach(concluded -> concluded.replaceAll(shift::apply));
        }
    }

    private static <T> void remove(Map<String, List<T>> byTarget, String target, List<T> gone) {
        List<T> now = byTarget.computeIfAbsent(target, key -> new ArrayList<>());
        gone.forEach(now::remove);
    }

    private static <T> void add(Map<String, List<T>> byTarget, String target, List<T> come) {
        byTarget.computeIfAbsent(target, key -> new ArrayList<>()).addAll(come);
    }

    private void note(FileState file) {
        files.put(file.path(), Optional.ofNullable(file.digests()));
    }

    private static int like(Event.Preview preview) {
        return preview.like() == null ? preview.phase() : preview.like();
    }

    private static String key(String target, Object what) {
        return target + " " + what;
    }

    /** The last change of each rule's severity, by the rule's name. */
    public Map<String, Event.Overridden> overrides() {
        return Collections.unmodifiableMap(overrides);
    }

    /** The targets of the session. */
    public List<String> targets() {
        return targets;
    }

    /** What the session works with now; empty before its first event. */
    public Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    /** What the last scan knows of {@code target}. */
    public List<Known> scannedFacts(String target) {
        return Collections.unmodifiableList(scanned.getOrDefault(target, List.of()));
    }

    /** What the rules were told of {@code target} besides. */
    public List<Known> givenFacts(String target) {
        return Collections.unmodifiableList(given.getOrDefault(target, List.of()));
    }

    /** What the rules last concluded for {@code target}. */
    public List<Conclusion> conclusions(String target) {
        return Collections.unmodifiableList(conclusions.getOrDefault(target, List.of()));
    }

    /** The question of this id as it was last put for {@code target}. */
    public Optional<Conclusion.Question> question(String target, String id) {
        return Optional.ofNullable(questions.get(key(target, id)));
    }

    /** The answers that hold, in the order in which they were given. */
    public List<Event.Answer> answers() {
        return List.copyOf(answers.values());
    }

    /** The last decision about each step, in the order in which they were taken. */
    public List<Event.Decision> decisions() {
        return List.copyOf(decisions.values());
    }

    /** The phases that were closed and not opened again by an undo. */
    public List<Event.PhaseClosed> closedPhases() {
        return List.copyOf(closed.values());
    }

    /** The simulation of the chain after {@code phase} that was shown last, with all its parameters and assumptions. */
    public Optional<Event.Preview> preview(String target, int phase) {
        return Optional.ofNullable(previews.get(key(target, phase)));
    }

    /** The simulation of the chain as it was before anything was changed of {@code target}. */
    public Optional<Event.Preview> beginning(String target) {
        return Optional.ofNullable(beginnings.get(target));
    }

    /** The simulation of {@code target} that {@code phase}'s next one has most in common with. */
    Optional<Event.Preview> previewLike(String target, int phase) {
        return preview(target, phase)
                .or(() -> Optional.ofNullable(lastPreview)
                        .filter(shown -> shown.target().equals(target)));
    }

    /** The change that was decided on and of which the transcript does not say that it was made. */
    public Optional<Event.Decision> pending() {
        return Optional.ofNullable(pending);
    }

    /** The plan of the change that {@link #pending()} decided on. */
    public Optional<Event.Plan> pendingPlan() {
        return pending()
                .flatMap(decision -> Optional.ofNullable(plan)
                        .filter(shown -> shown.target().equals(decision.target())
                                && shown.step().equals(decision.step())));
    }

    /** What was taken back last, where nothing was applied since. */
    public Optional<Event.Undo> lastUndo() {
        return Optional.ofNullable(lastUndo);
    }

    /** Every file that was read or changed, as the session left it; empty digests where it left none. */
    public Map<String, Optional<Digests>> files() {
        return Collections.unmodifiableMap(files);
    }

    /** The files that are not as the session left them, sorted by path. */
    public List<FileDrift> drift(CurrentFiles now) {
        return FileDrift.between(files, now);
    }
}
