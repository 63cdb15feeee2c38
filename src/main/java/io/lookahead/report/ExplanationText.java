package io.lookahead.report;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Known;
import io.lookahead.rules.Explanation;
import io.lookahead.rules.FactText;
import io.lookahead.rules.Plan;
import io.lookahead.rules.WhyNot;
import io.lookahead.session.EditWords;
import java.util.stream.Collectors;

/**
 * Explanations as text: rule and place, each condition with what makes it hold, what follows, and where that is from.
 */
public final class ExplanationText {

    private ExplanationText() {}

    /** Why a rule fires, and what becomes of its conclusions in the plan. */
    public static String of(Explanation explanation, Plan plan) {
        StringBuilder out = new StringBuilder();
        out.append(explanation.rule()).append("   ").append(explanation.at()).append('\n');
        if (explanation.reasons().isEmpty()) {
            out.append("  always holds\n");
        }
        explanation.reasons().forEach(r -> reason(r, out));
        explanation
                .conclusions()
                .forEach(c -> out.append("  so  ")
                        .append(of(c))
                        .append(outweighed(c, plan))
                        .append('\n'));
        if (explanation.guide() != null) {
            out.append("  guide: ").append(explanation.guide()).append('\n');
        }
        if (explanation.source() != null) {
            out.append("  source: ").append(explanation.source()).append('\n');
        }
        return out.toString();
    }

    /** Why a rule does not fire. */
    public static String of(WhyNot whyNot) {
        StringBuilder out = new StringBuilder();
        out.append(whyNot.rule()).append("   ").append(whyNot.at()).append('\n');
        whyNot.held().forEach(r -> reason(r, out));
        if (whyNot.fires()) {
            return out.append("  it fires: nothing is missing\n").toString();
        }
        out.append("  ✗   ")
                .append(whyNot.failed())
                .append("   line ")
                .append(whyNot.line())
                .append('\n');
        if (whyNot.nearest().isEmpty()) {
            out.append("        nothing comes near\n");
        }
        for (WhyNot.Nearest near : whyNot.nearest()) {
            out.append("        ").append(near.fact());
            out.append(near.but().isEmpty() ? "   (it is there)" : "   (wanted: " + near.but() + ")");
            out.append('\n');
        }
        return out.toString();
    }

    private static void reason(Explanation.Reason reason, StringBuilder out) {
        out.append("  ✓   ").append(reason.sentence()).append('\n');
        for (Known fact : reason.facts()) {
            out.append("        ").append(FactText.of(fact)).append('\n');
        }
    }

    /** Several rules may speak of one step; which of them the plan follows must not be left to the reader. */
    private static String outweighed(Conclusion conclusion, Plan plan) {
        return conclusion instanceof Conclusion.StepFinding finding
                ? plan.step(finding.step())
                        .filter(step -> step.found() != finding.status())
                        .map(step -> "\n        in the plan step " + step.id() + " is "
                                + step.found().key() + " all the same: another rule says so")
                        .orElse("")
                : "";
    }

    /** A conclusion in one line. */
    public static String of(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.StepFinding f) {
            return "step " + f.step() + " is " + f.status().key() + ": " + f.because();
        }
        if (conclusion instanceof Conclusion.StepDeclared d) {
            return "there is a step " + d.step() + ": " + d.title();
        }
        if (conclusion instanceof Conclusion.StepOrder o) {
            return "step " + o.step() + " comes after " + o.after();
        }
        if (conclusion instanceof Conclusion.PhaseOrder o) {
            return "phase " + o.phase() + " comes after phase " + o.after();
        }
        if (conclusion instanceof Conclusion.Proposal p) {
            return "an edit carries out step " + p.step() + ": " + EditWords.of(p.edit());
        }
        if (conclusion instanceof Conclusion.Instruction i) {
            return "step " + i.step() + " is done by hand: " + i.text();
        }
        if (conclusion instanceof Conclusion.Advice a) {
            return a.severity().key() + ": " + a.message() + (a.see() == null ? "" : "   see " + a.see());
        }
        if (conclusion instanceof Conclusion.Question q) {
            return "a question is asked: " + q.text();
        }
        if (conclusion instanceof Conclusion.PhaseTitle t) {
            return "phase " + t.phase() + " is called: " + t.title();
        }
        if (conclusion instanceof Conclusion.EndState s) {
            return "there is an end state " + s.answer() + ": " + s.meaning();
        }
        if (conclusion instanceof Conclusion.RollOut r) {
            return "once phase " + r.phase() + " is in the code: " + r.heading() + " "
                    + r.tasks().stream().map(Conclusion.Task::text).collect(Collectors.joining("; "));
        }
        Conclusion.Expected expected = (Conclusion.Expected) conclusion;
        return "after phase " + expected.phase() + " " + expected.key() + " will be " + expected.value()
                + (expected.step() == null ? "" : " by step " + expected.step());
    }
}
