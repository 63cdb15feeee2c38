package io.lookahead.session;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work begun ahead of its need, on a thread of its own. What it throws is thrown where its result is asked for.
 *
 * @param <T> what comes of it
 */
final class Ahead<T> implements Supplier<T> {

    private final FutureTask<T> task;

    private Ahead(FutureTask<T> task) {
        this.task = task;
    }

    /** Begins. The process does not wait for the work where nobody asks for its result. */
    static <T> Ahead<T> begin(String name, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return new Ahead<>(task);
    }

    @Override
    public T get() {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SessionException(ExitCode.INTERRUPTED, "interrupted");
        }
    }
}
