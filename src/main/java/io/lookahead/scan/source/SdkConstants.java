package io.lookahead.scan.source;

import io.lookahead.facts.SdkRelease;
import io.lookahead.rust.eval.Externals;
import io.lookahead.rust.eval.Value;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Constants of the SDK that never changed and that runtimes build their block weight from. Constants that a chain takes
 * over from the SDK as a whole, such as its block time, are not among them: they are the SDK's to change.
 */
public final class SdkConstants implements Externals {

    private static final long SECOND = 1_000_000_000_000L;
    private static final long MEBIBYTE = 1024L * 1024;

    /** The release in which the largest proof grew from 5 to 10 MiB. */
    private static final SdkRelease LARGER_PROOFS = SdkRelease.of("stable2506");

    private static final Set<String> WEIGHT_CRATES =
            Set.of("frame_support", "sp_weights", "frame_system", "polkadot_sdk", "polkadot_sdk_frame");
    private static final Map<String, Long> REF_TIME = Map.of(
            "WEIGHT_REF_TIME_PER_SECOND",
            SECOND,
            "WEIGHT_REF_TIME_PER_MILLIS",
            SECOND / 1000,
            "WEIGHT_REF_TIME_PER_MICROS",
            SECOND / 1_000_000,
            "WEIGHT_REF_TIME_PER_NANOS",
            SECOND / 1_000_000_000,
            "WEIGHT_PROOF_SIZE_PER_MB",
            MEBIBYTE,
            "WEIGHT_PROOF_SIZE_PER_KB",
            1024L);
    private static final Map<String, Long> WEIGHT = Map.of(
            "WEIGHT_PER_SECOND", SECOND,
            "WEIGHT_PER_MILLIS", SECOND / 1000,
            "WEIGHT_PER_MICROS", SECOND / 1_000_000,
            "WEIGHT_PER_NANOS", SECOND / 1_000_000_000);

    private final @Nullable SdkRelease release;

    /**
     * The constants as they are in {@code release}.
     *
     * @param release null for an unknown one
     */
    public SdkConstants(@Nullable SdkRelease release) {
        this.release = release;
    }

    @Override
    public Optional<Value> constant(String path) {
        String crate = path.substring(0, Math.max(0, path.indexOf("::")));
        String name = path.substring(path.lastIndexOf(':') + 1);
        if (WEIGHT_CRATES.contains(crate)) {
            Long refTime = REF_TIME.get(name);
            if (refTime != null) {
                return Optional.of(Value.Int.of(refTime));
            }
            Long weight = WEIGHT.get(name);
            if (weight != null) {
                return Optional.of(new Value.Weight(BigInteger.valueOf(weight), BigInteger.ZERO));
            }
        }
        return name.equals("MAX_POV_SIZE") && release != null
                ? Optional.of(Value.Int.of((release.isAtLeast(LARGER_PROOFS) ? 10 : 5) * MEBIBYTE))
                : Optional.empty();
    }
}
