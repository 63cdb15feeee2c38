package io.lookahead.transcript;

import io.lookahead.facts.Conclusion;

/** What a conclusion comes to, in one line; two that come to the same differ at most in their wording. */
final class ConclusionText {

    private static final EventCodec CODEC = new EventCodec();

    private ConclusionText() {}

    /**
     * What follows from {@code conclusion} for the operator: which step stands where, which change is proposed, what is
     * asked, what is forbidden. Reasons, titles and the facts used are left out, so that better wording is no other
     * decision.
     */
    static String essence(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.StepDeclared step) {
            return "step " + step.step() + " belongs to phase " + step.phase();
        }
        if (conclusion instanceof Conclusion.StepOrder order) {
            return "step " + order.step() + " waits for " + order.after();
        }
        if (conclusion instanceof Conclusion.PhaseOrder order) {
            return "phase " + order.phase() + " waits for phase " + order.after();
        }
        if (conclusion instanceof Conclusion.PhaseTitle title) {
            return "phase " + title.phase() + " has a title";
        }
        if (conclusion instanceof Conclusion.StepFinding finding) {
            return "step " + finding.step() + " is " + finding.status().key();
        }
        if (conclusion instanceof Conclusion.Proposal proposal) {
            String way = proposal.alternative().isEmpty() ? "" : " (" + proposal.alternative() + ")";
            return "step " + proposal.step() + " proposes" + way + " " + CODEC.canonical(proposal.edit());
        }
        if (conclusion instanceof Conclusion.Instruction instruction) {
            return "step " + instruction.step() + " has instructions for work by hand";
        }
        if (conclusion instanceof Conclusion.Advice advice) {
            return "a " + advice.severity().key() + " for phase " + advice.phase() + " by '" + advice.rule() + "'";
        }
        if (conclusion instanceof Conclusion.Expected expected) {
            return "after phase " + expected.phase() + " " + expected.key() + " will be " + expected.value();
        }
        if (conclusion instanceof Conclusion.Question question) {
            return "question " + question.id() + " is asked";
        }
        if (conclusion instanceof Conclusion.EndState state) {
            return "there is an end state " + state.answer();
        }
        if (conclusion instanceof Conclusion.RollOut rollOut) {
            return "phase " + rollOut.phase() + " is rolled out by '" + rollOut.rule() + "'";
        }
        return CODEC.canonical(conclusion);
    }
}
