package io.lookahead.text.yaml;

import com.networknt.schema.Error;
import io.lookahead.facts.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says in our words, with a place and a suggestion, what a schema found wrong. */
final class SchemaMessages {

    private final YamlDocument document;
    private final JsonNode schema;

    SchemaMessages(YamlDocument document, JsonNode schema) {
        this.document = document;
        this.schema = schema;
    }

    YamlProblem describe(Error error) {
        String pointer = error.getInstanceLocation().toString();
        return switch (error.getKeyword()) {
            case "additionalProperties", "unevaluatedProperties" -> unknownKey(error, pointer);
            case "propertyNames" -> new YamlProblem(document.keyAt(pointer), expected(error, "another key"));
            case "required", "dependentRequired" ->
                new YamlProblem(document.keyAt(pointer), "'" + error.getProperty() + "' is missing here");
            case "enum", "const" -> new YamlProblem(document.valueAt(pointer), oneOf(error));
            case "type" ->
                new YamlProblem(
                        document.valueAt(pointer),
                        expected(error, typeWords(surrounding(error).path("type"))) + ", found "
                                + found(error.getInstanceNode()));
            default ->
                new YamlProblem(
                        document.valueAt(pointer),
                        expected(error, error.getMessage()) + ", found " + found(error.getInstanceNode()));
        };
    }

    private YamlProblem unknownKey(Error error, String pointer) {
        String key = error.getProperty();
        List<String> known =
                new ArrayList<>(surrounding(error).path("properties").propertyNames());
        String hint = NearWords.nearest(key, known)
                .map(near -> "; did you mean '" + near + "'?")
                .orElseGet(() -> known.isEmpty() ? "" : "; known here: " + String.join(", ", known));
        Location at = document.keyAt(YamlDocument.child(pointer, key));
        return new YamlProblem(at, "nobody knows the key '" + key + "'" + hint);
    }

    private String oneOf(Error error) {
        JsonNode rule = surrounding(error);
        List<String> allowed = new ArrayList<>();
        if (rule.has("const")) {
            allowed.add(rule.path("const").asString());
        }
        rule.path("enum").forEach(value -> allowed.add(value.asString()));
        @Nullable JsonNode given = error.getInstanceNode();
        String hint = given == null || !given.isString()
                ? ""
                : NearWords.nearest(given.asString(), allowed)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("");
        return "expected " + (allowed.size() > 1 ? "one of " : "") + String.join(", ", allowed) + ", found "
                + found(given) + hint;
    }

    private String expected(Error error, String otherwise) {
        String said = surrounding(error).path("description").asString("");
        return "expected " + (said.isEmpty() ? otherwise : lowerFirst(said));
    }

    /** The schema object that holds the keyword which failed. */
    private JsonNode surrounding(Error error) {
        String fragment = String.valueOf(error.getSchemaLocation().getFragment());
        int last = fragment.lastIndexOf('/');
        return last < 0 ? schema : schema.at(fragment.substring(0, last));
    }

    private static String typeWords(JsonNode type) {
        if (type.isArray()) {
            List<String> words = new ArrayList<>();
            type.forEach(each -> words.add(typeWords(each)));
            return words.stream().distinct().collect(Collectors.joining(" or "));
        }
        return switch (type.asString()) {
            case "object" -> "a mapping (key: value)";
            case "array" -> "a list";
            case "string" -> "text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "null" -> "nothing";
            default -> type.asString();
        };
    }

    private static String found(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return "nothing";
        }
        return switch (node.getNodeType()) {
            case OBJECT -> "a mapping";
            case ARRAY -> "a list";
            default -> "'" + clip(node.asString()) + "'";
        };
    }

    private static String clip(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }

    private static String lowerFirst(String text) {
        String start = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return start.isEmpty() ? start : Character.toLowerCase(start.charAt(0)) + start.substring(1);
    }
}
