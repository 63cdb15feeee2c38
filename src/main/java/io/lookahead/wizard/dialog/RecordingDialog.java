package io.lookahead.wizard.dialog;

import java.time.Clock;

/** Keeps a record of a conversation that another form holds. */
public final class RecordingDialog implements Dialog {

    private final Dialog inner;
    private final Clock clock;
    private final Recording recording;

    public RecordingDialog(Dialog inner, Clock clock) {
        this.inner = inner;
        this.clock = clock;
        this.recording = new Recording(clock.instant());
    }

    /** What was said so far. */
    public Recording recording() {
        return recording;
    }

    @Override
    public void show(Block block) {
        recording.shown(clock.instant(), block);
        inner.show(block);
    }

    @Override
    public <T> Reply<T> ask(Prompt<T> prompt) {
        recording.asked(clock.instant(), prompt);
        Reply<T> reply = inner.ask(prompt);
        recording.replied(clock.instant(), prompt, reply);
        return reply;
    }

    @Override
    public <T, E extends Exception> T during(String what, Work<T, E> work) throws E {
        return inner.during(what, work);
    }

    @Override
    public void pin(Bearings bearings) {
        inner.pin(bearings);
    }

    @Override
    public void aside(Runnable program) {
        inner.aside(program);
    }

    @Override
    public String form() {
        return inner.form();
    }

    @Override
    public void close() {
        inner.close();
    }
}
