package io.lookahead.transcript;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Edit;
import io.lookahead.facts.FactKey;
import io.lookahead.facts.Known;
import io.lookahead.facts.Location;
import io.lookahead.facts.SdkRelease;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of a transcript's documents, made from the records that are written into them. */
final class SchemaOfRecords {

    private static final Map<Class<?>, String> DISCRIMINATORS =
            Map.of(Known.class, "fact", Conclusion.class, "conclusion", Edit.class, "edit");

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    ObjectNode schema() {
        ObjectNode schema = nodes.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:lookahead:schema:transcript:" + FormatVersion.LATEST);
        schema.put("title", "One document of a lookahead transcript, version " + FormatVersion.LATEST);
        ArrayNode kinds = schema.putArray("oneOf");
        for (Class<?> type : kindsOf(Event.class)) {
            String name = "event-" + EventCodec.kindOf(type);
            definitions.put(name, event(type));
            kinds.addObject().put("$ref", "#/$defs/" + name);
        }
        ObjectNode definitionsNode = schema.putObject("$defs");
        definitions.forEach(definitionsNode::set);
        return schema;
    }

    private ObjectNode event(Class<?> type) {
        ObjectNode event = nodes.objectNode().put("type", "object");
        ObjectNode properties = event.putObject("properties");
        ArrayNode required = event.putArray("required");
        if (type == Event.Session.class) {
            properties.putObject("format").put("const", EventDocument.FORMAT);
            properties.putObject("version").put("const", FormatVersion.LATEST);
            required.add("format").add("version");
        }
        properties.putObject("seq").put("type", "integer").put("minimum", 0);
        properties.putObject("kind").put("const", EventCodec.kindOf(type));
        properties.putObject("at").put("type", "string").put("format", "date-time");
        properties.set("previous", digest());
        properties.set("digest", digest());
        required.add("seq").add("kind").add("at").add("previous").add("digest");
        addComponents(type, properties, required);
        return event.put("additionalProperties", false);
    }

    private ObjectNode digest() {
        return nodes.objectNode().put("type", "string").put("pattern", "^[0-9a-f]{64}$");
    }

    private void addComponents(Class<?> record, ObjectNode properties, ArrayNode required) {
        for (RecordComponent component : record.getRecordComponents()) {
            AnnotatedType type = component.getAnnotatedType();
            String name = EventCodec.snake(component.getName());
            properties.set(name, typeOf(component.getGenericType()));
            if (!type.isAnnotationPresent(Nullable.class)) {
                required.add(name);
            }
        }
    }

    private ObjectNode typeOf(Type type) {
        if (type instanceof ParameterizedType generic) {
            ObjectNode content = typeOf(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]);
            boolean isMap = generic.getRawType() == Map.class;
            ObjectNode node = nodes.objectNode().put("type", isMap ? "object" : "array");
            return node.set(isMap ? "additionalProperties" : "items", content);
        }
        return typeOf((Class<?>) type);
    }

    private ObjectNode typeOf(Class<?> type) {
        if (type == Object.class) {
            return nodes.objectNode();
        }
        if (type == String.class) {
            return nodes.objectNode().put("type", "string");
        }
        if (type == boolean.class || type == Boolean.class) {
            return nodes.objectNode().put("type", "boolean");
        }
        if (type == double.class || type == Double.class) {
            return nodes.objectNode().put("type", "number");
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return nodes.objectNode().put("type", "integer");
        }
        if (type == FactKey.class) {
            return nodes.objectNode().put("type", "string").put("pattern", "^(runtime|node)\\.[a-z_]+$");
        }
        if (type == SdkRelease.class) {
            return nodes.objectNode().put("type", "string");
        }
        if (type == Location.class) {
            return nodes.objectNode().put("type", "string").put("pattern", "^.+:\\d+:\\d+$");
        }
        return reference(type);
    }

    private ObjectNode reference(Class<?> type) {
        String name = nameOf(type);
        if (!definitions.containsKey(name)) {
            definitions.put(name, nodes.objectNode());
            definitions.put(name, definition(type));
        }
        return nodes.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode definition(Class<?> type) {
        if (type.isEnum()) {
            ObjectNode node = nodes.objectNode();
            ArrayNode constants = node.putArray("enum");
            Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant)
                            .name()
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('_', '-'))
                    .forEach(constants::add);
            return node;
        }
        if (type.isSealed()) {
            ObjectNode node = nodes.objectNode();
            ArrayNode choices = node.putArray("oneOf");
            kindsOf(type).forEach(choice -> choices.add(reference(choice)));
            return node;
        }
        ObjectNode record = nodes.objectNode().put("type", "object");
        ObjectNode properties = record.putObject("properties");
        ArrayNode required = record.putArray("required");
        DISCRIMINATORS.forEach((family, discriminator) -> {
            if (family.isAssignableFrom(type)) {
                properties.putObject(discriminator).put("const", EventCodec.kebab(type.getSimpleName()));
                required.add(discriminator);
            }
        });
        addComponents(type, properties, required);
        return record.put("additionalProperties", false);
    }

    private static String nameOf(Class<?> type) {
        String prefix = DISCRIMINATORS.entrySet().stream()
                .filter(entry -> entry.getKey() != type && entry.getKey().isAssignableFrom(type))
                .map(entry -> entry.getValue() + "-")
                .findFirst()
                .orElse(type.getDeclaringClass() == Event.class ? "event-" : "");
        return prefix + EventCodec.kebab(type.getSimpleName());
    }

    /** By name: the compiler lists them in an order that depends on what else it compiles. */
    private static List<Class<?>> kindsOf(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }
}
