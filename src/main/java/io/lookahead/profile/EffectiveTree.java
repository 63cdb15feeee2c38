package io.lookahead.profile;

import io.lookahead.facts.Location;
import io.lookahead.text.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a chain of profiles comes to. Mappings are merged key by key; any other value of the extending profile replaces
 * the one it extends; {@code null} takes a key away. What only describes a file (its name, kind and parent) is not
 * inherited.
 */
final class EffectiveTree {

    private static final Set<String> OWN = Set.of("format", "version", "name", "title", "kind", "extends");

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final Map<String, Location> places = new LinkedHashMap<>();

    /** @param layers the profile itself first, what it extends after it */
    EffectiveTree(List<ProfileLayer> layers) {
        for (int i = layers.size() - 1; i >= 0; i--) {
            YamlDocument document = layers.get(i).document();
            merge(root, document.root(), "", document, i > 0);
        }
    }

    private void merge(ObjectNode into, JsonNode from, String pointer, YamlDocument document, boolean inherited) {
        for (Map.Entry<String, JsonNode> entry : from.properties()) {
            String key = entry.getKey();
            JsonNode value = entry.getValue();
            String child = YamlDocument.child(pointer, key);
            if (inherited && pointer.isEmpty() && OWN.contains(key)) {
                continue;
            }
            if (value.isNull() && !isParameterValue(pointer, key)) {
                forget(into, key, child);
            } else if (value instanceof ObjectNode object) {
                ObjectNode target = into.get(key) instanceof ObjectNode existing ? existing : into.putObject(key);
                merge(target, object, child, document, inherited);
            } else {
                forget(into, key, child);
                into.set(key, value);
                places.put(child, document.valueAt(child));
            }
        }
    }

    /** The one place where null means "not known" instead of "take it away". */
    private static boolean isParameterValue(String pointer, String key) {
        return pointer.startsWith("/relay/parameters/") && key.equals("value");
    }

    private void forget(ObjectNode into, String key, String pointer) {
        into.remove(key);
        places.keySet().removeIf(place -> place.equals(pointer) || place.startsWith(pointer + "/"));
    }

    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    /** Keys of the mapping at {@code pointer}, sorted; none where there is no mapping. */
    List<String> keys(String pointer) {
        return List.copyOf(new TreeSet<>(at(pointer).propertyNames()));
    }

    /** Where the value at {@code pointer}, or the first value inside it, was given. */
    Location placeOf(String pointer) {
        @Nullable Location at = places.get(pointer);
        if (at != null) {
            return at;
        }
        return places.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(pointer + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> new Location("", 1, 1));
    }

    /** Every value, sorted by path. */
    List<EffectiveValue> values() {
        List<EffectiveValue> values = new ArrayList<>();
        for (String pointer : new TreeSet<>(places.keySet())) {
            String path =
                    pointer.substring(1).replace('/', '.').replace("~1", "/").replace("~0", "~");
            JsonNode value = at(pointer);
            String text = value.isArray() ? value.toString() : value.isNull() ? "not known" : value.asString();
            values.add(new EffectiveValue(path, text, placeOf(pointer)));
        }
        return values;
    }

    /** The same content gives the same text, whatever files it is spread over. */
    String canonical() {
        StringBuilder out = new StringBuilder();
        for (String pointer : new TreeSet<>(places.keySet())) {
            out.append(pointer).append('=').append(at(pointer)).append('\n');
        }
        return out.toString();
    }
}
