package io.lookahead.transcript;

import io.lookahead.transcript.TranscriptException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets one session at a time work on a project. The operating system holds the lock and lets go of it when the process
 * ends, however it ends; the file only says who holds it.
 */
public final class SessionLock implements AutoCloseable {

    private static final long FAR_BEHIND_THE_TEXT = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private SessionLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of the project.
     *
     * @param file such as {@code .lookahead/session.lock}
     * @param transcript name of the transcript that will be written, to be told to others
     * @throws TranscriptException where another session holds it; the message names that session
     */
    public static SessionLock acquire(Path file, String transcript, Clock clock) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            if (!tryLock(channel)) {
                String holder = read(channel);
                channel.close();
                throw new TranscriptException(
                        Reason.BUSY,
                        "another session is working on this project (" + Plain.clip(holder)
                                + "); end it, or wait for it to end");
            }
            write(
                    channel,
                    transcript + ", process " + ProcessHandle.current().pid() + ", since "
                            + clock.instant().truncatedTo(ChronoUnit.SECONDS));
            return new SessionLock(channel);
        } catch (IOException e) {
            throw new TranscriptException(Reason.WRITE, "the project's lock cannot be taken: " + e.getMessage(), e);
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock(FAR_BEHIND_THE_TEXT, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(200);
        channel.read(text, 0);
        String holder = new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).strip();
        return holder.isEmpty() ? "it does not say which" : holder;
    }

    private static void write(FileChannel channel, String holder) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)), 0);
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            throw new TranscriptException(
                    Reason.WRITE, "the project's lock cannot be given back: " + e.getMessage(), e);
        }
    }
}
