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
import io.lookahead.sim.phases.PhasePreviews;
import io.lookahead.sim.phases.TargetParameters;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Puts rules and simulator together. The rules say what each phase will lead to, the simulator shows the chain as it
 * will be, and the rules judge again with the figures in hand: so that a rule can warn of a stall before anything is
 * applied.
 */
final class Decider {

    private final RuleBase rules;
    private final Forecaster forecaster;
    private final UnaryOperator<String> places;

    /** @param places where the answer to a question was given, in words */
    Decider(RuleBase rules, Forecaster forecaster, UnaryOperator<String> places) {
        this.rules = rules;
        this.forecaster = forecaster;
        this.places = places;
    }

    /** What was decided, with the facts it was decided from. */
    record Decision(TargetView view, Plan plan, List<Conclusion> conclusions, List<Known> known) {}

    /**
     * Decides.
     *
     * @throws UnfitAnswerException where something was answered that its question does not take
     */
    Decision decide(Target target, Circumstances circumstances) {
        List<Known> known = known(target, circumstances);
        try (RuleSession session = rules.open()) {
            SortedMap<Integer, Preview> previews = foresee(session, known, target, circumstances);
            Plan plan = session.plan();
            checkAnswers(plan, circumstances);
            return new Decision(
                    view(target, circumstances, plan, previews), plan, session.conclusions(), List.copyOf(known));
        } catch (RuleFailure | RuleLoop broken) {
            checkAnswersAlone(target, circumstances);
            throw unusable(broken);
        }
    }

    private void checkAnswers(Plan plan, Circumstances circumstances) {
        for (Conclusion.Question question : plan.questions()) {
            String answer = circumstances.answers().get(question.id());
            if (answer != null && !Answers.accepts(question, answer)) {
                throw new UnfitAnswerException(question, answer, places.apply(question.id()));
            }
        }
    }

    /** A rule may have failed at an answer: the questions are those that are asked while nothing is answered. */
    private void checkAnswersAlone(Target target, Circumstances circumstances) {
        try (RuleSession session = rules.open()) {
            session.knowExactly(target.known());
            checkAnswers(session.plan(), circumstances);
        } catch (RuleFailure | RuleLoop broken) {
            // It fails whatever is answered, and that is what is said.
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
        SortedMap<Integer, Preview> previews = previews(target, circumstances, session);
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

    private SortedMap<Integer, Preview> previews(Target target, Circumstances circumstances, RuleSession session) {
        SimulationParameters today = today(target, circumstances);
        Plan plan = session.plan();
        SortedMap<Integer, Preview> previews = new TreeMap<>();
        forecaster.today(today).ifPresent(preview -> previews.put(0, preview));
        for (Plan.PlannedPhase phase : plan.phases()) {
            forecaster
                    .after(Expectations.after(phase.phase(), today, plan), today)
                    .ifPresent(preview -> previews.put(phase.phase(), preview));
        }
        return previews;
    }

    private static SimulationParameters today(Target target, Circumstances circumstances) {
        return TargetParameters.today(
                target, TargetParameters.withRelay(SimulationParameters.defaults(), circumstances.relay()));
    }

    /**
     * The chain after the last phase for each answer to the first of its questions whose answers lead to different
     * chains, by answer; empty where there is none.
     */
    Map<String, SimulationParameters> ends(Target target, Circumstances circumstances) {
        SimulationParameters today = today(target, circumstances);
        try (RuleSession session = rules.open()) {
            session.knowExactly(known(target, circumstances));
            Plan plan = session.plan();
            int last = plan.phases().stream()
                    .mapToInt(Plan.PlannedPhase::phase)
                    .max()
                    .orElse(0);
            for (Conclusion.Question question : plan.questions()) {
                Map<String, SimulationParameters> ends = new LinkedHashMap<>();
                for (Conclusion.Choice choice :
                        question.phase() == last ? question.choices() : List.<Conclusion.Choice>of()) {
                    session.knowExactly(known(target, circumstances.withAnswer(question.id(), choice.value())));
                    ends.put(choice.value(), Expectations.after(last, today, session.plan()));
                }
                if (Set.copyOf(ends.values()).size() > 1) {
                    return ends;
                }
            }
            return Map.of();
        } catch (RuleFailure | RuleLoop broken) {
            throw unusable(broken);
        }
    }

    private TargetView view(
            Target target, Circumstances circumstances, Plan plan, SortedMap<Integer, Preview> previews) {
        List<PhaseView> phases = new ArrayList<>();
        for (Plan.PlannedPhase phase : plan.phases()) {
            phases.add(new PhaseView(
                    phase.phase(),
                    phase.title(),
                    phase.summary(),
                    phase.halfDone(),
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
                plan.endStates(),
                plan.rollOuts().stream().map(this::attributed).toList(),
                previews.get(0),
                Optional.ofNullable(previews.get(0)).map(Preview::blockTime).orElse(null));
    }

    /** What another pack than the guide's wants to be done says so where it is shown, for it may suggest commands. */
    private Conclusion.RollOut attributed(Conclusion.RollOut rollOut) {
        String pack = rules.packOf(rollOut.rule());
        return pack.equals(rules.packs().get(0).info().name())
                ? rollOut
                : new Conclusion.RollOut(
                        rollOut.phase(),
                        "The pack " + pack + " says: " + rollOut.heading(),
                        rollOut.tasks(),
                        rollOut.rule());
    }
}
