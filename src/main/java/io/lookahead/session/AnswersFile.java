package io.lookahead.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Answers to questions, in a YAML file: {@code format: lookahead/answers}, {@code version: 1}, and {@code answers:}
 * with a question's id on each line. The wizard writes such a file; a command that is given it asks nothing.
 */
public final class AnswersFile {

    private static final long SIZE_LIMIT = 1 << 20;
    private static final YAMLMapper YAML = new YAMLMapper();

    private AnswersFile() {}

    /** Reads the answers, in the order written. */
    public static Map<String, String> read(Path file) {
        JsonNode root = parse(file);
        JsonNode answers = root.get("answers");
        if (answers == null || !answers.isObject()) {
            throw unusable(file, "expected a mapping 'answers:' with a question's id on each line");
        }
        Map<String, String> result = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : answers.properties()) {
            if (!entry.getValue().isValueNode() || entry.getValue().isNull()) {
                throw unusable(file, "the answer to '" + entry.getKey() + "' must be a word, a number, or yes or no");
            }
            result.put(entry.getKey(), asText(entry.getValue()));
        }
        return result;
    }

    /** The text of an answers file. */
    public static String write(Map<String, String> answers) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", "lookahead/answers");
        document.put("version", 1);
        document.put("answers", answers);
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
