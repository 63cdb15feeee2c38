package io.lookahead.wizard.story;

import io.lookahead.facts.Known;
import io.lookahead.facts.StepStatus;
import io.lookahead.rules.Explanation;
import io.lookahead.rules.FactText;
import io.lookahead.rules.PlannedStep;
import io.lookahead.rules.RuleSession;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why a step stands where it stands: from facts to the rule that concluded from them, and to what the rule rests on.
 */
public final class WhyStory {

    private final Excerpts excerpts;
    private final RuleSession judgement;

    /** @param judgement the rules' judgement as it stands now */
    public WhyStory(Excerpts excerpts, RuleSession judgement) {
        this.excerpts = excerpts;
        this.judgement = judgement;
    }

    /** Why a step stands where it stands. */
    public List<Block> why(PlannedStep step) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.step(
                "Why " + step.id() + " is " + Marks.of(step.status()).word(), ""));
        blocks.addAll(reasons(step));
        return blocks;
    }

    /** Why the next step is not the one at hand. */
    public List<Block> whyNot(PlannedStep next, PlannedStep here) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.step("Why not " + next.id() + " now", next.title()));
        if (next.status().isClosed()) {
            blocks.add(Paragraph.of("It is " + Marks.of(next.status()).word() + " already."));
        } else if (next.status() == StepStatus.BLOCKED) {
            blocks.add(Paragraph.of("It cannot be carried out yet."));
        } else {
            blocks.add(Paragraph.of("Nothing keeps it: it comes after " + here.id()
                    + " in the order of the guide. `n` leaves " + here.id() + " open and goes on."));
        }
        blocks.addAll(reasons(next));
        return blocks;
    }

    private List<Block> reasons(PlannedStep step) {
        List<Block> blocks = new ArrayList<>();
        for (PlannedStep part : step.parts().isEmpty() ? List.of(step) : step.parts()) {
            for (PlannedStep.Because because : part.because()) {
                blocks.add(Paragraph.of(part.id() + ": " + because.text()));
                blocks.addAll(rule(part.id(), because));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Paragraph.of("No rule finds it done, and none says more."));
        }
        String waiting = StepStory.waiting(step);
        if (!waiting.isEmpty()) {
            blocks.add(Paragraph.of(StepStory.sentence("it " + waiting)));
        }
        return blocks;
    }

    private List<Block> rule(String id, PlannedStep.Because because) {
        List<Terms.Term> terms = new ArrayList<>();
        Optional<Explanation> explanation = judgement.why(id).stream()
                .filter(one -> one.rule().equals(because.rule()))
                .findFirst();
        explanation.stream()
                .flatMap(one -> one.reasons().stream())
                .forEach(reason -> terms.add(new Terms.Term("because", reason.sentence())));
        terms.add(new Terms.Term(
                "rule", because.rule() + explanation.map(one -> "  " + one.at()).orElse("")));
        explanation.map(Explanation::guide).ifPresent(guide -> terms.add(new Terms.Term("guide", guide)));
        explanation.map(Explanation::source).ifPresent(source -> terms.add(new Terms.Term("source", source)));
        List<Block> blocks = new ArrayList<>(List.of(new Terms(terms)));
        Set<String> said = terms.stream().map(Terms.Term::meaning).collect(Collectors.toSet());
        for (Known fact : because.facts()) {
            if (fact.at() == null && said.contains(FactText.of(fact))) {
                continue;
            }
            blocks.add(fact.at() == null ? Paragraph.quiet(FactText.of(fact)) : excerpts.at(fact.at()));
        }
        return blocks.stream().distinct().toList();
    }
}
