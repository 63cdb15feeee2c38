package io.lookahead.scan;

import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.Diagnostic;
import io.lookahead.facts.FactKey;
import io.lookahead.facts.Location;
import io.lookahead.facts.NodeKey;
import io.lookahead.facts.NodeTarget;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.RuntimeTarget;
import io.lookahead.facts.ScanReport;
import io.lookahead.facts.SdkFact;
import io.lookahead.facts.Target;
import io.lookahead.facts.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The output of {@code scan --format json}: maps, lists, strings, numbers and booleans in their published order. */
public final class ScanJson {

    /** The name of the format, under {@code format}. */
    public static final String FORMAT = "lookahead/scan";

    private static final int VERSION = 1;

    private ScanJson() {}

    /** The whole document. */
    public static Map<String, Object> of(ScanReport report) {
        Map<String, Object> project = new LinkedHashMap<>();
        project.put("root", ".");
        project.put("sdk", sdk(report.sdk()));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("version", VERSION);
        root.put("project", project);
        root.put("targets", report.targets().stream().map(ScanJson::target).toList());
        root.put("clock", report.clock().stream().map(ScanJson::clock).toList());
        root.put(
                "diagnostics",
                report.diagnostics().stream().map(ScanJson::diagnostic).toList());
        return root;
    }

    /** As {@link #of}, with what was read and what was left out. */
    public static Map<String, Object> explained(ScanReport report) {
        Map<String, Object> root = of(report);
        root.put("read", report.read());
        root.put("skipped", report.skipped());
        return root;
    }

    private static Map<String, Object> target(Target target) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("runtime", runtime(target.runtime()));
        json.put("node", target.node() == null ? null : node(target.node()));
        return json;
    }

    private static Map<String, Object> runtime(RuntimeTarget runtime) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        for (RuntimeKey key : RuntimeKey.values()) {
            facts.put(key.key(), fact(runtime.reading(key)));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("crate", runtime.crate());
        json.put("manifest", runtime.manifest());
        json.put("source", runtime.source());
        json.put("consensus", runtime.consensus().key());
        json.put("facts", facts);
        return json;
    }

    private static Map<String, Object> node(NodeTarget node) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        for (NodeKey key : NodeKey.values()) {
            facts.put(key.key(), fact(node.reading(key)));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("crate", node.crate());
        json.put("manifest", node.manifest());
        json.put("sources", node.sources());
        json.put("facts", facts);
        return json;
    }

    /**
     * Null where the source has none; with a null {@code value} where what it has could not be resolved, or is there
     * only with a cargo feature that is off.
     */
    private static @Nullable Map<String, @Nullable Object> fact(Reading reading) {
        if (reading.at() == null) {
            return null;
        }
        FactKey key = reading.key();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("value", reading.value());
        putIfPresent(json, "symbol", reading.symbol());
        putIfPresent(json, "expression", reading.expression());
        putIfPresent(json, "unit", key.unit().isEmpty() ? null : key.unit());
        json.put("at", at(reading.at()));
        if (!reading.variants().isEmpty()) {
            json.put("variants", variants(reading.variants()));
        }
        return json;
    }

    private static List<Map<String, @Nullable Object>> variants(List<Variant> variants) {
        return variants.stream()
                .map(variant -> {
                    Map<String, @Nullable Object> json = new LinkedHashMap<>();
                    json.put("cfg", variant.cfg());
                    json.put("value", variant.value());
                    json.put("at", at(variant.at()));
                    return json;
                })
                .toList();
    }

    private static @Nullable Map<String, @Nullable Object> sdk(SdkFact sdk) {
        if (sdk.at() == null) {
            return null;
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("value", sdk.release() == null ? null : sdk.release().toString());
        json.put("expression", sdk.source());
        json.put("at", at(sdk.at()));
        return json;
    }

    private static Map<String, @Nullable Object> clock(ClockFinding finding) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", finding.id());
        json.put("kind", finding.kind().key());
        json.put("pallet", finding.pallet());
        json.put("item", finding.item());
        json.put("blocks", finding.blocks());
        json.put("duration_ms", finding.durationMs());
        json.put("expression", finding.expression());
        json.put("at", at(finding.at()));
        json.put("runtime", finding.outlook().runtime());
        json.put("after", finding.kind() == ClockFinding.Kind.WEIGHT ? null : after(finding));
        json.put("remedy", finding.outlook().remedy().key());
        json.put("advice", finding.outlook().advice());
        return json;
    }

    private static Map<String, Object> after(ClockFinding finding) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("shorter-slots", after(finding, finding.outlook().shorterSlots()));
        after.put("keep-slots", after(finding, finding.outlook().keepSlots()));
        after.put("higher-velocity", after(finding, finding.outlook().higherVelocity()));
        return after;
    }

    private static Map<String, @Nullable Object> after(ClockFinding finding, double share) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("share", share);
        json.put("duration_ms", finding.durationMs() == null ? null : Math.round(finding.durationMs() * share));
        return json;
    }

    private static Map<String, @Nullable Object> diagnostic(Diagnostic diagnostic) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("severity", diagnostic.level().name().toLowerCase(Locale.ROOT));
        json.put("message", diagnostic.message());
        json.put("at", diagnostic.at() == null ? null : at(diagnostic.at()));
        return json;
    }

    private static Map<String, Object> at(Location location) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", location.file());
        json.put("line", location.line());
        json.put("column", location.column());
        return json;
    }

    private static void putIfPresent(Map<String, @Nullable Object> json, String key, @Nullable Object value) {
        if (value != null) {
            json.put(key, value);
        }
    }
}
