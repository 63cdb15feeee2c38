package io.lookahead.rules.pack;

import io.lookahead.rules.model.Rule;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder of rules, read.
 *
 * @param shown the folder as messages name it
 * @param digest SHA-256 over the names and bytes of all its files, in hexadecimal: what trust is given to
 */
public record Pack(PackInfo info, Path folder, String shown, List<Rule> rules, String digest) {
    public Pack {
        rules = List.copyOf(rules);
    }
}
