package io.lookahead.transcript;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.lookahead.facts.FactKey;
import io.lookahead.facts.Location;
import io.lookahead.facts.NodeKey;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.SdkRelease;
import io.lookahead.facts.Side;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How small facts are written: each as one text. */
final class FactModule {

    private FactModule() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
    interface NamedFact {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "conclusion")
    interface NamedConclusion {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "edit")
    interface NamedEdit {}

    static SimpleModule create() {
        SimpleModule module = new SimpleModule("facts");
        asText(module, FactKey.class, FactModule::keyText, FactModule::key);
        asText(module, SdkRelease.class, SdkRelease::toString, SdkRelease::of);
        asText(module, Location.class, FactModule::locationText, FactModule::location);
        return module;
    }

    /** {@code runtime.capacity}. */
    private static String keyText(FactKey key) {
        return key.side().name().toLowerCase(Locale.ROOT) + "." + key.key();
    }

    private static FactKey key(String text) {
        Stream<FactKey> keys = text.startsWith(Side.RUNTIME.name().toLowerCase(Locale.ROOT))
                ? Stream.of(RuntimeKey.values())
                : Stream.of(NodeKey.values());
        return keys.filter(key -> keyText(key).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody knows the fact key '" + text + "'"));
    }

    /** {@code file:line:column}. */
    private static String locationText(Location at) {
        return at.file() + ":" + at.line() + ":" + at.column();
    }

    private static Location location(String text) {
        int column = text.lastIndexOf(':');
        int line = text.lastIndexOf(':', Math.max(0, column - 1));
        if (line < 1) {
            throw new IllegalArgumentException("'" + text + "' is not file:line:column");
        }
        return new Location(
                text.substring(0, line),
                Integer.parseInt(text.substring(line + 1, column)),
                Integer.parseInt(text.substring(column + 1)));
    }

    private static <T> void asText(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(type, new StdSerializer<T>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                out.writeString(write.apply(value));
            }
        });
        module.addDeserializer(type, new StdDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) {
                String text = in.getString();
                try {
                    return read.apply(text);
                } catch (IllegalArgumentException e) {
                    return context.reportInputMismatch(type, "%s", String.valueOf(e.getMessage()));
                }
            }
        });
    }
}
