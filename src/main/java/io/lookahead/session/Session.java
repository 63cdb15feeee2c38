package io.lookahead.session;

import io.lookahead.edit.git.GitProject;
import io.lookahead.edit.git.Uncommitted;
import io.lookahead.edit.journal.ChangeJournal;
import io.lookahead.edit.journal.ChangeLabel;
import io.lookahead.edit.journal.FileChange;
import io.lookahead.edit.journal.JournalEntry;
import io.lookahead.edit.journal.JournalOpening;
import io.lookahead.edit.journal.LocalDisk;
import io.lookahead.edit.journal.Recovered;
import io.lookahead.edit.journal.UndoPlan;
import io.lookahead.edit.journal.UndoScope;
import io.lookahead.facts.Conclusion;
import io.lookahead.facts.ScanReport;
import io.lookahead.facts.Target;
import io.lookahead.profile.CheckCommand;
import io.lookahead.rules.PlannedStep;
import io.lookahead.rules.RuleBase;
import io.lookahead.rules.RuleSession;
import io.lookahead.text.UnifiedDiff;
import io.lookahead.transcript.Event;
import io.lookahead.transcript.Head;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One run over one target. It is opened for changes: it holds the project's lock until it is closed, and first settles
 * what a crash may have left half done. Everything that happens is recorded before it counts.
 *
 * <p>After every change of files or answers the whole is decided again, so {@link #view()} is always what the sources,
 * the answers and the rules say now.
 */
public final class Session implements Workbench, AutoCloseable {

    private final Project project;
    private final Decider decider;
    private final ChangePlanner planner;
    private final ClockPlanner clockPlanner;
    private final ChangeJournal journal;
    private final Chronicle chronicle;
    private final List<Recovered> recovered;
    private final Map<String, String> ways = new TreeMap<>();
    /** The questions that each phase had when it was started. */
    private final Map<Integer, List<String>> owed = new TreeMap<>();

    private Target target;
    private Circumstances circumstances;
    private Decider.Decision decision;

    private Session(
            Project project,
            Target target,
            Decider decider,
            JournalOpening.Opened opened,
            Chronicle chronicle,
            Circumstances circumstances,
            Decider.Decision decision) {
        this.project = project;
        this.target = target;
        this.decider = decider;
        this.planner = new ChangePlanner(decider, new StructuralEditBench());
        this.clockPlanner = new ClockPlanner(project.clocks(), project.rules().endStates(), new StructuralEditBench());
        this.journal = opened.journal();
        this.recovered = List.copyOf(opened.recovered());
        this.chronicle = chronicle;
        this.circumstances = circumstances;
        this.decision = decision;
    }

    /**
     * Opens a project for changes.
     *
     * @throws SessionException where another lookahead is at work on it, its folder cannot be written, or files are not
     *     as the last session left them
     */
    public static Session open(Project project, Target target) {
        return open(project, target, OnDrift.REFUSE);
    }

    /** As {@link #open(Project, Target)}, with a choice about files that changed since the last session. */
    public static Session open(Project project, Target target, OnDrift onDrift) {
        return open(project, target, project.circumstances(), onDrift);
    }

    /** As {@link #open(Project, Target, OnDrift)}, where somebody can be asked. */
    public static Session openToAsk(Project project, Target target, OnDrift onDrift) {
        return open(project, target, project.circumstancesToConfirm(), onDrift);
    }

    private static Session open(Project project, Target target, Circumstances circumstances, OnDrift onDrift) {
        RuleBase rules = project.rules();
        JournalOpening opening = ChangeJournal.open(
                project.root(), new LocalDisk(), project.options().clock());
        JournalOpening.Opened opened = ChangeOutcomes.opened(opening);
        try {
            return begin(project, rules, target, circumstances, opened, onDrift);
        } catch (RuntimeException failed) {
            ChangeOutcomes.release(opened.journal());
            throw failed;
        }
    }

    private static Session begin(
            Project project,
            RuleBase rules,
            Target target,
            Circumstances circumstances,
            JournalOpening.Opened opened,
            OnDrift onDrift) {
        Target current = opened.recovered().isEmpty() ? target : Scans.again(project.tree(), project.clocks(), target);
        Decider decider = project.decider();
        Chronicle chronicle = Chronicle.open(project, rules, current, opened.journal(), onDrift);
        try {
            chronicle.given(circumstances);
            Circumstances resumed =
                    project.withRelayChain(circumstances.resuming(chronicle.answers(), chronicle.declined()));
            Supplier<Decider.Decision> decision = Ahead.begin("decision", () -> decider.decide(current, resumed));
            chronicle.scanned("start", current);
            Session session = new Session(project, current, decider, opened, chronicle, resumed, decision.get());
            session.chronicle.decided(session.decision);
            return session;
        } catch (RuntimeException failed) {
            chronicle.abandon(failed);
            throw failed;
        }
    }

    public Project project() {
        return project;
    }

    public Target target() {
        return target;
    }

    /** What was done at the start about changes that a crash had cut short. */
    public List<Recovered> recovered() {
        return recovered;
    }

    @Override
    public TargetView view() {
        return seen(decision);
    }

    private TargetView seen(Decider.Decision decided) {
        return decided.view().since(chronicle.began());
    }

    public Circumstances circumstances() {
        return circumstances;
    }

    /** Where the session before this one stopped; empty where this is the first on its target. */
    public Optional<LastSession> last() {
        return chronicle.last();
    }

    /** The question of this id as it was last put to an operator, in whichever session. */
    public Optional<Conclusion.Question> asked(String id) {
        return chronicle.question(id);
    }

    /** The phases of which some steps were carried out in this upgrade while others are open. */
    public List<PhaseView> halfDone() {
        return view().halfDone(chronicle.takenOn());
    }

    /** The file in which this session is recorded, relative to the project root. */
    public String transcript() {
        return chronicle.file();
    }

    /** The place in that file after what happened last, by which the record can be told from any other. */
    public Head recorded() {
        return Objects.requireNonNull(chronicle.head(), "an open session has recorded its start");
    }

    /** What differs from the last commit; empty where the project is not kept in git. */
    public List<Uncommitted> uncommitted() {
        List<JournalEntry> standing = ChangeOutcomes.read(journal::standing);
        return GitProject.at(project.root())
                .map(git -> git.uncommitted(project.tree(), standing))
                .orElse(List.of());
    }

    /** What would forbid the phase if it were started now; nothing is changed. */
    public List<Conclusion.Advice> stopsAhead(int phase) {
        return decider.decide(target, circumstances.starting(phase)).view().stops(phase);
    }

    @Override
    public void startPhase(int phase) {
        owed.put(phase, Questions.asked(view(), phase));
        become(circumstances.starting(phase));
        List<Conclusion.Advice> stops = view().stops(phase);
        if (!stops.isEmpty()) {
            chronicle.stopped(phase, stops);
            become(circumstances.starting(0));
            throw Stops.forbidding(phase, stops);
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws SessionException where an answer that the phase was started with was taken back since
     */
    @Override
    public void closePhase(int phase) {
        List<String> missing = owed.getOrDefault(phase, List.of()).stream()
                .filter(question -> !circumstances.answers().containsKey(question))
                .toList();
        if (!missing.isEmpty()) {
            throw new SessionException(
                    ExitCode.ANSWER_MISSING,
                    "phase " + phase + " cannot be closed before this is answered: " + String.join(", ", missing));
        }
        PhaseView closed = view().phase(phase);
        become(circumstances.starting(0));
        chronicle.phaseClosed(closed);
    }

    @Override
    public List<Conclusion.Question> questions(int phase) {
        return Questions.open(view(), circumstances, phase);
    }

    @Override
    public void answer(String question, String value, Origin origin) {
        view().questions().stream()
                .filter(open -> open.id().equals(question))
                .findFirst()
                .ifPresent(chronicle::asked);
        chronicle.answered(question, value, origin);
        become(project.withRelayChain(circumstances.withAnswer(question, value)));
    }

    /** Takes an answer back, and with it all that followed from it. */
    public void retract(String question) {
        chronicle.retracted(question);
        become(project.withRelayChain(circumstances.withoutAnswer(question)));
    }

    /** The rules' judgement as it stands now, which can say why and why not. Whoever asks for it closes it. */
    public RuleSession judgement() {
        return decider.judge(target, circumstances);
    }

    /** Where the target would stand with this answer; nothing is changed. */
    public TargetView whatIf(String question, String value) {
        return seen(decider.decide(target, project.withRelayChain(circumstances.withAnswer(question, value))));
    }

    /** Where the target would stand with this change; nothing is changed. */
    public TargetView whatIfApplied(StepChange.Way way) {
        return seen(decider.decide(Scans.again(way.after(), project.clocks(), target), circumstances));
    }

    /** Where the target would stand with this step declined; nothing is changed. */
    public TargetView whatIfDeclined(String step) {
        return seen(decider.decide(target, circumstances.withDeclined(step, "what if")));
    }

    /**
     * What all steps of a phase together would write as things stand; nothing is changed.
     *
     * @throws SessionException where a rule forbids the phase or an answer is missing
     */
    public List<UnifiedDiff> rehearse(int phase) {
        Rehearsal rehearsal = new Rehearsal(project, target, circumstances);
        PhaseRun.of(rehearsal, phase, Decisions.NONE);
        return rehearsal.diff();
    }

    /** Records that a step is left open for now, or to the operator's own hands. */
    public void leaveOpen(String step, boolean isByHand) {
        chronicle.decidedBy(step, isByHand ? Event.Choice.BY_HAND : Event.Choice.SKIP, null);
    }

    /** Records something that happened beside the plan, such as a commit. */
    public void note(String topic, String text) {
        chronicle.noted(topic, text);
    }

    /** Records how a command ended that the profile names. */
    public void checked(CheckCommand check, int phase, int exit, String output) {
        chronicle.checked(check, phase, exit, output);
    }

    /**
     * Writes what was answered and decided, so that {@code apply} can do the same without asking.
     *
     * @param leftBesides what was left open besides steps
     * @return the file, relative to the project root
     */
    public String saveAnswers(List<String> leftBesides) {
        Stream<String> steps = view().open().stream().map(PlannedStep::id);
        List<String> open = Stream.concat(steps, leftBesides.stream()).toList();
        Decisions decisions = new Decisions(circumstances.declined(), new TreeMap<>(ways), open);
        return chronicle.save(
                "answers", AnswersFile.write(new AnswersFile.Content(circumstances.answers(), decisions)));
    }

    /** Declines a step. */
    public void decline(String step, String reason) {
        chronicle.decidedBy(step, Event.Choice.DECLINE, reason);
        become(circumstances.withDeclined(step, reason));
    }

    /** Takes back that a step was declined. */
    public void reconsider(String step) {
        chronicle.decidedBy(step, Event.Choice.SKIP, "no longer declined");
        become(circumstances.withoutDeclined(step));
    }

    @Override
    public StepChange change(String step) {
        return planner.plan(Steps.named(view(), step), target, project.tree(), circumstances, decision.plan());
    }

    @Override
    public List<ClockTask> clockTasks() {
        return ClockTasks.of(target, project.tree(), project.clocks());
    }

    @Override
    public StepChange change(ClockTask task) {
        return clockPlanner.plan(task, target, project.tree(), circumstances.answers());
    }

    @Override
    public void apply(StepChange.Way way) {
        Undertaking work = undertaking(way);
        List<FileChange> changes = FileChange.of(way.after());
        chronicle.applying(work, way, changes);
        ChangeLabel label = new ChangeLabel(target.runtime().crate(), work.phase(), work.id(), work.title());
        ChangeOutcomes.settle(journal.apply(label, changes));
        chronicle.applied(work, changes);
        if (!way.label().isEmpty()) {
            ways.put(work.id(), way.label());
        }
        rescan("after " + work.id());
    }

    /** What a change is made for. */
    Undertaking undertaking(StepChange.Way way) {
        return Undertaking.of(way, view(), this::clockTasks);
    }

    /** What undoing would do; a {@link SessionException} where the journal cannot be read. */
    public UndoPlan planUndo(UndoScope scope) {
        return ChangeOutcomes.read(() -> journal.planUndo(scope));
    }

    /**
     * Takes changes back, byte for byte.
     *
     * @throws SessionException where files drifted since
     */
    public void undo(UndoPlan plan) {
        ChangeOutcomes.settle(journal.undo(plan, false));
        chronicle.undone(plan);
        rescan("after undo");
    }

    /** Reads the sources again, after they were changed by us or by hand. */
    public void rescan(String reason) {
        ScanReport report = Scans.of(project.tree(), project::clocks);
        target = Scans.target(report, target);
        chronicle.scanned(reason, target);
        become(circumstances);
    }

    private void become(Circumstances next) {
        circumstances = next;
        decision = decider.decide(target, next);
        chronicle.decided(decision);
    }

    @Override
    public void close() {
        try {
            chronicle.close();
            journal.close();
        } catch (IOException failed) {
            throw new SessionException(
                    ExitCode.INPUT, "the session could not be closed cleanly: " + failed.getMessage());
        }
    }
}
