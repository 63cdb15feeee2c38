package io.lookahead.session;

import io.lookahead.edit.journal.ChangeJournal;
import io.lookahead.edit.journal.FileChange;
import io.lookahead.edit.journal.JournalEntry;
import io.lookahead.text.ContentDigest;
import io.lookahead.text.FileContent;
import io.lookahead.text.SourceTree;
import io.lookahead.transcript.Event;
import io.lookahead.transcript.Evidence;
import io.lookahead.transcript.FileDrift;
import io.lookahead.transcript.Progress;
import io.lookahead.transcript.Recorded;
import io.lookahead.transcript.TranscriptReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What earlier sessions on a target left: how far they came, the one thing they did and could not record any more, and
 * the files that somebody has changed since. Only reads.
 */
final class EarlierSessions {

    private final SourceTree tree;
    private final List<JournalEntry> journal;
    private final List<Recorded> events;
    private final Progress progress = new Progress();
    private final Set<String> operators = new LinkedHashSet<>();
    private final Optional<Event> unrecorded;

    private EarlierSessions(Path file, String target, SourceTree tree, ChangeJournal journal) throws IOException {
        this.tree = tree;
        this.events = TranscriptReader.readAll(file);
        this.journal = journal.history().stream()
                .filter(entry -> entry.state() == JournalEntry.State.FINISHED)
                .toList();
        for (Recorded recorded : events) {
            progress.accept(recorded.event());
            progress.origin().map(Evidence.Origin::operator).ifPresent(operators::add);
        }
        Optional<Event> applied = applied();
        this.unrecorded = applied.isPresent() ? applied : undone(target, journal);
    }

    /**
     * Reads them.
     *
     * @throws SessionException where the journal cannot be read
     */
    static EarlierSessions of(Path file, String target, SourceTree tree, ChangeJournal journal) {
        try {
            return new EarlierSessions(file, target, tree, journal);
        } catch (IOException unreadable) {
            throw new SessionException(
                    ExitCode.INPUT, "the journal in .lookahead cannot be read: " + unreadable.getMessage());
        }
    }

    /** How far they came, as far as it is recorded. */
    Progress progress() {
        return progress;
    }

    /** What was done to files just before the process ended, and is not recorded. */
    Optional<Event> unrecorded() {
        return unrecorded;
    }

    LastSession last() {
        Recorded last = events.get(events.size() - 1);
        List<Integer> closed =
                progress.closedPhases().stream().map(Event.PhaseClosed::phase).toList();
        return new LastSession(
                last.at(),
                List.copyOf(operators),
                closed,
                carriedOut().filter(phase -> !closed.contains(phase)).toList(),
                last.head(),
                drift().stream().map(FileDrift::message).toList(),
                unrecorded
                        .filter(Event.Applied.class::isInstance)
                        .map(event -> ((Event.Applied) event).step())
                        .orElse(""));
    }

    /** The phases that steps were carried out of, each once; what counts time in blocks belongs to none. */
    private Stream<Integer> carriedOut() {
        return events.stream()
                .map(Recorded::event)
                .filter(Event.Applied.class::isInstance)
                .map(event -> ((Event.Applied) event).phase())
                .filter(phase -> phase > 0)
                .distinct();
    }

    /** Files that mean something else than what they were left as, and that lookahead itself did not change. */
    List<FileDrift> drift() {
        Progress whole = Progress.of(events);
        unrecorded.ifPresent(whole::accept);
        Map<String, Optional<String>> ours = new HashMap<>();
        for (JournalEntry entry : journal) {
            entry.files().forEach(file -> ours.put(file.path(), Optional.ofNullable(file.after())));
        }
        return whole.drift(FileEvidence.of(tree)).stream()
                .filter(FileDrift::isReal)
                .filter(drift -> !digest(drift.path()).equals(ours.get(drift.path())))
                .toList();
    }

    /** A change that was decided on, and whose files are as it would leave them. */
    private Optional<Event> applied() {
        return progress.pendingPlan()
                .filter(plan -> plan.files().stream().allMatch(file -> isThere(file.path(), file.after())))
                .map(plan -> new Event.Applied(
                        plan.target(),
                        plan.phase(),
                        plan.step(),
                        plan.files().stream()
                                .map(Evidence.FileChange::withoutDiff)
                                .toList()));
    }

    private boolean isThere(String path, Evidence.@Nullable Digests digests) {
        return digest(path).equals(Optional.ofNullable(digests).map(Evidence.Digests::raw));
    }

    private Optional<String> digest(String path) {
        return tree.read(path) instanceof FileContent.Bytes content
                ? Optional.of(ContentDigest.sha256(content.bytes()))
                : Optional.empty();
    }

    /** The journal's last change of this target, where it took something back and the record does not say so. */
    private Optional<Event> undone(String target, ChangeJournal contents) throws IOException {
        List<JournalEntry> own = journal.stream()
                .filter(entry -> entry.label().target().equals(target))
                .toList();
        if (own.isEmpty() || !own.get(own.size() - 1).isUndo()) {
            return Optional.empty();
        }
        JournalEntry undo = own.get(own.size() - 1);
        List<FileChange> changes = new ArrayList<>();
        for (JournalEntry.FileRecord file : undo.files()) {
            changes.add(new FileChange(file.path(), content(contents, file.before()), content(contents, file.after())));
        }
        List<JournalEntry> reverted = journal.stream()
                .filter(entry -> undo.reverts().contains(entry.id()))
                .toList();
        Event.Undo event = UndoEvidence.event(target, reverted, changes);
        boolean isRecorded = progress.lastUndo()
                .filter(recorded -> results(recorded).equals(results(event)))
                .isPresent();
        return isRecorded ? Optional.empty() : Optional.of(event);
    }

    private static Set<Evidence.FileState> results(Event.Undo undo) {
        return undo.files().stream().map(Evidence.FileChange::result).collect(Collectors.toSet());
    }

    private static byte @Nullable [] content(ChangeJournal contents, @Nullable String digest) throws IOException {
        return digest == null ? null : contents.content(digest);
    }
}
