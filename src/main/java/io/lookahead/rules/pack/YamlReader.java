package io.lookahead.rules.pack;

import io.lookahead.rules.language.Problem;
import io.lookahead.rules.language.SourceText;
import io.lookahead.rules.words.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes values out of a pack's YAML, with a problem for each that is not as it should be. */
public final class YamlReader {

    private final SourceText source;
    private final List<Problem> problems;

    public YamlReader(SourceText source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The entries of a mapping; those with a name that is not known are problems. */
    public Map<String, YamlValue> entries(YamlValue value, String what, Set<String> known) {
        Map<String, YamlValue> out = new LinkedHashMap<>();
        if (!(value instanceof YamlValue.Entries entries)) {
            problem(value, what + " must be given as 'name: value' lines", "names: " + sorted(known));
            return out;
        }
        entries.values().forEach((key, entry) -> {
            if (known.contains(key.text())) {
                out.put(key.text(), entry);
            } else {
                List<String> near = Nearest.words(key.text(), known, 1);
                problem(
                        key,
                        "'" + key.text() + "' is not part of " + what,
                        near.isEmpty() ? "known: " + sorted(known) : "did you mean '" + near.get(0) + "'?");
            }
        });
        return out;
    }

    /** The entries of a mapping whose names are free. */
    public Map<YamlValue.Scalar, YamlValue> open(YamlValue value, String what) {
        if (value instanceof YamlValue.Entries entries) {
            return entries.values();
        }
        problem(value, what + " must be given as 'name: value' lines");
        return Map.of();
    }

    /** The text of a value that must be there. */
    public String text(Map<String, YamlValue> entries, String name, YamlValue in) {
        YamlValue value = entries.get(name);
        if (value == null) {
            problem(in, "'" + name + "' is missing", "add a line: " + name + ": …");
            return "";
        }
        return text(value, name);
    }

    /** The text of a value that may be missing. */
    public Optional<String> optional(Map<String, YamlValue> entries, String name) {
        return Optional.ofNullable(entries.get(name)).map(v -> text(v, name));
    }

    public String text(YamlValue value, String name) {
        if (value instanceof YamlValue.Scalar scalar) {
            return scalar.text();
        }
        problem(value, "'" + name + "' must be one text");
        return "";
    }

    /** The items of a list; a missing list is empty. */
    public List<YamlValue> items(Map<String, YamlValue> entries, String name) {
        YamlValue value = entries.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof YamlValue.Items items) {
            return items.values();
        }
        problem(value, "'" + name + "' must be a list", "start each of its lines with a dash");
        return List.of();
    }

    public void problem(YamlValue at, String message, String... help) {
        int width = at instanceof YamlValue.Scalar scalar
                ? Math.max(1, scalar.text().length())
                : 1;
        int room = Math.max(1, source.line(at.line()).length() - at.column() + 1);
        problems.add(source.problem(at.line(), at.column(), Math.min(width, room), message, help));
    }

    private static String sorted(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }
}
