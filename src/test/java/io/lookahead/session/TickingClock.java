package io.lookahead.session;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.IntConsumer;

/** A clock that is a second later whenever it is asked. */
final class TickingClock extends Clock {

    private final IntConsumer beforeEach;
    private Instant now;
    private int asked;

    TickingClock(Instant start) {
        this(start, number -> {});
    }

    /** @param beforeEach is told, before the time is, how often it was asked for */
    TickingClock(Instant start, IntConsumer beforeEach) {
        this.now = start;
        this.beforeEach = beforeEach;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        asked++;
        beforeEach.accept(asked);
        now = now.plusSeconds(1);
        return now;
    }
}
