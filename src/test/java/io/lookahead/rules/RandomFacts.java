package io.lookahead.rules;

import io.lookahead.facts.Answer;
import io.lookahead.facts.Consensus;
import io.lookahead.facts.FactKey;
import io.lookahead.facts.Known;
import io.lookahead.facts.Location;
import io.lookahead.facts.NodeKey;
import io.lookahead.facts.PalletItem;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.SdkFact;
import io.lookahead.facts.SdkRelease;
import io.lookahead.facts.TargetKind;
import io.lookahead.rules.words.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes targets nobody has thought of: every fact any of the things a scan may report, in any combination. */
final class RandomFacts {

    private static final Location AT = new Location("runtime/src/lib.rs", 7, 1);
    private static final List<String> RELEASES = List.of(
            "v0.9.43", "v1.0.0", "v1.1.0", "v1.7.2", "v1.9.0", "v1.11.0", "stable2407", "stable2503", "stable2512");
    private static final List<Long> NUMBERS = List.of(0L, 1L, 2L, 3L, 500L, 1500L, 2000L, 3000L, 6000L, 12_000L);
    private static final List<String> HOOKS =
            List.of("FixedVelocityConsensusHook", "ExpectParentIncluded", "RequireParentIncluded", "HouseHook");
    private static final List<String> CHECKS = List.of(
            "RelayNumberMonotonicallyIncreases", "RelayNumberStrictlyIncreases", "AnyRelayNumber", "HouseCheck");
    private static final List<String> COLLATORS =
            List.of("legacy", "basic", "lookahead", "slot-based", "nimbus", "relay-chain", "other");
    private static final List<String> ANSWERS =
            List.of("shorter-slots", "keep-slots", "higher-velocity", "ready-not-activated");

    private final Random random;

    RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    List<Known> target() {
        List<Known> out = new ArrayList<>();
        boolean node = random.nextInt(4) > 0;
        out.add(new TargetKind("chain-runtime", pick(List.of(Consensus.values())), node, node ? "chain-node" : null));
        out.add(new SdkFact(random.nextInt(9) == 0 ? null : SdkRelease.of(pick(RELEASES)), "Cargo.lock", null));
        for (RuntimeKey key : RuntimeKey.values()) {
            out.add(reading(key));
        }
        if (node) {
            for (NodeKey key : NodeKey.values()) {
                out.add(reading(key));
            }
        }
        if (random.nextBoolean()) {
            String type = random.nextBoolean() ? "MinimumPeriodTimesTwo" : "ConstU64";
            out.add(new PalletItem("pallet_aura", "SlotDuration", type, null, type, "", AT));
        }
        if (random.nextBoolean()) {
            out.add(new Answer("end-state", pick(ANSWERS)));
        }
        return out;
    }

    private Reading reading(FactKey key) {
        return switch (random.nextInt(6)) {
            case 0 -> Reading.absent(key);
            case 1 -> Reading.unknown(key, "it is behind a macro", AT);
            default -> {
                @Nullable String symbol = random.nextBoolean() ? "NAME_OF_IT" : null;
                Object value = value(key);
                yield Reading.found(key, value, symbol, value.toString(), AT);
            }
        };
    }

    private Object value(FactKey key) {
        return switch (Keys.value(key)) {
            case NUMBER -> pick(NUMBERS);
            case YES_NO -> random.nextBoolean();
            case LIST -> List.of(pick(COLLATORS), pick(COLLATORS));
            case WORD ->
                key == RuntimeKey.CONSENSUS_HOOK
                        ? pick(HOOKS)
                        : key == RuntimeKey.CHECK_ASSOCIATED_RELAY_NUMBER
                                ? pick(CHECKS)
                                : key == NodeKey.COLLATOR ? pick(COLLATORS) : "imported";
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
