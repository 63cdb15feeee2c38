package io.lookahead.report;

import io.lookahead.facts.Diagnostic;
import io.lookahead.facts.FactKey;
import io.lookahead.facts.Reading;
import io.lookahead.facts.ScanReport;
import io.lookahead.facts.Target;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A scan as text: what {@code scan} prints. */
public final class ScanText {

    private final StringBuilder text = new StringBuilder();

    private ScanText() {}

    /**
     * The report, target by target.
     *
     * @param explain whether to list what was read and what was skipped
     */
    public static String of(ScanReport report, boolean explain) {
        ScanText scan = new ScanText();
        scan.text
                .append("SDK ")
                .append(
                        report.sdk().release() == null
                                ? "not recognised"
                                : report.sdk().release())
                .append("  (")
                .append(report.sdk().source())
                .append(")\n");
        report.targets().forEach(scan::target);
        scan.text.append(ClockText.of(report.clock()));
        for (Diagnostic diagnostic : report.diagnostics()) {
            scan.text
                    .append('[')
                    .append(diagnostic.level().name().toLowerCase(Locale.ROOT))
                    .append("] ")
                    .append(diagnostic.at() == null ? "" : diagnostic.at() + ": ")
                    .append(diagnostic.message())
                    .append('\n');
        }
        if (explain) {
            report.read()
                    .forEach(file -> scan.text.append("read     ").append(file).append('\n'));
            report.skipped()
                    .forEach(file -> scan.text.append("skipped  ").append(file).append('\n'));
        }
        return scan.text.toString();
    }

    private void target(Target target) {
        text.append("\nruntime ")
                .append(target.runtime().crate())
                .append("  ")
                .append(target.runtime().source())
                .append("  ")
                .append(target.runtime().consensus().key())
                .append('\n');
        readings(target.runtime().facts());
        if (target.node() == null) {
            text.append("no node for it in this repository\n");
            return;
        }
        text.append("node ")
                .append(target.node().crate())
                .append("  ")
                .append(String.join(", ", target.node().sources()))
                .append('\n');
        readings(target.node().facts());
    }

    private void readings(Map<? extends FactKey, Reading> readings) {
        readings.forEach((key, reading) -> {
            @Nullable Object at = reading.at();
            text.append(String.format("  %-36s %-34s %s%n", key.key(), value(reading), at == null ? "" : at));
        });
    }

    /** Nothing, or what a cargo feature that is off would give. */
    private static String switchedOff(Reading reading) {
        return reading.variants().stream()
                .filter(variant -> variant.value() != null)
                .map(variant -> "- (" + variant.value() + " with " + variant.cfg() + ")")
                .findFirst()
                .orElse("-");
    }

    private static String value(Reading reading) {
        return switch (reading.state()) {
            case FOUND ->
                reading.value()
                        + (reading.key().unit().isEmpty()
                                ? ""
                                : " " + reading.key().unit())
                        + (reading.symbol() == null ? "" : "  " + reading.symbol());
            case ABSENT -> switchedOff(reading);
            case UNKNOWN -> "? " + reading.reason();
        };
    }
}
