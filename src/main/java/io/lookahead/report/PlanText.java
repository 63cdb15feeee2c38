package io.lookahead.report;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.StepStatus;
import io.lookahead.rules.PlannedStep;
import io.lookahead.session.PhaseView;
import io.lookahead.session.TargetView;
import io.lookahead.sim.Preview;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The plan as text: what {@code plan} prints. Every status is a word, so that it reads without colour. */
public final class PlanText {

    private final StringBuilder text = new StringBuilder();

    private final Function<TargetView, Map<String, String>> answers;

    private PlanText(Function<TargetView, Map<String, String>> answers) {
        this.answers = answers;
    }

    /**
     * Tells where each target stands.
     *
     * @param answers what is answered already about a target, by question
     */
    public static String of(List<TargetView> targets, Function<TargetView, Map<String, String>> answers) {
        PlanText plan = new PlanText(answers);
        for (TargetView target : targets) {
            plan.target(target);
        }
        return plan.text.toString();
    }

    private void target(TargetView view) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(view.runtime()).append("  ").append(release(view));
        if (!view.relayChain().isEmpty()) {
            text.append("  ").append(view.relayChain());
        }
        if (view.today() != null) {
            text.append("  block time now ").append(seconds(view.today()));
        }
        text.append('\n');
        view.phases().forEach(this::phase);
        advice(view.advice());
        questions(view.questions(), answers.apply(view));
        text.append('\n')
                .append(view.next()
                        .map(step -> "Next: step " + step + ".")
                        .orElse(
                                view.isDone()
                                        ? "All steps are done."
                                        : "No step can be taken before the stops are gone."))
                .append('\n');
    }

    private static String seconds(Preview preview) {
        double mean = preview.blockTime().mean();
        return Double.isFinite(mean) ? String.format(Locale.ROOT, "%.1f s", mean / 1000) : "none: no block comes";
    }

    private static String release(TargetView view) {
        return view.target().sdk().release() == null
                ? "SDK release not recognised"
                : "SDK " + view.target().sdk().release();
    }

    private void phase(PhaseView phase) {
        text.append(String.format(
                "%nPhase %d  %s  %d of %d steps closed",
                phase.number(), phase.title(), phase.closed(), phase.steps().size()));
        if (phase.preview() != null && phase.status() != StepStatus.DONE) {
            text.append("  block time after it ").append(seconds(phase.preview()));
        }
        text.append('\n');
        phase.steps().forEach(this::step);
    }

    private void step(PlannedStep step) {
        text.append(String.format("  %-16s %-5s%s%n", "[" + word(step.status()) + "]", step.id(), step.title()));
        if (step.status() == StepStatus.DONE) {
            return;
        }
        if (step.parts().isEmpty()) {
            reasons(step);
        }
        for (PlannedStep part : step.parts()) {
            text.append(
                    String.format("      %-16s %-6s%s%n", "[" + word(part.status()) + "]", part.id(), part.title()));
            reasons(part);
        }
    }

    private void reasons(PlannedStep step) {
        if (step.status() == StepStatus.DONE) {
            return;
        }
        for (PlannedStep.Because because : step.because()) {
            text.append("                         ").append(because.text()).append('\n');
        }
        if (step.at() != null) {
            text.append("                         at ").append(step.at()).append('\n');
        }
    }

    private void advice(List<Conclusion.Advice> advice) {
        if (advice.isEmpty()) {
            return;
        }
        text.append("\nAdvice\n");
        for (Conclusion.Advice item : advice) {
            text.append(String.format("  %-10s %s", "[" + item.severity().key() + "]", item.message()));
            if (item.at() != null) {
                text.append("  (").append(item.at()).append(')');
            }
            if (item.see() != null) {
                text.append("  see ").append(item.see());
            }
            text.append('\n');
        }
    }

    private void questions(List<Conclusion.Question> questions, Map<String, String> answered) {
        if (questions.isEmpty()) {
            return;
        }
        text.append("\nQuestions that reading cannot answer\n");
        for (Conclusion.Question question : questions) {
            text.append("  ")
                    .append(question.id())
                    .append(": ")
                    .append(question.text())
                    .append('\n');
            String answer = answered.get(question.id());
            if (answer != null) {
                text.append("      answered: ").append(answer).append('\n');
                continue;
            }
            for (Conclusion.Choice choice : question.choices()) {
                text.append("      ")
                        .append(choice.value())
                        .append("  ")
                        .append(choice.label())
                        .append(choice.value().equals(question.suggested()) ? "  (suggested)" : "")
                        .append('\n');
            }
        }
    }

    /** A status as people say it. */
    public static String word(StepStatus status) {
        return switch (status) {
            case DONE -> "done";
            case PARTIAL -> "half done";
            case TODO -> "to do";
            case MANUAL -> "by hand";
            case BLOCKED -> "waits";
            case DECLINED -> "declined";
            case NOT_APPLICABLE -> "not applicable";
        };
    }
}
