package io.lookahead.wizard.dialog;

import java.util.List;
import java.util.function.Supplier;

/**
 * Where one is: what the two pinned lines say, and the map behind {@code m}.
 *
 * @param place what is being worked on, the most important part first
 * @param stages the parts of the way
 * @param measure what the work is about, such as {@code block time}
 * @param figure how much of it there is now and after, such as {@code 12.0 s → 6.0 s}; empty where that is not known
 * @param map the whole way in detail, drawn when asked for
 */
public record Bearings(
        List<String> place, List<Stage> stages, String measure, String figure, Supplier<List<Block>> map) {

    /** Before anything is known. */
    public static final Bearings NONE = new Bearings(List.of(), List.of(), "", "", List::of);

    public Bearings {
        place = List.copyOf(place);
        stages = List.copyOf(stages);
    }

    /** One part of the way with how much of it is done. */
    public record Stage(Mark mark, int number, String name, int done, int total) {}
}
