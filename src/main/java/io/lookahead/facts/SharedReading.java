package io.lookahead.facts;

import java.util.List;

/**
 * That what gives a reading of the runtime is declared where other runtimes of the repository take it from too, so that
 * a change there changes them as well.
 *
 * @param key what is read
 * @param name the constant or alias that gives the value; the key's own name where none does
 * @param runtimes the crates of the other runtimes, in the order of the report; never empty
 * @param at where it is declared
 */
public record SharedReading(FactKey key, String name, List<String> runtimes, Location at) implements Known {
    public SharedReading {
        runtimes = List.copyOf(runtimes);
    }
}
