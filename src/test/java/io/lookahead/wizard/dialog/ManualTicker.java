package io.lookahead.wizard.dialog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Ticks when told to. */
public final class ManualTicker implements Ticker {

    private final List<Runnable> ticks = new ArrayList<>();

    @Override
    public Ticking every(Duration first, Duration interval, Runnable tick) {
        ticks.add(tick);
        return () -> ticks.remove(tick);
    }

    public void tick() {
        List.copyOf(ticks).forEach(Runnable::run);
    }
}
