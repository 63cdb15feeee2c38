package io.lookahead.transcript;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Edit;
import io.lookahead.facts.Known;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.node.ObjectNode;

/** Turns events into trees and back. Nothing but the listed kinds is ever made from a tree. */
final class EventCodec {

    private static final Map<String, Class<?>> KINDS = Arrays.stream(Event.class.getPermittedSubclasses())
            .collect(Collectors.toMap(EventCodec::kindOf, type -> type, (a, b) -> a, LinkedHashMap::new));

    private final JsonMapper mapper;

    EventCodec() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .annotationIntrospector(new RecordIntrospector())
                .changeDefaultVisibility(visible -> visible.withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                        .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                        .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .addModule(FactModule.create())
                .addMixIn(Known.class, FactModule.NamedFact.class)
                .addMixIn(Conclusion.class, FactModule.NamedConclusion.class)
                .addMixIn(Edit.class, FactModule.NamedEdit.class);
        for (Class<?> sealed : new Class<?>[] {Known.class, Conclusion.class, Edit.class}) {
            for (Class<?> type : sealed.getPermittedSubclasses()) {
                builder.registerSubtypes(new NamedType(type, kebab(type.getSimpleName())));
            }
        }
        this.mapper = builder.build();
    }

    /** The kind under which {@code event} is recorded. */
    static String kindOf(Event event) {
        return kindOf(event.getClass());
    }

    static String kindOf(Class<?> type) {
        return type == Event.Overridden.class ? "override" : kebab(type.getSimpleName());
    }

    /** {@code value} as text that is the same whenever it is, whatever order its maps are in. */
    String canonical(Object value) {
        return mapper.writeValueAsString(value);
    }

    ObjectNode toTree(Event event) {
        return mapper.valueToTree(event);
    }

    /**
     * The event of {@code kind} that {@code fields} describe.
     *
     * @throws TranscriptException where there is no such kind or a field is missing, unknown or of a wrong kind
     */
    Event fromTree(String kind, ObjectNode fields, String where) {
        @Nullable Class<?> type = KINDS.get(kind);
        if (type == null) {
            throw new TranscriptException(
                    TranscriptException.Reason.UNREADABLE,
                    where + ": nobody knows events of the kind '" + Plain.clip(kind) + "'");
        }
        try {
            return (Event) mapper.treeToValue(fields, type);
        } catch (JacksonException e) {
            throw new TranscriptException(
                    TranscriptException.Reason.UNREADABLE,
                    where + ": this '" + kind + "' event cannot be understood: " + Plain.clip(trouble(e)));
        }
    }

    /** The engine's own messages speak of classes, which are nobody's business. */
    private static String trouble(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "nobody knows its field '" + unknown.getPropertyName() + "'";
        }
        String path = e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("."));
        boolean isMissing = String.valueOf(e.getOriginalMessage()).startsWith("Missing required creator property");
        return "its field '" + path + (isMissing ? "' is missing" : "' is of a wrong kind");
    }

    /** The name of a record's component in the file. */
    static String snake(String name) {
        return kebab(name).replace('-', '_');
    }

    static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
