package io.lookahead.scan.clock;

import static java.util.Map.entry;

import io.lookahead.facts.ClockOutlook;
import io.lookahead.facts.SdkRelease;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which sentences fit a finding of one runtime. */
final class Advice {

    private final ClockAdvice sentences;
    private final BlockPace pace;

    Advice(ClockAdvice sentences, BlockPace pace) {
        this.sentences = sentences;
        this.pace = pace;
    }

    String say(Saying saying) {
        return sentences.say(saying);
    }

    String say(Saying saying, String word, Object value) {
        return sentences.say(saying, Map.of(word, value));
    }

    /** A sentence that names what is stored. */
    String say(Saying saying, List<String> fields) {
        return say(saying, "fields", String.join(", ", fields));
    }

    /** For a number of blocks, by what it is made from. */
    String length(Follows follows, @Nullable Long blocks) {
        return switch (follows) {
            case BLOCK_TIME -> say(Saying.FOLLOWS_BLOCK_TIME);
            case SLOT -> say(Saying.FOLLOWS_SLOT);
            case ELSEWHERE ->
                blocks == null ? say(Saying.ELSEWHERE) : say(Saying.ELSEWHERE_NUMBER, "after", after(blocks));
            case NOTHING -> blocks == null ? say(Saying.UNKNOWN_NUMBER) : number(blocks);
        };
    }

    private String number(long blocks) {
        return TimeUnits.expression(blocks * pace.todayMs())
                .map(units -> sentences.say(
                        Saying.NUMBER_IN_UNITS, Map.ofEntries(entry("units", units), entry("after", after(blocks)))))
                .orElseGet(() -> say(Saying.NUMBER, "after", after(blocks)));
    }

    private long after(long blocks) {
        return blocks * pace.todayMs() / ClockOutlook.BLOCK_MS;
    }

    /** The same, and that a pallet can count blocks of the relay chain, where it can. */
    String orRelayClock(String advice, PalletClock known, @Nullable SdkRelease release) {
        PalletClock.Provider provider = known.provider();
        if (provider == null) {
            return advice;
        }
        if (!known.canSwitch(release)) {
            return advice + "; "
                    + sentences.say(
                            Saying.RELAY_CLOCK_LATER, Map.of("item", provider.item(), "release", provider.since()));
        }
        String relay = sentences.say(
                Saying.RELAY_CLOCK, Map.of("item", provider.item(), "factor", pace.todayMs() / ClockOutlook.BLOCK_MS));
        SdkRelease since = sentences.relayClockInHooksSince();
        return release != null && release.isAtLeast(since)
                ? advice + "; " + relay
                : advice + "; " + relay + ", " + say(Saying.RELAY_CLOCK_NOT_IN_HOOKS, "release", since);
    }
}
