package io.lookahead.scan.clock;

import io.lookahead.facts.SdkRelease;
import io.lookahead.text.yaml.YamlDocument;
import io.lookahead.text.yaml.YamlException;
import io.lookahead.text.yaml.YamlLimits;
import io.lookahead.text.yaml.YamlProblem;
import io.lookahead.text.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the table of what pallets measure in blocks. */
public final class ClockTable {

    private static final String FORMAT = "lookahead/block-clocks";
    private static final Set<String> FIELDS =
            Set.of("provider", "clock-of", "durations", "economic", "weight", "stored", "leave", "source");
    private static final Pattern PLACE = Pattern.compile("[A-Za-z][A-Za-z0-9]*(/[0-9] as [A-Za-z][A-Za-z0-9]*)?");

    private final List<YamlProblem> problems = new ArrayList<>();
    private final YamlDocument document;

    private ClockTable(YamlDocument document) {
        this.document = document;
    }

    /** A table, or what is wrong with it. */
    public record Read(@Nullable ClockKnowledge knowledge, List<YamlProblem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** Reads the bytes of {@code file}, to go with that advice. */
    public static Read read(String file, byte[] bytes, ClockAdvice advice) {
        try {
            ClockTable table = new ClockTable(new YamlReader(YamlLimits.HAND_WRITTEN).read(file, bytes));
            Map<String, PalletClock> pallets = table.pallets();
            Map<String, Map<String, Long>> units = table.units();
            return table.problems.isEmpty()
                    ? new Read(new ClockKnowledge(pallets, units, advice), List.of())
                    : new Read(null, table.problems);
        } catch (YamlException e) {
            return new Read(null, List.of(e.problem()));
        }
    }

    private Map<String, PalletClock> pallets() {
        JsonNode root = document.root();
        if (!root.path("format").asString("").equals(FORMAT)
                || root.path("version").asInt(0) != 1) {
            problem("", "this is no table of block clocks; it begins with `format: " + FORMAT + "` and `version: 1`");
        }
        Map<String, PalletClock> pallets = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : root.path("pallets").properties()) {
            String at = YamlDocument.child("/pallets", entry.getKey());
            pallets.put(entry.getKey(), pallet(entry.getValue(), at));
        }
        return pallets;
    }

    private Map<String, Map<String, Long>> units() {
        Map<String, Map<String, Long>> units = new TreeMap<>();
        for (Map.Entry<String, JsonNode> crate : document.root().path("units").properties()) {
            Map<String, Long> lengths = new TreeMap<>();
            for (Map.Entry<String, JsonNode> unit :
                    crate.getValue().path("blocks").properties()) {
                if (unit.getValue().isIntegralNumber() && unit.getValue().asLong() > 0) {
                    lengths.put(unit.getKey(), unit.getValue().asLong());
                } else {
                    problem(
                            YamlDocument.child("/units", crate.getKey()) + "/blocks/" + unit.getKey(),
                            "'" + unit.getKey() + "' must be a number of blocks");
                }
            }
            units.put(crate.getKey(), lengths);
        }
        return units;
    }

    private PalletClock pallet(JsonNode fields, String at) {
        for (String name : fields.propertyNames()) {
            if (!FIELDS.contains(name)) {
                problem(
                        YamlDocument.child(at, name),
                        "'" + name + "' is nothing that is said of a pallet; use one of "
                                + String.join(", ", FIELDS.stream().sorted().toList()));
            }
        }
        return new PalletClock(
                provider(fields.path("provider"), at + "/provider"),
                fields.path("clock-of").asString(""),
                texts(fields, "durations", at).stream()
                        .map(PalletClock.Place::of)
                        .toList(),
                new LinkedHashSet<>(texts(fields, "economic", at)),
                new LinkedHashSet<>(texts(fields, "weight", at)),
                descriptions(fields.path("stored")),
                descriptions(fields.path("leave")),
                fields.path("source").asString(""));
    }

    private PalletClock.@Nullable Provider provider(JsonNode node, String at) {
        if (node.isMissingNode()) {
            return null;
        }
        Optional<SdkRelease> since = SdkRelease.parse(node.path("since").asString(""));
        if (since.isEmpty()) {
            problem(at, "'since' must be an SDK release such as v1.6.0 or stable2503");
            return null;
        }
        return new PalletClock.Provider(node.path("item").asString("BlockNumberProvider"), since.get());
    }

    private List<String> texts(JsonNode fields, String name, String at) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : fields.path(name)) {
            String text = item.asString("");
            if (PLACE.matcher(text).matches()) {
                texts.add(text);
            } else {
                problem(at + "/" + name, "'" + text + "' is not an item of Config; write Item or Item/0 as Name");
            }
        }
        return texts;
    }

    private static Map<String, String> descriptions(JsonNode node) {
        Map<String, String> descriptions = new LinkedHashMap<>();
        node.properties()
                .forEach(entry ->
                        descriptions.put(entry.getKey(), entry.getValue().asString("")));
        return descriptions;
    }

    private void problem(String pointer, String message) {
        problems.add(new YamlProblem(document.valueAt(pointer), message));
    }
}
