package io.lookahead.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Answers to questions, in a YAML file: {@code format: lookahead/answers}, {@code version: 1}, and {@code answers:}
 * with a question's id on each line. Decisions about steps may follow: {@code declined:} with a reason for each step,
 * {@code ways:} with the label of the way to take, {@code left_open:} with a list of steps. The wizard writes such a
 * file; a command that is given it asks nothing.
 */
public final class AnswersFile {

    private static final long SIZE_LIMIT = 1 << 20;
    private static final YAMLMapper YAML = new YAMLMapper();

    private AnswersFile() {}

    /** What such a file holds. */
    public record Content(Map<String, String> answers, Decisions decisions) {

        /** Nothing is answered and nothing decided. */
        public static final Content NONE = new Content(Map.of(), Decisions.NONE);

        public Content {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }
    }

    /** Reads the file; answers stay in the order written. */
    public static Content read(Path file) {
        JsonNode root = parse(file);
        JsonNode answers = root.get("answers");
        if (answers == null || !answers.isObject()) {
            throw unusable(file, "expected a mapping 'answers:' with a question's id on each line");
        }
        return new Content(
                words(file, answers, "answer"),
                Decisions.of(
                        words(file, root.path("declined"), "reason"),
                        words(file, root.path("ways"), "way"),
                        steps(file, root.path("left_open"))));
    }

    private static Map<String, String> words(Path file, JsonNode mapping, String kind) {
        Map<String, String> result = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : mapping.properties()) {
            if (!entry.getValue().isValueNode() || entry.getValue().isNull()) {
                throw unusable(
                        file, "the " + kind + " to '" + entry.getKey() + "' must be a word, a number, or yes or no");
            }
            result.put(entry.getKey(), asText(entry.getValue()));
        }
        return result;
    }

    private static List<String> steps(Path file, JsonNode list) {
        if (!list.isMissingNode() && !list.isArray()) {
            throw unusable(file, "'left_open:' must be a list of steps, such as [\"1.2\"]");
        }
        List<String> steps = new ArrayList<>();
        list.forEach(step -> steps.add(step.asString()));
        return steps;
    }

    /** The text of an answers file. */
    public static String write(Content content) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", "lookahead/answers");
        document.put("version", 1);
        document.put("answers", content.answers());
        Decisions decisions = content.decisions();
        if (!decisions.declined().isEmpty()) {
            document.put("declined", decisions.declined());
        }
        if (!decisions.ways().isEmpty()) {
            document.put("ways", decisions.ways());
        }
        if (!decisions.leftOpen().isEmpty()) {
            document.put("left_open", decisions.leftOpen());
        }
        return YAML.writeValueAsString(document);
    }

    private static JsonNode parse(Path file) {
        try {
            if (Files.size(file) > SIZE_LIMIT) {
                throw unusable(file, "it is larger than 1 MiB; an answers file has a line a question");
            }
            return YAML.readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw unusable(file, "it cannot be read (" + unreadable.getMessage() + ")");
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            throw new SessionException(
                    ExitCode.USAGE,
                    file + ":" + at.getLineNr() + ":" + at.getColumnNr() + ": not YAML: "
                            + broken.getOriginalMessage());
        }
    }

    private static String asText(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? "yes" : "no";
        }
        return value.asString();
    }

    private static SessionException unusable(Path file, String why) {
        return new SessionException(ExitCode.USAGE, file + ": " + why);
    }
}
