package io.lookahead.wizard.story;

import io.lookahead.facts.Conclusion.Advice;
import io.lookahead.facts.Conclusion.Question;
import io.lookahead.facts.Severity;
import io.lookahead.rules.PlannedStep;
import io.lookahead.session.PhaseView;
import io.lookahead.session.TargetView;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.Terms;
import io.lookahead.wizard.dialog.Terms.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What became different between two looks at a target. */
public final class Differences {

    private static final int LINES = 14;

    private final TargetView before;
    private final TargetView after;
    private final Set<String> answered;
    private final List<Term> lines = new ArrayList<>();

    private Differences(TargetView before, TargetView after, Set<String> answered) {
        this.before = before;
        this.after = after;
        this.answered = answered;
    }

    /**
     * The differences, the most important first, each with what it is about; empty where there is none.
     *
     * @param answered questions that need not be asked any more
     */
    static List<Term> between(TargetView before, TargetView after, Set<String> answered) {
        return new Differences(before, after, answered).find();
    }

    /**
     * The differences under a heading; nothing where there is none.
     *
     * @param step the step that was meant to become different, which is not worth a line; empty for none
     */
    public static List<Block> blocks(
            String heading, TargetView before, TargetView after, Set<String> answered, String step) {
        List<Term> lines = between(before, after, answered).stream()
                .filter(line -> step.isEmpty() || !line.name().equals(ofStep(step)))
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.step(heading, ""));
        blocks.add(new Terms(lines.stream().limit(LINES).toList()));
        if (lines.size() > LINES) {
            blocks.add(Paragraph.quiet("and " + (lines.size() - LINES) + " more; m shows the whole map"));
        }
        return blocks;
    }

    private List<Term> find() {
        after.phases().forEach(this::blockTime);
        advice(after, before).forEach((severity, messages) -> add(severity, messages));
        advice(before, after).forEach((severity, messages) -> {
            if (!severity.equals(Severity.NOTE.key())) {
                add(
                        "not warned of now",
                        messages.stream().map(AdviceStory::gist).toList());
            }
        });
        after.phases().forEach(phase -> phase.steps().forEach(this::step));
        add("asked now", questions(after, before));
        add("not asked now", questions(before, after));
        return lines.stream().distinct().toList();
    }

    private void add(String name, List<String> texts) {
        texts.forEach(text -> lines.add(new Term(name, text)));
    }

    private void blockTime(PhaseView phase) {
        if (phase.open().isEmpty() && !phase.steps().isEmpty()) {
            return;
        }
        String was = Figures.blockTime(before.phase(phase.number()).preview());
        String is = Figures.blockTime(phase.preview());
        if (!was.equals(is)) {
            lines.add(new Term("block time", "after phase " + phase.number() + ": " + was + " → " + is));
        }
    }

    /**
     * Advice that one look has and the other has not, by severity; what one rule says of several things in one text.
     * Advice that says only more or less about the same thing, after its colon, is the same.
     */
    private static Map<String, List<String>> advice(TargetView view, TargetView other) {
        Map<String, List<String>> bySeverity = new LinkedHashMap<>();
        view.advice().stream()
                .filter(advice -> !has(other, advice))
                .collect(Collectors.groupingBy(
                        advice -> List.of(advice.severity().key(), advice.rule()),
                        LinkedHashMap::new,
                        Collectors.mapping(Advice::message, Collectors.toList())))
                .forEach((kind, messages) -> bySeverity
                        .computeIfAbsent(kind.get(0), severity -> new ArrayList<>())
                        .addAll(Alike.joined(messages)));
        return bySeverity;
    }

    private static boolean has(TargetView view, Advice advice) {
        return view.advice().stream()
                .anyMatch(other -> other.rule().equals(advice.rule())
                        && AdviceStory.gist(other.message()).equals(AdviceStory.gist(advice.message()))
                        && other.severity() == advice.severity());
    }

    private void step(PlannedStep step) {
        Optional<PlannedStep> was = before.step(step.id());
        if (was.isPresent() && was.get().status() != step.status()) {
            lines.add(new Term(
                    ofStep(step.id()),
                    Marks.of(was.get().status()).word() + " → "
                            + Marks.of(step.status()).word()));
        }
    }

    static String ofStep(String step) {
        return "step " + step;
    }

    /** Questions that one look has and the other has not, and that are not answered; those of one rule together. */
    private List<String> questions(TargetView view, TargetView other) {
        return view.questions().stream()
                .filter(question ->
                        other.questions().stream().noneMatch(asked -> asked.id().equals(question.id())))
                .filter(question -> !answered.contains(question.id()))
                .collect(Collectors.groupingBy(
                        Question::rule, LinkedHashMap::new, Collectors.mapping(Question::text, Collectors.toList())))
                .values()
                .stream()
                .flatMap(alike -> Alike.joined(alike).stream())
                .toList();
    }
}
