package io.lookahead.edit.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right to change a project's files, held by one process at a time. The system gives it back when its owner ends,
 * however it ends; the file's text only says who that is.
 */
final class ProjectLock implements AutoCloseable {

    /** Far behind the text, since some systems let nobody else read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private ProjectLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws HeldException when another one has it
     */
    static ProjectLock take(Path file) throws IOException, HeldException {
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        boolean taken = false;
        try {
            if (lock(channel) == null) {
                throw new HeldException(owner(channel));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(LockOwner.self().line().getBytes(StandardCharsets.US_ASCII)), 0);
            taken = true;
            return new ProjectLock(channel);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Optional<LockOwner> owner(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(200);
        channel.read(text, 0);
        return LockOwner.parse(new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        channel.close();
    }

    /** Somebody else has the lock. */
    static final class HeldException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Optional<LockOwner> owner;

        HeldException(Optional<LockOwner> owner) {
            super("the project is locked");
            this.owner = owner;
        }

        Optional<LockOwner> owner() {
            return owner;
        }
    }
}
