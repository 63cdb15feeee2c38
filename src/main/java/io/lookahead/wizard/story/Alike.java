package io.lookahead.wizard.story;

import java.util.ArrayList;
import java.util.List;

/** Says once what several texts have in common, such as that something is to be done about each of several names. */
final class Alike {

    /** Texts that share less than this part of their words say different things. */
    private static final double LEAST_IN_COMMON = 0.5;

    private Alike() {}

    /**
     * The texts that one text can stand for become that text, with what differs listed where it differs; the texts as
     * they are where they differ too much.
     */
    static List<String> joined(List<String> texts) {
        List<List<String>> words = texts.stream()
                .distinct()
                .map(text -> List.of(text.split(" ", -1)))
                .toList();
        if (words.size() < 2) {
            return texts.stream().distinct().toList();
        }
        int shortest = words.stream().mapToInt(List::size).min().orElse(0);
        int head = 0;
        while (head < shortest && isShared(words, head, false)) {
            head++;
        }
        int tail = 0;
        while (tail < shortest - head - 1 && isShared(words, tail, true)) {
            tail++;
        }
        if (head + tail < shortest * LEAST_IN_COMMON) {
            return texts.stream().distinct().toList();
        }
        List<String> different = new ArrayList<>();
        for (List<String> text : words) {
            different.add(String.join(" ", text.subList(head, text.size() - tail)));
        }
        List<String> first = words.get(0);
        List<String> said = new ArrayList<>(first.subList(0, head));
        said.add(String.join(", ", different).replace(",,", ",").replace(":,", ","));
        said.addAll(first.subList(first.size() - tail, first.size()));
        return List.of(String.join(" ", said));
    }

    private static boolean isShared(List<List<String>> texts, int at, boolean fromEnd) {
        return texts.stream()
                        .map(text -> text.get(fromEnd ? text.size() - 1 - at : at))
                        .distinct()
                        .count()
                == 1;
    }
}
