package io.lookahead.facts;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A release of the Polkadot SDK, ordered as released: {@code v0.9.43 < v1.0.0 < … < v1.14.0 < stable2407 < stable2412-1
 * < stable2503}.
 *
 * @param line 0 for {@code v0.x} and {@code v1.x}, 1 for the quarterly {@code stableYYMM} releases
 * @param major the major version, or the {@code YYMM} of a stable release
 * @param minor the minor version, or the patch number of a stable release
 * @param patch the patch version; 0 for a stable release
 */
public record SdkRelease(int line, int major, int minor, int patch) implements Comparable<SdkRelease> {

    private static final Pattern VERSION = Pattern.compile("v?(\\d{1,3})\\.(\\d{1,3})(?:\\.(\\d{1,3}))?");
    private static final Pattern STABLE = Pattern.compile("(?:un)?stable(\\d{4})(?:-(\\d{1,3}))?");
    private static final Comparator<SdkRelease> ORDER = Comparator.comparingInt(SdkRelease::line)
            .thenComparingInt(SdkRelease::major)
            .thenComparingInt(SdkRelease::minor)
            .thenComparingInt(SdkRelease::patch);

    /** Reads {@code v1.7.2}, {@code 1.7}, {@code stable2409} or {@code stable2412-1}; empty for anything else. */
    public static Optional<SdkRelease> parse(String text) {
        Matcher stable = STABLE.matcher(text.strip());
        if (stable.matches()) {
            return Optional.of(new SdkRelease(1, number(stable.group(1)), number(stable.group(2)), 0));
        }
        Matcher version = VERSION.matcher(text.strip());
        if (version.matches()) {
            return Optional.of(
                    new SdkRelease(0, number(version.group(1)), number(version.group(2)), number(version.group(3))));
        }
        return Optional.empty();
    }

    /** As {@link #parse}, for text that is known to name a release. */
    public static SdkRelease of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is not an SDK release; write it as v1.7.0 or stable2409"));
    }

    public boolean isAtLeast(SdkRelease other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(SdkRelease other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        if (line == 1) {
            return "stable" + major + (minor == 0 ? "" : "-" + minor);
        }
        return "v" + major + "." + minor + "." + patch;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
