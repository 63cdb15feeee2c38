package io.lookahead.rules;

import io.lookahead.rules.language.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Problems of packs as SARIF 2.1.0, for code review tools: the value to be written as JSON. */
public final class ProblemSarif {

    private static final String RULE = "rule-pack";

    private ProblemSarif() {}

    public static Map<String, Object> of(List<Problem> problems, String version) {
        List<Object> results = new ArrayList<>();
        problems.forEach(p -> results.add(result(p)));
        Map<String, Object> rule =
                ordered("id", RULE, "shortDescription", text("A rule pack must be readable as a whole"));
        Map<String, Object> driver = ordered("name", "lookahead", "version", version, "rules", List.of(rule));
        Map<String, Object> run =
                ordered("tool", ordered("driver", driver), "columnKind", "utf16CodeUnits", "results", results);
        return ordered(
                "$schema", "https://json.schemastore.org/sarif-2.1.0.json", "version", "2.1.0", "runs", List.of(run));
    }

    private static Map<String, Object> result(Problem problem) {
        Map<String, Object> place = ordered("artifactLocation", ordered("uri", uri(problem.file())));
        if (problem.line() > 0) {
            place.put(
                    "region",
                    ordered(
                            "startLine",
                            problem.line(),
                            "startColumn",
                            problem.column(),
                            "endColumn",
                            problem.column() + Math.max(1, problem.width())));
        }
        String help = problem.help().isEmpty() ? "" : "\n" + String.join("\n", problem.help());
        return ordered(
                "ruleId",
                RULE,
                "level",
                "error",
                "message",
                text(problem.message() + help),
                "locations",
                List.of(ordered("physicalLocation", place)));
    }

    /** A path as a reference: what means something in one is written with per cent. */
    private static String uri(String file) {
        try {
            boolean isAbsolute = file.startsWith("/");
            String scheme = isAbsolute ? "file" : null;
            String path = !isAbsolute && file.contains(":") ? "./" + file : file;
            return new URI(scheme, isAbsolute ? "" : null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file, e);
        }
    }

    private static Map<String, Object> text(String text) {
        return ordered("text", text);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return out;
    }
}
