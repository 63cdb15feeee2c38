package io.lookahead.transcript;

/** Tells two versions of a file apart only where they mean something else. */
@FunctionalInterface
public interface MeaningDigest {

    /**
     * SHA-256, as 64 lower-case hexadecimal digits, of what {@code content} means: for source text its tokens without
     * comments and white space.
     */
    String of(String path, byte[] content);
}
