package io.lookahead.wizard.dialog;

import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/**
 * Lines that are typed or piped in, one read at a time and only when asked for, so that another program can have the
 * input in between. Waiting for a line can be interrupted.
 */
public final class LineSource {

    /** What is read of a single line; the rest of it is passed over. */
    private static final int LONGEST = 64 * 1024;

    private final Reader reader;
    private final BlockingQueue<Got> arrived = new LinkedBlockingQueue<>();
    private final Semaphore wanted = new Semaphore(0);
    private boolean isStarted;
    private boolean isAwaited;
    private boolean hasEnded;

    public LineSource(Reader reader) {
        this.reader = reader;
    }

    /** What came. */
    public sealed interface Got {
        /** A line without its end. */
        record Typed(String line) implements Got {}

        /** There are no more lines. */
        record Ended() implements Got {}

        /** {@link LineSource#interrupt()} was called. */
        record Interrupted() implements Got {}
    }

    /** Waits for the next line, the end or an interrupt. */
    public Got next() {
        if (hasEnded) {
            return new Got.Ended();
        }
        if (!isStarted) {
            isStarted = true;
            Thread thread = new Thread(this::readWanted, "input");
            thread.setDaemon(true);
            thread.start();
        }
        if (!isAwaited) {
            isAwaited = true;
            wanted.release();
        }
        try {
            Got got = arrived.take();
            isAwaited = got instanceof Got.Interrupted;
            hasEnded = got instanceof Got.Ended;
            return got;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Got.Interrupted();
        }
    }

    /** Makes {@link #next()} return, whether it is waiting now or is called later. */
    public void interrupt() {
        arrived.add(new Got.Interrupted());
    }

    private void readWanted() {
        boolean more = true;
        while (more) {
            wanted.acquireUninterruptibly();
            Got got = read();
            more = got instanceof Got.Typed;
            arrived.add(got);
        }
    }

    private Got read() {
        StringBuilder line = new StringBuilder();
        try {
            int c = reader.read();
            if (c < 0) {
                return new Got.Ended();
            }
            while (c >= 0 && c != '\n') {
                if (line.length() < LONGEST) {
                    line.append((char) c);
                }
                c = reader.read();
            }
        } catch (IOException e) {
            return new Got.Ended();
        }
        int end = line.length() - 1;
        return new Got.Typed(end >= 0 && line.charAt(end) == '\r' ? line.substring(0, end) : line.toString());
    }
}
