package io.lookahead.text.yaml;

import io.lookahead.facts.Location;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the tree of one document from parser events and notes where everything stands. */
final class YamlTreeBuilder {

    private final String file;
    private final YAMLParser parser;
    private final YamlLimits limits;
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final Map<String, Location> keys = new HashMap<>();
    private final Map<String, Location> values = new HashMap<>();
    private int count;

    YamlTreeBuilder(String file, JsonParser parser, YamlLimits limits) {
        this.file = file;
        this.parser = (YAMLParser) parser;
        this.limits = limits;
    }

    YamlDocument build() throws YamlException {
        if (parser.nextToken() == null) {
            throw new YamlException(new YamlProblem(new Location(file, 1, 1), "this file is empty"));
        }
        JsonNode root = value("", 0);
        if (parser.nextToken() != null) {
            throw problem("a second document begins here, but this file holds one");
        }
        return new YamlDocument(file, root, keys, values);
    }

    private JsonNode value(String pointer, int depth) throws YamlException {
        refuseAnchorsAndTags();
        values.put(pointer, here());
        if (++count > limits.maxNodes()) {
            throw problem("this file holds more than " + limits.maxNodes() + " values and was not read further");
        }
        if (depth > limits.maxDepth()) {
            throw problem("values stand more than " + limits.maxDepth() + " levels deep here");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(pointer, depth);
            case START_ARRAY -> array(pointer, depth);
            case VALUE_STRING -> nodes.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            default -> throw problem("a value is expected here");
        };
    }

    private JsonNode integer() throws YamlException {
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw problem("this number is too large");
        }
        return nodes.numberNode(parser.getLongValue());
    }

    private ObjectNode object(String pointer, int depth) throws YamlException {
        ObjectNode object = nodes.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseAnchorsAndTags();
            String key = parser.currentName();
            String child = YamlDocument.child(pointer, key);
            if (object.has(key)) {
                throw problem("the key '" + key + "' is given twice; the first is on line "
                        + keys.getOrDefault(child, here()).line());
            }
            keys.put(child, here());
            parser.nextToken();
            object.set(key, value(child, depth + 1));
        }
        return object;
    }

    private ArrayNode array(String pointer, int depth) throws YamlException {
        ArrayNode array = nodes.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(pointer + "/" + array.size(), depth + 1));
        }
        return array;
    }

    private void refuseAnchorsAndTags() throws YamlException {
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw problem("anchors (&) and aliases (*) are not used here; write the value out");
        }
        if (parser.getTypeId() != null) {
            throw problem("tags (!) are not used here; write the plain value");
        }
    }

    private Location here() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Location(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    private YamlException problem(String message) {
        return new YamlException(new YamlProblem(here(), message));
    }
}
