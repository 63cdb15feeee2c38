package io.lookahead.rules.scenario;

import io.lookahead.facts.Call;
import io.lookahead.facts.CargoFeature;
import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.ClockOutlook;
import io.lookahead.facts.ConstantItem;
import io.lookahead.facts.Dependency;
import io.lookahead.facts.FactKey;
import io.lookahead.facts.Import;
import io.lookahead.facts.Known;
import io.lookahead.facts.Location;
import io.lookahead.facts.MacroArgument;
import io.lookahead.facts.PalletItem;
import io.lookahead.facts.Parameter;
import io.lookahead.facts.Remedy;
import io.lookahead.facts.RuntimeApi;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.SharedReading;
import io.lookahead.facts.Side;
import io.lookahead.facts.Simulated;
import io.lookahead.facts.StructLiteral;
import io.lookahead.rules.pack.YamlReader;
import io.lookahead.rules.pack.YamlValue;
import io.lookahead.rules.words.Keys;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a scenario says about source and manifests. */
final class GivenSource {

    static final List<String> KINDS = List.of(
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
            "simulated",
            "clock",
            "shared");

    private static final Set<String> NODE_KINDS = Set.of("imports", "calls", "structs", "parameters");

    private static final Map<String, Set<String>> FIELDS = Map.ofEntries(
            Map.entry("constants", Set.of("name", "type", "value", "expression", "side")),
            Map.entry("pallets", Set.of("pallet", "item", "type", "expression", "cfg", "value")),
            Map.entry("apis", Set.of("trait", "method", "expression")),
            Map.entry("dependencies", Set.of("crate", "features", "side")),
            Map.entry("features", Set.of("name", "enables", "side")),
            Map.entry("arguments", Set.of("macro", "argument", "expression", "side")),
            Map.entry("imports", Set.of("path", "name", "side")),
            Map.entry("calls", Set.of("function", "side")),
            Map.entry("structs", Set.of("type", "fields", "side")),
            Map.entry("parameters", Set.of("function", "name", "type", "side")),
            Map.entry("simulated", Set.of("phase", "metric", "value")),
            Map.entry("shared", Set.of("key", "name", "runtimes")),
            Map.entry("clock", Set.of("id", "kind", "pallet", "item", "blocks", "expression", "remedy")));

    private final String file;
    private final YamlReader reader;

    GivenSource(String file, YamlReader reader) {
        this.file = file;
        this.reader = reader;
    }

    Optional<Known> read(String kind, YamlValue item) {
        Map<String, YamlValue> f = reader.entries(item, "one of " + kind, FIELDS.getOrDefault(kind, Set.of()));
        if (f.isEmpty()) {
            return Optional.empty();
        }
        Location at = new Location(file, item.line(), item.column());
        Side side = reader.optional(f, "side")
                .map(s -> s.equals("node") ? Side.NODE : Side.RUNTIME)
                .orElse(NODE_KINDS.contains(kind) ? Side.NODE : Side.RUNTIME);
        return Optional.of(
                switch (kind) {
                    case "constants" ->
                        new ConstantItem(
                                side,
                                text(f, "name", item),
                                or(f, "type", "u32"),
                                number(f),
                                or(f, "expression", or(f, "value", "")),
                                at);
                    case "pallets" ->
                        new PalletItem(
                                text(f, "pallet", item),
                                text(f, "item", item),
                                text(f, "type", item),
                                number(f),
                                or(f, "expression", or(f, "type", "")),
                                or(f, "cfg", ""),
                                at);
                    case "apis" ->
                        new RuntimeApi(
                                text(f, "trait", item), text(f, "method", item), or(f, "expression", ""), null, at);
                    case "dependencies" -> new Dependency(side, text(f, "crate", item), texts(f, "features"), at);
                    case "features" -> new CargoFeature(side, text(f, "name", item), texts(f, "enables"), at);
                    case "arguments" ->
                        new MacroArgument(
                                side,
                                text(f, "macro", item),
                                text(f, "argument", item),
                                or(f, "expression", or(f, "argument", "")),
                                at);
                    case "imports" -> imported(side, f, item, at);
                    case "calls" -> new Call(side, text(f, "function", item), at);
                    case "structs" -> struct(side, f, item, at);
                    case "parameters" ->
                        new Parameter(
                                side, text(f, "function", item), text(f, "name", item), or(f, "type", "Arc<_>"), at);
                    case "simulated" ->
                        new Simulated(
                                (int) figure(f, "phase", item), text(f, "metric", item), figure(f, "value", item));
                    case "shared" -> shared(f, item, at);
                    default -> clock(f, item, at);
                });
    }

    private SharedReading shared(Map<String, YamlValue> f, YamlValue item, Location at) {
        String name = text(f, "key", item);
        FactKey key = Keys.of(name).orElseGet(() -> {
            reader.problem(f.getOrDefault("key", item), "'" + name + "' is not a fact that a scan reports");
            return RuntimeKey.CAPACITY;
        });
        return new SharedReading(key, or(f, "name", name), texts(f, "runtimes"), at);
    }

    private Import imported(Side side, Map<String, YamlValue> f, YamlValue item, Location at) {
        String path = text(f, "path", item);
        return new Import(side, path, or(f, "name", path.substring(path.lastIndexOf(':') + 1)), at);
    }

    private StructLiteral struct(Side side, Map<String, YamlValue> f, YamlValue item, Location at) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : texts(f, "fields")) {
            int equals = field.indexOf(" = ");
            String name = equals < 0 ? field : field.substring(0, equals);
            fields.put(name, equals < 0 ? field : field.substring(equals + 3));
        }
        return new StructLiteral(side, text(f, "type", item), fields, at);
    }

    private ClockFinding clock(Map<String, YamlValue> f, YamlValue item, Location at) {
        String kind = text(f, "kind", item).toUpperCase(Locale.ROOT);
        boolean known =
                Arrays.stream(ClockFinding.Kind.values()).anyMatch(k -> k.name().equals(kind));
        if (!known) {
            reader.problem(item, "'" + kind + "' is not a class of time in blocks");
        }
        return new ClockFinding(
                text(f, "id", item),
                known ? ClockFinding.Kind.valueOf(kind) : ClockFinding.Kind.LITERAL,
                or(f, "pallet", "pallet_some"),
                or(f, "item", "Period"),
                null,
                null,
                or(f, "expression", "7200"),
                at,
                outlook(kind, or(f, "remedy", "")));
    }

    /** What follows the block time may be left as it is, unless the scenario says otherwise. */
    private static ClockOutlook outlook(String kind, String remedy) {
        boolean isDerived = kind.equals(ClockFinding.Kind.DERIVED.name());
        Remedy chosen = Arrays.stream(Remedy.values())
                .filter(one -> one.key().equals(remedy))
                .findFirst()
                .orElse(isDerived ? Remedy.LEAVE : Remedy.RESCALE);
        return isDerived ? new ClockOutlook("", 1, 0.5, 1, chosen, "") : ClockOutlook.halved("", chosen, "");
    }

    private String text(Map<String, YamlValue> fields, String name, YamlValue in) {
        return reader.text(fields, name, in);
    }

    private double figure(Map<String, YamlValue> fields, String name, YamlValue in) {
        String text = text(fields, name, in);
        if (text.matches("\\d{1,9}(\\.\\d{1,6})?")) {
            return Double.parseDouble(text);
        }
        reader.problem(fields.getOrDefault(name, in), "'" + text + "' is not a number", "write digits only");
        return 0;
    }

    private String or(Map<String, YamlValue> fields, String name, String otherwise) {
        return reader.optional(fields, name).orElse(otherwise);
    }

    private List<String> texts(Map<String, YamlValue> fields, String name) {
        return reader.items(fields, name).stream()
                .map(v -> reader.text(v, name))
                .toList();
    }

    private @org.jspecify.annotations.Nullable Long number(Map<String, YamlValue> fields) {
        return reader.optional(fields, "value")
                .filter(v -> v.matches("\\d{1,15}"))
                .map(Long::valueOf)
                .orElse(null);
    }
}
