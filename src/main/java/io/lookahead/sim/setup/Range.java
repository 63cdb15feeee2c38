package io.lookahead.sim.setup;

import io.lookahead.facts.SdkRelease;
import java.util.List;
import java.util.Optional;

/** The values that a setting can take, and how they are read from text. */
public sealed interface Range {

    /** Reads a value; empty where the text is none, whether or not it lies within the bounds. */
    Optional<Object> read(String text);

    /** Whether a value of the right type lies within the bounds. */
    boolean holds(Object value);

    /** The values in words, such as {@code a whole number from 0 to 64}. */
    String text();

    static Range count(long from, long to) {
        return new Count(from, to);
    }

    static Range ratio(double from, double to) {
        return new Ratio(from, to);
    }

    static Range flag() {
        return new Flag();
    }

    static Range choice(List<String> keys) {
        return new Choice(keys);
    }

    static Range release() {
        return new Release();
    }

    /** A whole number, both bounds included. */
    record Count(long from, long to) implements Range {
        @Override
        public Optional<Object> read(String text) {
            try {
                return Optional.of(Long.parseLong(text.strip().replace("_", "")));
            } catch (NumberFormatException notANumber) {
                return Optional.empty();
            }
        }

        @Override
        public boolean holds(Object value) {
            return value instanceof Long number && from <= number && number <= to;
        }

        @Override
        public String text() {
            return from == Long.MIN_VALUE ? "a whole number" : "a whole number from " + from + " to " + to;
        }
    }

    /** A decimal number, both bounds included. */
    record Ratio(double from, double to) implements Range {
        @Override
        public Optional<Object> read(String text) {
            try {
                return Optional.of(Double.parseDouble(text.strip()));
            } catch (NumberFormatException notANumber) {
                return Optional.empty();
            }
        }

        @Override
        public boolean holds(Object value) {
            return value instanceof Double number && from <= number && number <= to;
        }

        @Override
        public String text() {
            return "a number from " + from + " to " + to;
        }
    }

    /** {@code true} or {@code false}. */
    record Flag() implements Range {
        @Override
        public Optional<Object> read(String text) {
            return switch (text.strip()) {
                case "true", "yes" -> Optional.of(true);
                case "false", "no" -> Optional.of(false);
                default -> Optional.empty();
            };
        }

        @Override
        public boolean holds(Object value) {
            return value instanceof Boolean;
        }

        @Override
        public String text() {
            return "true or false";
        }
    }

    /** One of some words. */
    record Choice(List<String> keys) implements Range {
        public Choice {
            keys = List.copyOf(keys);
        }

        @Override
        public Optional<Object> read(String text) {
            return Optional.of(text.strip());
        }

        @Override
        public boolean holds(Object value) {
            return value instanceof String word && keys.contains(word);
        }

        @Override
        public String text() {
            return "one of " + String.join(", ", keys);
        }
    }

    /** The name of an SDK release that has asynchronous backing. */
    record Release() implements Range {
        private static final SdkRelease FIRST = SdkRelease.of("v0.9.0");

        @Override
        public Optional<Object> read(String text) {
            return SdkRelease.parse(text).map(SdkRelease::toString);
        }

        @Override
        public boolean holds(Object value) {
            return value instanceof String name
                    && SdkRelease.parse(name)
                            .filter(release -> release.isAtLeast(FIRST))
                            .isPresent();
        }

        @Override
        public String text() {
            return "an SDK release such as v1.7.0 or stable2409";
        }
    }
}
