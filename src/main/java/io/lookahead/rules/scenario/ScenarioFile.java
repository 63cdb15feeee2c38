package io.lookahead.rules.scenario;

import io.lookahead.facts.Known;
import io.lookahead.rules.language.Problem;
import io.lookahead.rules.language.SourceText;
import io.lookahead.rules.pack.YamlFile;
import io.lookahead.rules.pack.YamlReader;
import io.lookahead.rules.pack.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads scenario files. */
public final class ScenarioFile {

    private static final Set<String> FIELDS = Set.of("name", "like", "given", "expect");
    static final Set<String> EXPECTED = Set.of(
            "fires",
            "silent",
            "steps",
            "found",
            "next",
            "asked",
            "not-asked",
            "advice",
            "edits",
            "after",
            "rolled-out");

    private final String file;
    private final YamlReader reader;
    private final Map<String, Map<String, YamlValue>> byName = new LinkedHashMap<>();

    private ScenarioFile(SourceText source, List<Problem> problems) {
        this.file = source.file();
        this.reader = new YamlReader(source, problems);
    }

    /** The scenarios of a file; what is wrong with it goes to {@code problems}. */
    public static List<Scenario> read(SourceText source, List<Problem> problems) {
        Optional<YamlValue> root = YamlFile.read(source, problems);
        if (root.isEmpty()) {
            return List.of();
        }
        return new ScenarioFile(source, problems).scenarios(root.get());
    }

    private List<Scenario> scenarios(YamlValue root) {
        Map<String, YamlValue> fields = reader.entries(root, "a scenario file", Set.of("scenarios"));
        List<Scenario> out = new ArrayList<>();
        for (YamlValue item : reader.items(fields, "scenarios")) {
            out.add(scenario(item));
        }
        return out;
    }

    private Scenario scenario(YamlValue item) {
        Map<String, YamlValue> fields = reader.entries(item, "a scenario", FIELDS);
        String name = reader.text(fields, "name", item);
        Map<String, YamlValue> inherited = Map.of();
        Optional<String> like = reader.optional(fields, "like");
        if (like.isPresent()) {
            inherited = byName.getOrDefault(like.get(), Map.of());
            if (!byName.containsKey(like.get())) {
                reader.problem(item, "no scenario above is called '" + like.get() + "'");
            }
        }
        YamlValue given = fields.get("given");
        Map<String, YamlValue> own = given == null ? Map.of() : reader.entries(given, "'given'", GivenReader.FIELDS);
        List<Known> facts = new GivenReader(file, reader).read(own, inherited);
        Map<String, YamlValue> all = new LinkedHashMap<>(inherited);
        all.putAll(own);
        byName.put(name, all);

        YamlValue expect = fields.get("expect");
        Map<String, YamlValue> expected = expect == null ? Map.of() : reader.entries(expect, "'expect'", EXPECTED);
        return new Scenario(
                file,
                item.line(),
                name,
                facts,
                texts(expected, "fires"),
                texts(expected, "silent"),
                statuses(expected, "steps"),
                statuses(expected, "found"),
                reader.optional(expected, "next").orElse(null),
                texts(expected, "asked"),
                texts(expected, "not-asked"),
                statuses(expected, "advice"),
                lists(expected, "edits", "an edit"),
                after(expected),
                rolledOut(expected));
    }

    private List<String> texts(Map<String, YamlValue> fields, String name) {
        return reader.items(fields, name).stream()
                .map(v -> reader.text(v, name))
                .toList();
    }

    private Map<String, String> statuses(Map<String, YamlValue> expected, String name) {
        Map<String, String> out = new LinkedHashMap<>();
        YamlValue steps = expected.get(name);
        if (steps != null) {
            reader.open(steps, name).forEach((id, status) -> out.put(id.text(), reader.text(status, name)));
        }
        return out;
    }

    private Map<String, Map<String, String>> after(Map<String, YamlValue> expected) {
        Map<String, Map<String, String>> out = new LinkedHashMap<>();
        YamlValue phases = expected.get("after");
        if (phases != null) {
            reader.open(phases, "'after'").forEach((phase, facts) -> {
                if (isPhase(phase)) {
                    out.put(phase.text(), statuses(Map.of("after", facts), "after"));
                }
            });
        }
        return out;
    }

    private Map<String, List<String>> rolledOut(Map<String, YamlValue> expected) {
        YamlValue phases = expected.get("rolled-out");
        if (phases != null) {
            reader.open(phases, "'rolled-out'").keySet().forEach(this::isPhase);
        }
        return lists(expected, "rolled-out", "a task");
    }

    private boolean isPhase(YamlValue.Scalar phase) {
        boolean is = phase.text().matches("[1-3]");
        if (!is) {
            reader.problem(phase, "'" + phase.text() + "' is no phase", "write 1, 2 or 3 here");
        }
        return is;
    }

    private Map<String, List<String>> lists(Map<String, YamlValue> expected, String name, String item) {
        Map<String, List<String>> out = new LinkedHashMap<>();
        YamlValue lists = expected.get(name);
        if (lists != null) {
            reader.open(lists, "'" + name + "'")
                    .forEach((id, list) -> out.put(
                            id.text(),
                            reader.items(Map.of(name, list), name).stream()
                                    .map(v -> reader.text(v, item))
                                    .toList()));
        }
        return out;
    }
}
