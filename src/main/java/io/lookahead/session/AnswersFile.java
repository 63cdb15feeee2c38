package io.lookahead.session;

import io.lookahead.facts.Location;
import io.lookahead.text.yaml.BoundedFile;
import io.lookahead.text.yaml.YamlDocument;
import io.lookahead.text.yaml.YamlException;
import io.lookahead.text.yaml.YamlLimits;
import io.lookahead.text.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Answers to questions, in a YAML file: {@code format: lookahead/answers}, {@code version: 1}, and {@code answers:}
 * with a question's id on each line. Decisions about steps may follow: {@code declined:} with a reason for each step,
 * {@code ways:} with the label of the way to take, {@code left_open:} with a list of steps. The wizard writes such a
 * file; a command that is given it asks nothing.
 */
public final class AnswersFile {

    private static final YAMLMapper YAML = new YAMLMapper();

    private AnswersFile() {}

    /**
     * What such a file holds.
     *
     * @param answeredAt where the answers stand, by question
     */
    public record Content(Map<String, String> answers, Map<String, Location> answeredAt, Decisions decisions) {

        /** Nothing is answered and nothing decided. */
        public static final Content NONE = new Content(Map.of(), Decisions.NONE);

        /** What stands in no file yet. */
        public Content(Map<String, String> answers, Decisions decisions) {
            this(answers, Map.of(), decisions);
        }

        public Content {
            answeredAt = Map.copyOf(answeredAt);
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }
    }

    /** Reads the file; answers stay in the order written. */
    public static Content read(Path file) {
        YamlDocument document = parse(file);
        if (!document.root().path("answers").isObject()) {
            throw unusable(
                    document.keyAt("/answers"), "expected a mapping 'answers:' with a question's id on each line");
        }
        Map<String, String> answers = words(document, "/answers", "answer");
        Map<String, Location> answeredAt = new LinkedHashMap<>();
        answers.keySet()
                .forEach(
                        question -> answeredAt.put(question, document.keyAt(YamlDocument.child("/answers", question))));
        return new Content(
                answers,
                answeredAt,
                Decisions.of(
                        words(document, "/declined", "reason"),
                        words(document, "/ways", "way"),
                        steps(document, "/left_open")));
    }

    private static Map<String, String> words(YamlDocument document, String mapping, String kind) {
        Map<String, String> result = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : document.root().at(mapping).properties()) {
            if (!entry.getValue().isValueNode() || entry.getValue().isNull()) {
                throw unusable(
                        document.keyAt(YamlDocument.child(mapping, entry.getKey())),
                        "the " + kind + " to '" + entry.getKey() + "' must be a word, a number, or yes or no");
            }
            result.put(entry.getKey(), asText(entry.getValue()));
        }
        return result;
    }

    private static List<String> steps(YamlDocument document, String pointer) {
        JsonNode list = document.root().at(pointer);
        if (!list.isMissingNode() && !list.isArray()) {
            throw unusable(document.keyAt(pointer), "'left_open:' must be a list of steps, such as [\"1.2\"]");
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

    private static YamlDocument parse(Path file) {
        YamlLimits limits = YamlLimits.HAND_WRITTEN;
        try {
            return new YamlReader(limits).read(file.toString(), BoundedFile.read(file, limits.maxBytes()));
        } catch (IOException unreadable) {
            throw new SessionException(ExitCode.USAGE, file + ": it cannot be read (" + unreadable.getMessage() + ")");
        } catch (YamlException broken) {
            throw new SessionException(ExitCode.USAGE, broken.problem().toString());
        }
    }

    private static String asText(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? "yes" : "no";
        }
        return value.asString();
    }

    private static SessionException unusable(Location at, String why) {
        return new SessionException(ExitCode.USAGE, at + ": " + why);
    }
}
