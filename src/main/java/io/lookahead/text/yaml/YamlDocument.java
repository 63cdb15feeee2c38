package io.lookahead.text.yaml;

import io.lookahead.facts.Location;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A YAML document and where each of its values was read.
 *
 * <p>Values are addressed by JSON Pointer ({@code /relay/parameters}); the root is the empty pointer.
 */
public final class YamlDocument {

    private final String file;
    private final JsonNode root;
    private final Map<String, Location> keys;
    private final Map<String, Location> values;

    YamlDocument(String file, JsonNode root, Map<String, Location> keys, Map<String, Location> values) {
        this.file = file;
        this.root = root;
        this.keys = keys;
        this.values = values;
    }

    public String file() {
        return file;
    }

    public JsonNode root() {
        return root;
    }

    /** Where the value at {@code pointer} begins, or the nearest value around it. */
    public Location valueAt(String pointer) {
        return lookUp(values, pointer);
    }

    /** Where the key that leads to {@code pointer} begins; the value where it has no key of its own. */
    public Location keyAt(String pointer) {
        @Nullable Location at = keys.get(pointer);
        return at == null ? valueAt(pointer) : at;
    }

    private Location lookUp(Map<String, Location> places, String pointer) {
        String around = pointer;
        while (!around.isEmpty()) {
            @Nullable Location at = places.get(around);
            if (at != null) {
                return at;
            }
            around = around.substring(0, around.lastIndexOf('/'));
        }
        @Nullable Location root = places.get("");
        return root == null ? new Location(file, 1, 1) : root;
    }

    /** {@code pointer} one level deeper, by key. */
    public static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
