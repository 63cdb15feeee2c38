package io.lookahead.cargo;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** What the library read, as one map from path to text. */
final class FlatToml {

    private FlatToml() {}

    static Map<String, String> of(TomlTable table) {
        Map<String, String> flat = new TreeMap<>();
        flatten("", table, flat);
        return flat;
    }

    static String join(String prefix, String key) {
        return prefix.isEmpty() ? key : prefix + "." + key;
    }

    private static void flatten(String prefix, @Nullable Object value, Map<String, String> flat) {
        if (value instanceof TomlTable table) {
            for (Map.Entry<String, Object> entry : table.entrySet()) {
                flatten(join(prefix, entry.getKey()), entry.getValue(), flat);
            }
        } else if (value instanceof TomlArray array) {
            for (int i = 0; i < array.size(); i++) {
                flatten(prefix + "[" + i + "]", array.get(i), flat);
            }
        } else {
            flat.put(prefix, String.valueOf(value));
        }
    }
}
