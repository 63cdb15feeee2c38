package io.lookahead.transcript;

import io.lookahead.transcript.Chain.Link;
import io.lookahead.transcript.TranscriptException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a transcript is as it was recorded. The chain of digests by itself shows changes, gaps and disorder
 * within it; that nothing was cut from its end, and that it was not written anew as a whole, only an {@link Anchor} can
 * show.
 */
public final class Verifier {

    private Verifier() {}

    /**
     * Verifies the transcript in {@code file}.
     *
     * @param anchors heads that were kept elsewhere
     * @param files the project as it is now; null where only the record is to be looked at
     * @throws TranscriptException where it cannot be read or is no transcript at all
     */
    public static Verification verify(Path file, List<Anchor> anchors, @Nullable CurrentFiles files) {
        Chain chain;
        try {
            chain = Chain.read(file);
        } catch (IOException e) {
            throw new TranscriptException(Reason.UNREADABLE, "it cannot be read: " + e.getMessage(), e);
        }
        List<String> remarks = new ArrayList<>();
        int events = chain.whole();
        ChainCheck check = ChainCheck.of(chain);
        if (check.verdict() == Verdict.INTACT) {
            check = anchored(chain, anchors, events);
        }
        if (check.verdict() == Verdict.INTACT && chain.isTorn()) {
            check = torn(chain);
        }
        if (check.verdict() == Verdict.INTACT) {
            check = understood(file, files, remarks);
        }
        if (check.verdict() == Verdict.INTACT && anchors.isEmpty() && chain.head() != null) {
            remarks.add(
                    "nothing was compared from outside the file; to be sure that nothing was cut from its end or added"
                            + " there, and that it was not written anew as a whole, compare its head " + chain.head()
                            + " with the one in a commit, a report or the operator's notes");
        }
        return new Verification(check.verdict(), check.findings(), remarks, chain.head(), events);
    }

    private static ChainCheck torn(Chain chain) {
        Link torn = chain.links().get(chain.whole());
        return new ChainCheck(
                Verdict.CUT,
                List.of("line " + torn.line()
                        + ": the last document ends in the middle; what it would have described was"
                        + " not done, and resuming the session removes it"));
    }

    /** The earliest anchor that is not in the chain tells most of where it was written anew. */
    private static ChainCheck anchored(Chain chain, List<Anchor> anchors, int events) {
        List<Anchor> ascending = anchors.stream()
                .sorted(Comparator.comparingLong(anchor -> anchor.head().seq()))
                .toList();
        for (Anchor anchor : ascending) {
            if (anchor.head().seq() < events) {
                ChainCheck check = anchored(chain, anchor, events);
                if (check.verdict() != Verdict.INTACT) {
                    return check;
                }
            }
        }
        return ascending.stream()
                .map(Anchor::head)
                .filter(head -> head.seq() >= events)
                .reduce((first, last) -> last)
                .map(last -> new ChainCheck(
                        Verdict.CUT,
                        List.of("it ends with event " + (events - 1) + ", but event " + last.seq()
                                + " is known to have been recorded: its end was cut off")))
                .orElse(new ChainCheck(Verdict.INTACT, List.of()));
    }

    private static ChainCheck anchored(Chain chain, Anchor anchor, int events) {
        Head head = anchor.head();
        Link link = chain.links().get((int) head.seq());
        if (!link.digest().equals(head.digest())) {
            return new ChainCheck(
                    Verdict.EDITED,
                    List.of("line " + link.line() + ": event " + head.seq() + " is not the one that is known to have"
                            + " been recorded: the transcript was written anew up to here"));
        }
        if (anchor.isLast() && head.seq() < events - 1) {
            Link next = chain.links().get((int) head.seq() + 1);
            return new ChainCheck(
                    Verdict.EXTENDED,
                    List.of("line " + next.line() + ": it ended with event " + head.seq() + ", but goes on here"));
        }
        return new ChainCheck(Verdict.INTACT, List.of());
    }

    /** Reads every event: a chain that holds may still be made of what nobody can understand. */
    private static ChainCheck understood(Path file, @Nullable CurrentFiles files, List<String> remarks) {
        Progress progress = new Progress();
        try (TranscriptReader reader = TranscriptReader.open(file)) {
            for (Optional<Recorded> next = reader.next(); next.isPresent(); next = reader.next()) {
                Recorded recorded = next.get();
                if ((recorded.seq() == 0) != (recorded.event() instanceof Event.Session)) {
                    return new ChainCheck(
                            Verdict.EDITED,
                            List.of("line " + recorded.line() + ": event " + recorded.seq() + " ("
                                    + recorded.event().kind() + ") was not recorded there: a transcript begins with its"
                                    + " session, and has no other"));
                }
                progress.accept(recorded.event());
            }
        }
        return files == null ? new ChainCheck(Verdict.INTACT, List.of()) : compare(progress, files, remarks);
    }

    private static ChainCheck compare(Progress progress, CurrentFiles files, List<String> remarks) {
        List<FileDrift> drift = progress.drift(files);
        drift.stream().filter(each -> !each.isReal()).map(FileDrift::message).forEach(remarks::add);
        List<String> findings =
                drift.stream().filter(FileDrift::isReal).map(FileDrift::message).toList();
        return new ChainCheck(findings.isEmpty() ? Verdict.INTACT : Verdict.FILES_DIFFER, findings);
    }
}
