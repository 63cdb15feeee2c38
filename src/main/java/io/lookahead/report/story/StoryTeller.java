package io.lookahead.report.story;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.StepStatus;
import io.lookahead.transcript.Event;
import io.lookahead.transcript.Evidence.Origin;
import io.lookahead.transcript.Head;
import io.lookahead.transcript.Progress;
import io.lookahead.transcript.Recorded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the events of a session by phase and step. */
final class StoryTeller {

    private final Progress progress = new Progress();
    private final Map<String, PhaseDraft> phases = new TreeMap<>();
    private final Map<Integer, String> titles = new HashMap<>();
    private final Map<String, Conclusion.StepDeclared> declared = new HashMap<>();
    private final Map<String, Conclusion.StepFinding> findings = new HashMap<>();
    private final Map<String, String> questions = new HashMap<>();
    private final Set<String> operators = new LinkedHashSet<>();
    private final List<Event.Overridden> overrides = new ArrayList<>();
    private final List<Event.Stop> stops = new ArrayList<>();
    private final Map<String, Event.Check> checks = new LinkedHashMap<>();
    private final List<Event.Note> notes = new ArrayList<>();
    private String sdk = "";
    private int sessions;
    private Event.@Nullable Preview today;

    Story tell(List<Recorded> events) {
        for (Recorded recorded : events) {
            progress.accept(recorded.event());
            take(recorded);
        }
        Recorded first = events.get(0);
        Recorded last = events.get(events.size() - 1);
        return new Story(
                progress.targets(),
                sdk,
                progress.origin().orElseGet(() -> new Origin("", null, null, List.of())),
                List.copyOf(operators),
                sessions,
                first.at(),
                last.at(),
                last.head(),
                events.size(),
                phases.values().stream().map(PhaseDraft::finish).toList(),
                progress.answers(),
                questions,
                overrides,
                stops,
                List.copyOf(checks.values()),
                notes,
                today);
    }

    private void take(Recorded recorded) {
        Event event = recorded.event();
        if (event instanceof Event.Session session) {
            begin(session.origin());
        } else if (event instanceof Event.Resume resume) {
            begin(resume.origin());
        } else if (event instanceof Event.Scan scan) {
            sdk = scan.sdk();
        } else if (event instanceof Event.Rule rule) {
            rule.concluded().forEach(conclusion -> learn(rule.target(), conclusion));
        } else if (event instanceof Event.Preview preview) {
            preview(preview);
        } else if (event instanceof Event.Overridden override) {
            overrides.add(override);
        } else if (event instanceof Event.Stop stop) {
            stops.add(stop);
        } else if (event instanceof Event.Check check) {
            checks.put(check.name() + " " + check.phase(), check);
        } else if (event instanceof Event.Note note) {
            notes.add(note);
        } else {
            takeChange(event, recorded.head());
        }
    }

    private void takeChange(Event event, Head head) {
        if (event instanceof Event.Plan plan) {
            phase(plan.target(), plan.phase()).plan(plan, why(plan), rule(plan));
        } else if (event instanceof Event.Decision decision) {
            phase(decision.target(), progress.phaseOf(decision)).decide(decision, title(decision));
        } else if (event instanceof Event.Applied applied) {
            phase(applied.target(), applied.phase()).apply(applied.step());
        } else if (event instanceof Event.Undo undo) {
            undo(undo);
        } else if (event instanceof Event.PhaseClosed closed) {
            phase(closed.target(), closed.phase()).close(closed, head);
        }
    }

    private void undo(Event.Undo undo) {
        phase(undo.target(), undo.phase()).undo(undo.step());
        phases.values().stream()
                .filter(phase -> phase.follows(undo.target(), undo.phase()))
                .forEach(phase -> phase.reopen(undo.step() == null));
    }

    private void begin(Origin origin) {
        sessions++;
        if (origin.operator() != null) {
            operators.add(origin.operator());
        }
    }

    private void learn(String target, Conclusion conclusion) {
        if (conclusion instanceof Conclusion.StepDeclared step) {
            declared.put(target + " " + step.step(), step);
        } else if (conclusion instanceof Conclusion.PhaseTitle phase) {
            titles.putIfAbsent(phase.phase(), phase.title());
        } else if (conclusion instanceof Conclusion.Question question) {
            questions.put(question.id(), question.text());
        } else if (conclusion instanceof Conclusion.StepFinding finding && finding.status() != StepStatus.DONE) {
            findings.put(target + " " + finding.step(), finding);
        }
    }

    private void preview(Event.Preview preview) {
        if (preview.phase() == 0) {
            today = today == null ? preview : today;
        } else {
            phase(preview.target(), preview.phase()).preview(preview);
        }
    }

    private PhaseDraft phase(String target, int number) {
        return phases.computeIfAbsent(
                number + " " + target,
                key -> new PhaseDraft(target, number, titles.getOrDefault(number, "Phase " + number)));
    }

    private String title(Event.Decision decision) {
        Conclusion.StepDeclared step = declared.get(decision.target() + " " + decision.step());
        return step == null ? "" : step.title();
    }

    private String why(Event.Plan plan) {
        Conclusion.StepDeclared step = declared.get(plan.target() + " " + plan.step());
        if (step != null && !step.summary().isEmpty()) {
            return step.summary();
        }
        Conclusion.StepFinding finding = findings.get(plan.target() + " " + plan.step());
        return finding == null ? "" : finding.because();
    }

    private String rule(Event.Plan plan) {
        Conclusion.StepFinding finding = findings.get(plan.target() + " " + plan.step());
        return finding == null ? ruleOfParts(plan) : finding.rule();
    }

    /** A step that has parts is what its parts are; their ids end with a letter. */
    private String ruleOfParts(Event.Plan plan) {
        String part = plan.target() + " " + plan.step();
        return findings.entrySet().stream()
                .filter(each -> each.getKey().matches(java.util.regex.Pattern.quote(part) + "[a-z]"))
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getValue().rule())
                .distinct()
                .collect(java.util.stream.Collectors.joining("; "));
    }
}
