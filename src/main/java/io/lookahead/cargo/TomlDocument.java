package io.lookahead.cargo;

import io.lookahead.facts.Location;
import io.lookahead.text.SourceText;
import java.util.List;

/**
 * A TOML file with every key and value tied to its bytes. Text that is not TOML is stepped over line by line, so a
 * half-edited manifest still gives what stands around the mistake.
 *
 * @param problems what was stepped over
 */
public record TomlDocument(SourceText text, TomlTable root, List<Problem> problems) {

    public TomlDocument {
        problems = List.copyOf(problems);
    }

    public static TomlDocument parse(SourceText text) {
        return new TomlReader(text).read();
    }

    /** Something that is not TOML. */
    public record Problem(String expected, Location at) {}
}
