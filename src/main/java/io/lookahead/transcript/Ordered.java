package io.lookahead.transcript;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Copies of maps that cannot be changed and are always in the same order. */
final class Ordered {

    private Ordered() {}

    static <V> Map<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
