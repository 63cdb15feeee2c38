package io.lookahead.transcript;

import io.lookahead.transcript.TranscriptException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The links of a transcript's chain: what each document says of its place, and whether that holds. */
final class Chain {

    private static final EventDocument.Place NOWHERE = new EventDocument.Place(-1, "", "");

    private final List<Link> links = new ArrayList<>();
    private long size;
    private int version;

    /**
     * One document.
     *
     * @param seq what it says its number is; -1 where it does not say
     * @param kind what it says its kind is
     * @param sealed whether it begins and ends as a document must
     * @param holds whether its digest is that of its text
     * @param addedTo whether something stands below its digest
     * @param unfinished whether it can be what a power cut left of the event after the one before
     * @param zeros whether it begins like a block that was never filled
     */
    record Link(
            long seq,
            String kind,
            String previous,
            String digest,
            boolean sealed,
            boolean holds,
            boolean addedTo,
            boolean unfinished,
            boolean zeros,
            long offset,
            int line) {

        private static Link of(EventDocument.Place place, String digest, boolean holds, RawDocument raw) {
            return new Link(
                    place.seq(),
                    place.kind(),
                    place.previous(),
                    digest,
                    true,
                    holds,
                    false,
                    false,
                    false,
                    raw.offset(),
                    raw.line());
        }

        private static Link unsealed(long before, RawDocument raw) {
            return new Link(
                    -1,
                    "",
                    "",
                    "",
                    false,
                    false,
                    raw.goesOnAfterItsDigest(),
                    raw.canBeTheBeginningOf(before + 1),
                    raw.beginsWithZeros(),
                    raw.offset(),
                    raw.line());
        }
    }

    private Chain() {}

    static Chain read(Path file) throws IOException {
        TranscriptReader.requireReadable(file);
        Chain chain = new Chain();
        try (InputStream in = Files.newInputStream(file)) {
            DocumentSplitter documents = new DocumentSplitter(in);
            for (Optional<RawDocument> raw = documents.next(); raw.isPresent(); raw = documents.next()) {
                chain.version = chain.size == 0 ? raw.get().claimedVersion() : chain.version;
                chain.links.add(link(
                        raw.get(), chain.links.isEmpty() ? -1 : chain.last().seq()));
                chain.size += raw.get().length();
                if (chain.links.size() > TranscriptReader.MOST_EVENTS) {
                    throw new TranscriptException(
                            Reason.UNREADABLE,
                            "it has more than " + TranscriptReader.MOST_EVENTS + " documents and was not read further");
                }
            }
        }
        if (chain.links.stream().noneMatch(Link::sealed)) {
            throw new TranscriptException(
                    Reason.UNREADABLE, "this is no transcript: no document in it ends with the digest of an event");
        }
        return chain;
    }

    private static Link link(RawDocument raw, long before) {
        Optional<RawDocument.Sealed> sealed = raw.sealed();
        if (sealed.isEmpty() || sealed.get().holds()) {
            EventDocument.requireNotNewer(raw);
        }
        if (sealed.isEmpty()) {
            return Link.unsealed(before, raw);
        }
        boolean holds = sealed.get().holds();
        String digest = sealed.get().digest();
        try {
            return Link.of(EventDocument.place(sealed.get().body(), raw), digest, holds, raw);
        } catch (TranscriptException e) {
            if (holds) {
                // Written like this on purpose, so it is not an edited one of ours.
                throw e;
            }
            return Link.of(NOWHERE, digest, false, raw);
        }
    }

    /** The version of the format that it says it is of; 0 where its beginning is missing. */
    int version() {
        return version;
    }

    List<Link> links() {
        return links;
    }

    /** Whether the last document was never finished, as after a power cut. */
    boolean isTorn() {
        return whole() < links.size();
    }

    /** How many documents there are before what a power cut left: the beginning of an event, zeros, or both. */
    int whole() {
        int count = links.size();
        if (count > 1 && isLeftOver(last())) {
            boolean isTwo = count > 2 && last().zeros() && isLeftOver(links.get(count - 2));
            return count - (isTwo ? 2 : 1);
        }
        return count;
    }

    private static boolean isLeftOver(Link link) {
        return !link.sealed() && !link.addedTo() && link.unfinished();
    }

    private Link last() {
        return links.get(links.size() - 1);
    }

    /** How many bytes of an unfinished last document there are. */
    long tornBytes() {
        return size - goodBytes();
    }

    /** Where the last finished document ends. */
    long goodBytes() {
        return isTorn() ? links.get(whole()).offset() : size;
    }

    /** The last finished event; null where there is none. */
    @Nullable
    Head head() {
        int index = whole() - 1;
        return index < 0 || !links.get(index).sealed()
                ? null
                : new Head(links.get(index).seq(), links.get(index).digest());
    }

    /** Refuses to go on with a chain that does not hold. */
    void requireWritable() {
        List<String> findings = ChainCheck.of(this).findings();
        if (!findings.isEmpty()) {
            throw new TranscriptException(
                    Reason.BROKEN,
                    "this transcript cannot be resumed: " + findings.get(0)
                            + "; move it elsewhere for whoever reviews it, and a new session begins");
        }
    }
}
