package io.lookahead.rules.pack;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a YAML file that knows where it stands. Positions are 1-based. */
public sealed interface YamlValue {

    int line();

    int column();

    /** A single value, as text. */
    record Scalar(String text, int line, int column) implements YamlValue {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Scalar that && text.equals(that.text) && line == that.line && column == that.column;
        }

        /** Every name of a mapping is a key, and two of one text stand in two places only by mistake. */
        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /** A list. */
    record Items(List<YamlValue> values, int line, int column) implements YamlValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** Names with values, in the order written. */
    record Entries(Map<Scalar, YamlValue> values, int line, int column) implements YamlValue {}
}
