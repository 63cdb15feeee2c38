package io.lookahead.sim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class EngineMemoryTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void a_hundred_times_the_length_takes_no_more_memory() {
        allocated(1_000);

        long once = allocated(1_000);
        long longer = allocated(100_000);

        assertThat(longer).isLessThan(once + 100_000);
    }

    private static long allocated(long relayBlocks) {
        SimulationParameters parameters =
                SimulationParameters.defaults().with(Setting.RELAY_BLOCKS, relayBlocks, "test");
        long before = THREADS.getCurrentThreadAllocatedBytes();
        new Engine(parameters).run(1, new Tally(), Observer.NONE);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
