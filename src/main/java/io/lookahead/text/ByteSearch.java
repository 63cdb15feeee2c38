package io.lookahead.text;

import java.nio.charset.StandardCharsets;

/** A search for one byte string, Horspool's: most bytes of a file are never looked at. Immutable. */
public final class ByteSearch {

    private final byte[] needle;
    private final int[] shift = new int[256];

    private ByteSearch(byte[] needle) {
        this.needle = needle;
        java.util.Arrays.fill(shift, needle.length);
        for (int i = 0; i < needle.length - 1; i++) {
            shift[needle[i] & 0xFF] = needle.length - 1 - i;
        }
    }

    /** A search for {@code needle}, which must not be empty. */
    public static ByteSearch of(String needle) {
        if (needle.isEmpty()) {
            throw new IllegalArgumentException("nothing to search for");
        }
        return new ByteSearch(needle.getBytes(StandardCharsets.UTF_8));
    }

    public boolean foundIn(byte[] bytes) {
        return indexIn(bytes, 0) >= 0;
    }

    /** Offset of the first occurrence at or after {@code from}; −1 when there is none. */
    public int indexIn(byte[] bytes, int from) {
        int last = needle.length - 1;
        int at = from;
        while (at <= bytes.length - needle.length) {
            byte end = bytes[at + last];
            if (end == needle[last] && matches(bytes, at, last)) {
                return at;
            }
            at += shift[end & 0xFF];
        }
        return -1;
    }

    private boolean matches(byte[] bytes, int at, int last) {
        for (int i = 0; i < last; i++) {
            if (bytes[at + i] != needle[i]) {
                return false;
            }
        }
        return true;
    }
}
