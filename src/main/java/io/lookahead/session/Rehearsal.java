package io.lookahead.session;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Target;
import io.lookahead.text.OverlayTree;
import io.lookahead.text.UnifiedDiff;
import java.util.List;

/** Carries steps out on an overlay: the same decisions and the same proofs as in a session, and no file is written. */
public final class Rehearsal implements Workbench {

    private final Project project;
    private final Decider decider;
    private final ChangePlanner planner;
    private final ClockPlanner clockPlanner;
    private Target target;
    private OverlayTree tree;
    private Circumstances circumstances;
    private Decider.Decision decision;

    public Rehearsal(Project project, Target target) {
        this(project, target, project.circumstances(target));
    }

    /** Begins where a session stands. */
    Rehearsal(Project project, Target target, Circumstances circumstances) {
        this.project = project;
        this.target = target;
        this.decider = project.decider();
        this.planner = new ChangePlanner(decider, new StructuralEditBench());
        this.clockPlanner = new ClockPlanner(project.clocks(), project.rules().endStates(), new StructuralEditBench());
        this.tree = OverlayTree.of(project.tree());
        this.circumstances = circumstances;
        this.decision = decider.decide(target, circumstances);
    }

    @Override
    public TargetView view() {
        return decision.view();
    }

    @Override
    public List<Conclusion.Question> questions(int phase) {
        return Questions.open(view(), circumstances, phase);
    }

    @Override
    public void answer(String question, String value, Origin origin) {
        become(project.withRelayChain(circumstances.withAnswer(question, value)));
    }

    @Override
    public void startPhase(int phase) {
        become(circumstances.starting(phase));
        List<Conclusion.Advice> stops = view().stops(phase);
        if (!stops.isEmpty()) {
            throw Stops.forbidding(phase, stops);
        }
    }

    @Override
    public StepChange change(String step) {
        return planner.plan(Steps.named(view(), step), target, tree, circumstances, decision.plan());
    }

    @Override
    public List<ClockTask> clockTasks() {
        return ClockTasks.of(target, tree, project.clocks());
    }

    @Override
    public StepChange change(ClockTask task) {
        return clockPlanner.plan(task, target, tree, circumstances.answers());
    }

    @Override
    public void apply(StepChange.Way way) {
        tree = way.after();
        target = Scans.again(tree, project.clocks(), target);
        become(circumstances);
    }

    @Override
    public void closePhase(int phase) {
        become(circumstances.starting(0));
    }

    /** Everything that would be written, file by file. */
    public List<UnifiedDiff> diff() {
        return UnifiedDiff.between(project.tree(), tree);
    }

    private void become(Circumstances next) {
        circumstances = next;
        decision = decider.decide(target, next);
    }
}
