package io.lookahead.session;

import io.lookahead.transcript.Event;
import io.lookahead.transcript.Progress;
import io.lookahead.transcript.Recorded;
import io.lookahead.transcript.TranscriptException;
import io.lookahead.transcript.TranscriptReader;
import io.lookahead.transcript.TranscriptWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an operator answered and decided in recorded sessions, in the form that a run without questions takes.
 *
 * @param choices by step, what was decided about it last and not taken back
 * @param phases those that were worked on
 */
public record RecordedChoices(
        AnswersFile.Content content, Map<String, Event.Choice> choices, SortedSet<Integer> phases) {

    public RecordedChoices {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        phases = Collections.unmodifiableSortedSet(new TreeSet<>(phases));
    }

    /** Nothing was recorded. */
    static final RecordedChoices NONE = new RecordedChoices(AnswersFile.Content.NONE, Map.of(), new TreeSet<>());

    /**
     * Those that sessions on a target recorded in a project; none where there were no sessions.
     *
     * @throws SessionException where the record cannot be read
     */
    static RecordedChoices of(Path root, String crate) {
        String file = Chronicle.fileOf(crate);
        Path path = root.resolve(file);
        try {
            return !Files.exists(path) || TranscriptWriter.isUnbegun(path) ? NONE : of(TranscriptReader.readAll(path));
        } catch (TranscriptException failed) {
            throw new SessionException(
                    ExitCode.INPUT,
                    file + ": " + failed.getMessage()
                            + "\nWhat earlier sessions answered stands there; --ignore-record does without it.");
        }
    }

    /** Those of a transcript that is about one target. */
    public static RecordedChoices of(List<Recorded> events) {
        Progress progress = Progress.of(events);
        Map<String, String> answers = new LinkedHashMap<>();
        progress.answers().forEach(answer -> answers.put(answer.question(), String.valueOf(answer.value())));
        Map<String, Event.Choice> choices = new LinkedHashMap<>();
        Map<String, String> declined = new TreeMap<>();
        SortedSet<String> leftOpen = new TreeSet<>();
        for (Event.Decision decision : progress.decisions()) {
            choices.put(decision.step(), decision.choice());
            switch (decision.choice()) {
                case DECLINE -> declined.put(decision.step(), String.valueOf(decision.reason()));
                case SKIP, BY_HAND -> leftOpen.add(decision.step());
                case APPLY -> {}
            }
        }
        Map<String, String> ways = new TreeMap<>();
        SortedSet<Integer> phases = new TreeSet<>();
        for (Recorded recorded : events) {
            if (recorded.event() instanceof Event.Plan plan
                    && choices.get(plan.step()) == Event.Choice.APPLY
                    && !plan.alternative().isEmpty()) {
                ways.put(plan.step(), plan.alternative());
            } else if (recorded.event() instanceof Event.Applied applied) {
                phases.add(applied.phase());
            } else if (recorded.event() instanceof Event.PhaseClosed closed) {
                phases.add(closed.phase());
            }
        }
        return new RecordedChoices(
                new AnswersFile.Content(answers, Decisions.of(declined, ways, List.copyOf(leftOpen))), choices, phases);
    }
}
