package io.lookahead.session;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Known;
import io.lookahead.facts.StepStatus;
import io.lookahead.facts.Target;
import io.lookahead.rules.Plan;
import io.lookahead.rules.RuleBase;
import io.lookahead.rules.RuleSession;
import io.lookahead.rules.engine.RuleLoop;
import io.lookahead.rules.model.RuleFailure;
import io.lookahead.sim.Preview;
import io.lookahead.sim.phases.EndState;
import io.lookahead.sim.phases.PhasePreviews;
import io.lookahead.sim.phases.TargetParameters;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts rules and simulator together. The rules say what each phase will lead to, the simulator shows the chain as it
 * will be, and the rules judge again with the figures in hand: so that a rule can warn of a stall before anything is
 * applied.
 */
final class Decider {

    /** The question whose answer says where phase 3 leads; its answers are the keys of {@link EndState}. */
    static final String END_STATE = "end-state";

    private static final String READY_NOT_ACTIVATED = "ready-not-activated";

    private static final List<String> TITLES =
            List.of("Make the runtime ready", "Roll out the collators", "Activate asynchronous backing");

    private final RuleBase rules;
    private final Forecaster forecaster;

    Decider(RuleBase rules, Forecaster forecaster) {
        this.rules = rules;
        this.forecaster = forecaster;
    }

    /** What was decided, with the facts it was decided from. */
    record Decision(TargetView view, Plan plan, List<Conclusion> conclusions, List<Known> known) {}

    Decision decide(Target target, Circumstances circumstances) {
        List<Known> known = known(target, circumstances);
        try (RuleSession session = rules.open()) {
            SortedMap<Integer, Preview> previews = foresee(session, known, target, circumstances);
            Plan plan = session.plan();
            return new Decision(
                    view(target, circumstances, plan, previews), plan, session.conclusions(), List.copyOf(known));
        } catch (RuleFailure | RuleLoop broken) {
            throw unusable(broken);
        }
    }

    /** The same as a session that can explain itself. */
    RuleSession judge(Target target, Circumstances circumstances) {
        RuleSession session = rules.open();
        try {
            foresee(session, known(target, circumstances), target, circumstances);
            return session;
        } catch (RuleFailure | RuleLoop broken) {
            session.close();
            throw unusable(broken);
        }
    }

    /** The plan without any simulation: enough to prove an edit, and much cheaper than a whole decision. */
    Plan plan(Target target, Circumstances circumstances) {
        try (RuleSession session = rules.open()) {
            session.knowExactly(known(target, circumstances));
            return session.plan();
        } catch (RuleFailure | RuleLoop broken) {
            throw unusable(broken);
        }
    }

    /** Tells the rules what is known and what the simulation makes of what they expect; adds that to {@code known}. */
    private SortedMap<Integer, Preview> foresee(
            RuleSession session, List<Known> known, Target target, Circumstances circumstances) {
        session.knowExactly(known);
        SortedMap<Integer, Preview> previews = previews(target, circumstances, expected(session));
        previews.forEach((phase, preview) -> known.addAll(PhasePreviews.facts(phase, preview)));
        session.knowExactly(known);
        return previews;
    }

    private static SessionException unusable(RuntimeException broken) {
        return new SessionException(
                ExitCode.RULES, "the rules cannot be used: nothing was decided\n\n" + broken.getMessage());
    }

    private static List<Known> known(Target target, Circumstances circumstances) {
        List<Known> known = new ArrayList<>(target.known());
        known.addAll(circumstances.known());
        return known;
    }

    private static List<Conclusion.Expected> expected(RuleSession session) {
        return session.conclusions().stream()
                .filter(Conclusion.Expected.class::isInstance)
                .map(Conclusion.Expected.class::cast)
                .toList();
    }

    private SortedMap<Integer, Preview> previews(
            Target target, Circumstances circumstances, List<Conclusion.Expected> expectations) {
        SimulationParameters today = TargetParameters.today(
                target, TargetParameters.withRelay(SimulationParameters.defaults(), circumstances.relay()));
        EndState end = Optional.ofNullable(circumstances.answers().get(END_STATE))
                .flatMap(EndState::of)
                .orElse(EndState.SHORTER_SLOTS);
        SortedMap<Integer, Preview> previews = new TreeMap<>();
        forecaster.today(today).ifPresent(preview -> previews.put(0, preview));
        for (int phase = 1; phase <= TITLES.size(); phase++) {
            int number = phase;
            int reached = reached(circumstances, phase);
            SimulationParameters planned =
                    Expectations.apply(TargetParameters.after(today, reached, end), reached, expectations);
            SimulationParameters after =
                    DeclinedSteps.keep(today, planned, circumstances.declined().keySet());
            forecaster.after(after, today).ifPresent(preview -> previews.put(number, preview));
        }
        return previews;
    }

    /** Who stops when all is ready never comes to the last phase. */
    private static int reached(Circumstances circumstances, int phase) {
        return READY_NOT_ACTIVATED.equals(circumstances.answers().get(END_STATE))
                ? Math.min(phase, TITLES.size() - 1)
                : phase;
    }

    private static TargetView view(
            Target target, Circumstances circumstances, Plan plan, SortedMap<Integer, Preview> previews) {
        List<PhaseView> phases = new ArrayList<>();
        for (Plan.PlannedPhase phase : plan.phases()) {
            phases.add(new PhaseView(
                    phase.phase(),
                    TITLES.get(phase.phase() - 1),
                    phase.steps().isEmpty() ? StepStatus.NOT_APPLICABLE : phase.status(),
                    phase.steps(),
                    previews.get(phase.phase())));
        }
        return new TargetView(
                target,
                circumstances.relayChain(),
                phases,
                Optional.ofNullable(plan.next()),
                plan.advice(),
                plan.questions(),
                previews.get(0));
    }
}
