package io.lookahead.rules.scenario;

import io.lookahead.facts.Answer;
import io.lookahead.facts.Consensus;
import io.lookahead.facts.Declined;
import io.lookahead.facts.FactKey;
import io.lookahead.facts.Known;
import io.lookahead.facts.LiveFigure;
import io.lookahead.facts.Location;
import io.lookahead.facts.NodeKey;
import io.lookahead.facts.PhaseStart;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RelayParameter;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.SdkFact;
import io.lookahead.facts.SdkRelease;
import io.lookahead.facts.TargetKind;
import io.lookahead.facts.Variant;
import io.lookahead.rules.pack.YamlReader;
import io.lookahead.rules.pack.YamlValue;
import io.lookahead.rules.words.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the {@code given} of a scenario into facts. What it does not speak of is absent, as in a blank repository. */
final class GivenReader {

    static final Set<String> FIELDS = Set.of(
            "sdk",
            "consensus",
            "node",
            "facts",
            "answers",
            "relay",
            "live",
            "simulated",
            "starting",
            "declined",
            "constants",
            "pallets",
            "apis",
            "dependencies",
            "features",
            "arguments",
            "imports",
            "calls",
            "structs",
            "parameters",
            "clock",
            "shared");

    private final String file;
    private final YamlReader reader;

    GivenReader(String file, YamlReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /** The facts of a scenario from its own fields, laid over those of the one it is like. */
    List<Known> read(Map<String, YamlValue> fields, Map<String, YamlValue> inherited) {
        Map<String, YamlValue> all = new LinkedHashMap<>(inherited);
        all.putAll(fields);
        List<Known> out = new ArrayList<>();
        boolean node = reader.optional(all, "node").map("yes"::equals).orElse(true);
        String consensus = reader.optional(all, "consensus").orElse("aura");
        out.add(new TargetKind("chain-runtime", consensus(all, consensus), node, node ? "chain-node" : null));
        out.add(sdk(all));
        out.addAll(readings(fields, inherited, node));
        texts(fields, inherited, "answers").forEach((q, a) -> out.add(new Answer(q.text(), text(a))));
        texts(fields, inherited, "relay")
                .forEach((p, v) -> out.add(new RelayParameter(p.text(), number(v), "scenario")));
        texts(fields, inherited, "live").forEach((f, v) -> out.add(new LiveFigure(f.text(), number(v))));
        texts(fields, inherited, "declined").forEach((s, r) -> out.add(new Declined(s.text(), text(r))));
        YamlValue starting = all.get("starting");
        if (starting != null) {
            String phase = reader.text(starting, "starting");
            if (phase.matches("[1-3]")) {
                out.add(new PhaseStart(Integer.parseInt(phase)));
            } else {
                reader.problem(starting, "'" + phase + "' is no phase", "write 1, 2 or 3");
            }
        }
        GivenSource source = new GivenSource(file, reader);
        for (String kind : GivenSource.KINDS) {
            for (YamlValue item : reader.items(all, kind)) {
                source.read(kind, item).ifPresent(out::add);
            }
        }
        return out;
    }

    private Consensus consensus(Map<String, YamlValue> all, String name) {
        return Arrays.stream(Consensus.values())
                .filter(c -> c.key().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    YamlValue at = all.get("consensus");
                    if (at != null) {
                        reader.problem(at, "'" + name + "' is not a consensus", "write aura, nimbus or other");
                    }
                    return Consensus.AURA;
                });
    }

    private SdkFact sdk(Map<String, YamlValue> all) {
        String text = reader.optional(all, "sdk").orElse("v1.14.0");
        Optional<SdkRelease> release = SdkRelease.parse(text);
        if (release.isEmpty() && !text.equals("unknown")) {
            reader.problem(
                    all.getOrDefault("sdk", new YamlValue.Scalar(text, 1, 1)), "'" + text + "' is not a release");
        }
        return new SdkFact(release.orElse(null), "scenario", null);
    }

    private Map<YamlValue.Scalar, YamlValue> texts(
            Map<String, YamlValue> fields, Map<String, YamlValue> inherited, String name) {
        Map<YamlValue.Scalar, YamlValue> out = new LinkedHashMap<>();
        Map<String, YamlValue.Scalar> keys = new LinkedHashMap<>();
        for (Map<String, YamlValue> layer : List.of(inherited, fields)) {
            YamlValue value = layer.get(name);
            if (value != null) {
                reader.open(value, name).forEach((key, entry) -> {
                    YamlValue.Scalar known = keys.computeIfAbsent(key.text(), k -> key);
                    out.put(known, entry);
                });
            }
        }
        return out;
    }

    private List<Known> readings(Map<String, YamlValue> fields, Map<String, YamlValue> inherited, boolean node) {
        Map<FactKey, Known> readings = new LinkedHashMap<>();
        Arrays.stream(RuntimeKey.values()).forEach(k -> readings.put(k, Reading.absent(k)));
        if (node) {
            Arrays.stream(NodeKey.values()).forEach(k -> readings.put(k, Reading.absent(k)));
        }
        texts(fields, inherited, "facts").forEach((name, value) -> {
            Optional<FactKey> key = Keys.of(name.text());
            if (key.isEmpty()) {
                reader.problem(name, "'" + name.text() + "' is not a fact that a scan reports");
            } else {
                readings.put(key.get(), reading(key.get(), value));
            }
        });
        return List.copyOf(readings.values());
    }

    private Reading reading(FactKey key, YamlValue value) {
        Location at = new Location(file, value.line(), value.column());
        if (value instanceof YamlValue.Scalar scalar) {
            return switch (scalar.text()) {
                case "absent" -> Reading.absent(key);
                case "unknown" -> Reading.unknown(key, "it is behind a macro", at);
                default -> Reading.found(key, value(key, scalar), null, scalar.text(), at);
            };
        }
        Map<String, YamlValue> parts =
                reader.entries(value, "a fact", Set.of("value", "symbol", "expression", "reason", "variants"));
        List<Variant> variants = new ArrayList<>();
        for (YamlValue item : reader.items(parts, "variants")) {
            Map<String, YamlValue> variant = reader.entries(item, "a variant", Set.of("cfg", "value"));
            YamlValue given = variant.get("value");
            variants.add(new Variant(
                    reader.text(variant, "cfg", item),
                    given instanceof YamlValue.Scalar scalar ? value(key, scalar) : null,
                    at));
        }
        @Nullable Object found = parts.get("value") instanceof YamlValue.Scalar scalar ? value(key, scalar) : null;
        String reason = reader.optional(parts, "reason").orElse(null);
        Reading.State state =
                found != null ? Reading.State.FOUND : reason != null ? Reading.State.UNKNOWN : Reading.State.ABSENT;
        String written = found == null ? null : String.valueOf(found);
        return new Reading(
                key,
                state,
                found,
                reader.optional(parts, "symbol").orElse(null),
                reader.optional(parts, "expression").orElse(written),
                reason,
                at,
                variants);
    }

    private Object value(FactKey key, YamlValue.Scalar scalar) {
        String text = scalar.text();
        switch (Keys.value(key)) {
            case NUMBER -> {
                if (text.matches("[\\d_]{1,15}")) {
                    return Long.parseLong(text.replace("_", ""));
                }
                reader.problem(scalar, key.key() + " is a number");
                return 0L;
            }
            case YES_NO -> {
                if (!Set.of("yes", "no").contains(text)) {
                    reader.problem(scalar, key.key() + " is yes or no");
                }
                return text.equals("yes");
            }
            case LIST -> {
                return Arrays.stream(text.split("[, ]+")).toList();
            }
            default -> {
                return text;
            }
        }
    }

    private String text(YamlValue value) {
        return reader.text(value, "the value");
    }

    private long number(YamlValue value) {
        String text = reader.text(value, "the value").replace("_", "");
        if (text.matches("\\d{1,15}")) {
            return Long.parseLong(text);
        }
        reader.problem(value, "a number is wanted here");
        return 0;
    }
}
