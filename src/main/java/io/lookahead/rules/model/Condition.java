package io.lookahead.rules.model;

import java.util.ArrayList;
import java.util.List;

/** What must hold for a rule to conclude. */
public sealed interface Condition {

    /** What turns a sentence round. */
    String UNLESS = "unless ";

    /**
     * One sentence.
     *
     * @param patterns facts that must be there together
     * @param negated whether they must not be there
     * @param sentence the sentence as written; in a group that turns it round, with or without the word for that
     * @param asks the sentence without {@code unless} and {@code called}: sentences that ask the same have patterns
     *     with the same checks
     * @param line where it stands
     * @param column where it begins in that line
     */
    record One(List<Pattern> patterns, boolean negated, String sentence, String asks, int line, int column)
            implements Condition {
        public One {
            patterns = List.copyOf(patterns);
        }
    }

    /** All of several. */
    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }
    }

    /** At least one of several. */
    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }
    }

    /** What must hold for this not to. */
    default Condition negate() {
        if (this instanceof One one) {
            String opposite = one.sentence().startsWith(UNLESS)
                    ? one.sentence().substring(UNLESS.length())
                    : UNLESS + one.sentence();
            return new One(one.patterns(), !one.negated(), opposite, one.asks(), one.line(), one.column());
        }
        if (this instanceof All all) {
            return new Any(all.of().stream().map(Condition::negate).toList());
        }
        return new All(((Any) this).of().stream().map(Condition::negate).toList());
    }

    /** The ways in which this can hold, each a list of sentences that must hold together. */
    default List<List<One>> ways() {
        if (this instanceof One one) {
            return List.of(List.of(one));
        }
        if (this instanceof Any any) {
            return any.of().stream().flatMap(c -> c.ways().stream()).toList();
        }
        List<List<One>> ways = List.of(List.of());
        for (Condition part : ((All) this).of()) {
            List<List<One>> longer = new ArrayList<>();
            for (List<One> way : ways) {
                for (List<One> more : part.ways()) {
                    List<One> both = new ArrayList<>(way);
                    both.addAll(more);
                    longer.add(List.copyOf(both));
                }
            }
            ways = longer;
        }
        return ways;
    }
}
