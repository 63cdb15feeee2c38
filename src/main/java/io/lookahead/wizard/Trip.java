package io.lookahead.wizard;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.StepStatus;
import io.lookahead.rules.PlannedStep;
import io.lookahead.rules.RuleSession;
import io.lookahead.session.PhaseView;
import io.lookahead.session.Session;
import io.lookahead.session.TargetView;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.story.Differences;
import io.lookahead.wizard.story.Excerpts;
import io.lookahead.wizard.story.StepStory;
import io.lookahead.wizard.story.WayStory;
import io.lookahead.wizard.story.WhyStory;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** How far the operator has come in this sitting, besides what the session knows. */
final class Trip {

    private final Talk talk;
    private final Session session;
    private final Work work;
    private final WizardSettings settings;
    private final Set<Integer> started = new HashSet<>();
    private final Set<Integer> ended = new HashSet<>();
    private final Set<String> passed = new HashSet<>();
    private final Set<String> askedAlike = new HashSet<>();
    private final Map<String, Conclusion.Question> questions = new LinkedHashMap<>();
    private boolean hasChangedByHand;
    private final Map<String, String> takenBack = new LinkedHashMap<>();
    private boolean areClocksOffered;
    private int current;
    private Optional<String> step = Optional.empty();

    Trip(Talk talk, Session session, WizardSettings settings) {
        this.talk = talk;
        this.session = session;
        this.work = new Work(session, settings.commit());
        this.settings = settings;
    }

    Talk talk() {
        return talk;
    }

    Session session() {
        return session;
    }

    /** What writes. */
    Work work() {
        return work;
    }

    WizardSettings settings() {
        return settings;
    }

    TargetView view() {
        return session.view();
    }

    StepStory steps() {
        return new StepStory(new Excerpts(session.project().tree()));
    }

    /** What the rules say of where things stand. */
    List<Block> explained(Function<WhyStory, List<Block>> story) {
        return talk.during("Asking the rules", () -> {
            try (RuleSession judgement = session.judgement()) {
                return story.apply(new WhyStory(new Excerpts(session.project().tree()), judgement));
            }
        });
    }

    /** The page that comes next, decided by the session and by what was passed over in this sitting. */
    Page next() {
        for (PhaseView phase : view().phases()) {
            if (ended.contains(phase.number())) {
                continue;
            }
            Optional<Page> page = next(phase);
            if (page.isPresent()) {
                return page.get();
            }
        }
        return new ClosingPage(this);
    }

    private Optional<Page> next(PhaseView phase) {
        boolean isClosed = phase.steps().stream().allMatch(step -> step.status().isClosed());
        if ((isClosed || waitsForEarlier(phase)) && !started.contains(phase.number())) {
            return isClosed && isUnclosed(phase.number())
                    ? Optional.of(new PhaseEndPage(this, phase.number()))
                    : Optional.empty();
        }
        questions();
        List<Conclusion.Question> questions = session.questions(phase.number());
        if (!questions.isEmpty()) {
            List<Conclusion.Question> alike = QuestionsAlike.first(questions);
            boolean isMany = alike.size() >= QuestionsAlike.MANY
                    && askedAlike.add(alike.get(0).rule());
            return Optional.of(isMany ? new QuestionsAlike(this, alike) : new QuestionPage(this, questions.get(0)));
        }
        if (!started.contains(phase.number())) {
            return Optional.of(new PhasePage(this, phase.number()));
        }
        if (phase.number() == view().lastPhase() && !areClocksOffered) {
            ClockWork work = new ClockWork(this);
            if (work.isAny()) {
                return Optional.of(work);
            }
            wentThroughClocks();
        }
        Optional<PlannedStep> open = phase.open().stream()
                .filter(step -> !passed.contains(step.id()))
                .findFirst();
        if (open.isPresent()) {
            return Optional.of(new StepPage(this, open.get().id()));
        }
        return Optional.of(new PhaseEndPage(this, phase.number()));
    }

    /** Whether the last sitting ended with the phase carried out, but before its end was gone through. */
    private boolean isUnclosed(int phase) {
        return session.last().filter(last -> last.unclosed().contains(phase)).isPresent();
    }

    /** Whether nothing of the phase can be done before steps of earlier phases that were left open. */
    private static boolean waitsForEarlier(PhaseView phase) {
        List<PlannedStep> open = phase.open();
        return open.stream().allMatch(step -> step.status() == StepStatus.BLOCKED)
                && open.stream()
                        .flatMap(step -> step.blockedBy().stream())
                        .anyMatch(other -> !other.startsWith(phase.number() + "."));
    }

    /** Says on the pinned lines where the operator is. */
    void pin() {
        talk.dialog().pin(WayStory.bearings(view(), current, step));
    }

    /** Says that the operator is at a phase now, at none where it is 0. */
    void at(int phase) {
        current = phase;
        step = Optional.empty();
        pin();
    }

    /** Says that the operator is at a step now. */
    void at(PlannedStep planned) {
        current = planned.phase();
        step = Optional.of(planned.id());
        pin();
    }

    /** Takes an answer back, and keeps it as a suggestion for when the question is asked again. */
    void retract(String question) {
        takenBack.put(question, session.circumstances().answers().getOrDefault(question, ""));
        session.retract(question);
    }

    /** The answer that a question had before it was taken back in this sitting. */
    Optional<String> takenBack(String question) {
        return Optional.ofNullable(takenBack.get(question));
    }

    void start(int phase) {
        started.add(phase);
    }

    void end(int phase) {
        ended.add(phase);
    }

    /** Does not offer again what counts time in blocks. */
    void wentThroughClocks() {
        areClocksOffered = true;
    }

    /** Leaves a step open for now. */
    void pass(String step) {
        passed.add(step);
    }

    /** Comes to the open steps of a phase again. */
    void again(PhaseView phase) {
        phase.steps().forEach(step -> passed.remove(step.id()));
        ended.remove(phase.number());
    }

    void changedByHand() {
        hasChangedByHand = true;
    }

    boolean hasChangedByHand() {
        return hasChangedByHand;
    }

    /** Every question that was asked in this sitting or is asked now, by its id. */
    Map<String, Conclusion.Question> questions() {
        view().questions().forEach(question -> questions.put(question.id(), question));
        return Collections.unmodifiableMap(questions);
    }

    /** Does something that changes where the target stands, and says what became different. */
    void change(String what, String heading, Runnable change) {
        change(what, heading, "", change);
    }

    /** As {@link #change(String, String, Runnable)}, where the step concerned needs no saying. */
    void change(String what, String heading, String step, Runnable change) {
        TargetView before = view();
        talk.during(what, change);
        tell(heading, before, step);
    }

    /** Says what became different since then, but for the step concerned. */
    void tell(String heading, TargetView before, String step) {
        talk.show(Differences.blocks(
                heading, before, view(), session.circumstances().answers().keySet(), step));
        pin();
    }

    /** Works out how the target would stand. */
    TargetView consider(Supplier<TargetView> outcome) {
        return talk.during("Simulating", outcome);
    }
}
