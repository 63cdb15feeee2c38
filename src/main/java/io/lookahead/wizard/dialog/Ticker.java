package io.lookahead.wizard.dialog;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Runs something now and then until told to stop. Passed in, so that no test waits for a clock. */
public interface Ticker {

    /** Runs {@code tick} after {@code first} and then at every {@code interval}, until the result is closed. */
    Ticking every(Duration first, Duration interval, Runnable tick);

    /** Something that runs now and then; once it is closed, it runs no more. */
    interface Ticking extends AutoCloseable {
        @Override
        void close();
    }

    /** By the clock of this machine, on a thread that does not keep it from ending. */
    static Ticker ofSystem() {
        return (first, interval, tick) -> {
            ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "progress");
                thread.setDaemon(true);
                return thread;
            });
            ScheduledFuture<?> ticks =
                    timer.scheduleAtFixedRate(tick, first.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
            return () -> {
                ticks.cancel(false);
                timer.shutdown();
            };
        };
    }
}
