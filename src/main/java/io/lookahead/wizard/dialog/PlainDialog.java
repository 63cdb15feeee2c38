package io.lookahead.wizard.dialog;

import java.io.PrintWriter;
import java.time.Duration;

/**
 * The form that is only lines, one after another: for screen readers, pipes and terminals that cannot move their
 * cursor. Choices are numbered, nothing is drawn or drawn again, and long work says now and then that it goes on.
 */
public final class PlainDialog extends LineDialog {

    private static final Duration QUIET = Duration.ofMillis(300);
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);

    private final LineSource lines;
    private final PrintWriter out;
    private final Ticker ticker;
    private final Runnable abort;
    private boolean isAsking;
    private boolean isInterrupted;

    /** @param abort ends the program when Ctrl-C is pressed again while work goes on */
    public PlainDialog(LineSource lines, PrintWriter out, Look look, Ticker ticker, Runnable abort) {
        super(look);
        this.lines = lines;
        this.out = out;
        this.ticker = ticker;
        this.abort = abort;
    }

    /** Called when Ctrl-C is pressed: the prompt at hand, else the next one, is interrupted. */
    public void interrupt() {
        synchronized (this) {
            if (isInterrupted && !isAsking) {
                abort.run();
                return;
            }
            if (!isAsking) {
                write(Line.of("Finishing what is at hand, then pausing. Press Ctrl-C again to stop at once."));
            }
            isInterrupted = true;
        }
        lines.interrupt();
    }

    @Override
    synchronized void write(Line line) {
        out.println(line.text());
        out.flush();
    }

    @Override
    void invite(Prompt<?> prompt) {
        out.print(suggestion(prompt).map(text -> "[" + text + "] ").orElse("") + "> ");
        out.flush();
    }

    @Override
    LineSource.Got next(Prompt<?> prompt) {
        asking(true);
        LineSource.Got got = lines.next();
        asking(false);
        if (!(got instanceof LineSource.Got.Typed)) {
            write(Line.EMPTY);
        }
        return got;
    }

    private synchronized void asking(boolean now) {
        isAsking = now;
        if (!now) {
            isInterrupted = false;
        }
    }

    @Override
    public <T, E extends Exception> T during(String what, Work<T, E> work) throws E {
        Heartbeat heartbeat = new Heartbeat(what);
        Ticker.Ticking ticking = ticker.every(QUIET, HEARTBEAT, heartbeat::beat);
        try {
            return work.run(heartbeat::detail);
        } finally {
            ticking.close();
            heartbeat.end();
        }
    }

    @Override
    public void aside(Runnable program) {
        out.flush();
        program.run();
    }

    @Override
    public String form() {
        return "plain: numbered choices, nothing drawn again";
    }

    @Override
    public void close() {
        out.flush();
    }

    /** Says that work goes on, once it has taken long enough to be wondered at. */
    private final class Heartbeat {
        private final String what;
        private String detail = "";
        private boolean isAnnounced;
        private boolean hasEnded;

        Heartbeat(String what) {
            this.what = what;
        }

        synchronized void detail(String text) {
            detail = text;
        }

        synchronized void beat() {
            if (!hasEnded) {
                String state = detail.isEmpty() ? "" : " (" + detail + ")";
                write(Line.of(isAnnounced ? "Still working: " + what + state : what + " …" + state));
                isAnnounced = true;
            }
        }

        synchronized void end() {
            hasEnded = true;
        }
    }
}
