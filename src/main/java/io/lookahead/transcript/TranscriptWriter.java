package io.lookahead.transcript;

import io.lookahead.transcript.TranscriptException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Appends events to a transcript. When {@link #append} returns, the event is on disk; only then may the act it
 * describes be done. Nothing that was written is ever changed. One writer at a time holds a file.
 */
public final class TranscriptWriter implements AutoCloseable {

    private final FileChannel channel;
    private final Clock clock;
    private final Redactor redactor;
    private final EventDocument format;
    private final long recovered;
    private @Nullable Head head;

    private TranscriptWriter(
            FileChannel channel, Clock clock, Redactor redactor, int version, @Nullable Head head, long recovered) {
        this.channel = channel;
        this.format = new EventDocument(version);
        this.clock = clock;
        this.redactor = redactor;
        this.head = head;
        this.recovered = recovered;
    }

    /**
     * Whether a session ended before its first event was on disk, so that {@code file} holds nothing, or only the
     * beginning of it.
     *
     * @throws TranscriptException where it cannot be read
     */
    public static boolean isUnbegun(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            DocumentSplitter documents = new DocumentSplitter(in);
            Optional<RawDocument> first = documents.next();
            return first.isEmpty()
                    || (FormatVersion.isKnown(first.get().claimedVersion())
                            && first.get().sealed().isEmpty()
                            && documents.next().isEmpty());
        } catch (IOException e) {
            throw new TranscriptException(Reason.UNREADABLE, "it cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Begins a transcript in a file that does not exist yet, or {@linkplain #isUnbegun holds none}. Its first event
     * must be a {@link Event.Session}.
     *
     * @throws TranscriptException where a transcript stands there or the file cannot be made
     */
    public static TranscriptWriter create(Path file, Clock clock, Redactor redactor) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            StandardOpenOption how = Files.isRegularFile(file) && isUnbegun(file)
                    ? StandardOpenOption.TRUNCATE_EXISTING
                    : StandardOpenOption.CREATE_NEW;
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, how);
            lock(channel);
            syncFolder(folder);
            return new TranscriptWriter(channel, clock, redactor, FormatVersion.LATEST, null, 0);
        } catch (FileAlreadyExistsException e) {
            throw new TranscriptException(
                    Reason.WRITE, "a transcript stands there already; resume it, or choose another name", e);
        } catch (IOException e) {
            throw new TranscriptException(Reason.WRITE, "the transcript cannot be begun: " + e.getMessage(), e);
        }
    }

    /**
     * Goes on with a transcript. A last document that was never finished is removed: what it would have described was
     * not done. The next event should be a {@link Event.Resume} that says so.
     *
     * @throws TranscriptException where another session writes it, its chain does not hold, or it cannot be read
     */
    public static TranscriptWriter resume(Path file, Clock clock, Redactor redactor) {
        try {
            TranscriptReader.requireReadable(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                lock(channel);
                Chain chain = Chain.read(file);
                chain.requireWritable();
                channel.truncate(chain.goodBytes());
                channel.position(chain.goodBytes());
                channel.force(true);
                return new TranscriptWriter(channel, clock, redactor, chain.version(), chain.head(), chain.tornBytes());
            } catch (IOException | TranscriptException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new TranscriptException(Reason.WRITE, "the transcript cannot be resumed: " + e.getMessage(), e);
        }
    }

    private static void lock(FileChannel channel) throws IOException {
        try {
            // Far behind the end, so that readers are never kept out where locks are mandatory.
            FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            if (lock == null) {
                throw busy();
            }
        } catch (OverlappingFileLockException e) {
            throw busy();
        }
    }

    private static TranscriptException busy() {
        return new TranscriptException(
                Reason.BUSY, "another session is writing this transcript; end it or wait for it to end");
    }

    /** A new file is only sure to be found again once its folder is on disk too. */
    private static void syncFolder(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open a folder; there the file system keeps its own journal.
            return;
        }
    }

    /**
     * Records {@code event}. When this returns, it is on disk.
     *
     * @throws TranscriptException where the disk did not take it; then nothing of it is left in the file
     */
    public Recorded append(Event event) {
        Head before = head;
        if ((before == null) != (event instanceof Event.Session)) {
            throw new IllegalStateException("a transcript has one session event, and it is the first");
        }
        long seq = before == null ? 0 : before.seq() + 1;
        String previous = before == null ? EventDocument.NO_PREVIOUS : before.digest();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String body = format.body(seq, at, previous, event, redactor);
        write(RawDocument.seal(body));
        Head now = new Head(seq, RawDocument.digestOf(body));
        head = now;
        return new Recorded(seq, at, previous, now.digest(), event, 0);
    }

    private void write(String document) {
        long start = -1;
        try {
            start = channel.position();
            ByteBuffer bytes = ByteBuffer.wrap(DocumentSplitter.bytes(document));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            takeBack(start);
            throw new TranscriptException(
                    Reason.WRITE,
                    "the transcript could not be written (" + e.getMessage() + "), so nothing was done; make room and"
                            + " resume the session",
                    e);
        }
    }

    private void takeBack(long start) {
        if (start >= 0) {
            try {
                channel.truncate(start);
            } catch (IOException e) {
                // What is left is a document without its digest; the next resume removes it.
                return;
            }
        }
    }

    /** Whether an event may refer to what earlier ones say, as it may not in the oldest version of the format. */
    boolean canRefer() {
        return FormatVersion.canRefer(format.version());
    }

    /** The last event, to be kept outside of the file; null before the first. */
    public @Nullable Head head() {
        return head;
    }

    /** How many bytes of an unfinished document were removed when the transcript was resumed. */
    public long recovered() {
        return recovered;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new TranscriptException(Reason.WRITE, "the transcript cannot be closed: " + e.getMessage(), e);
        }
    }
}
