package io.lookahead.wizard.story;

import io.lookahead.facts.Conclusion.Advice;
import io.lookahead.facts.Location;
import io.lookahead.facts.Severity;
import io.lookahead.session.TargetView;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Notice;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rules advise: stops first, then warnings, then notes. */
public final class AdviceStory {

    private static final int PLACES = 4;

    private AdviceStory() {}

    /** Everything advised for a phase. */
    public static List<Block> of(TargetView view, int phase) {
        return of(view.advice().stream()
                .filter(advice -> advice.phase() == phase || (phase == 1 && advice.phase() == 0))
                .toList());
    }

    /** The given advice. */
    public static List<Block> of(List<Advice> advice) {
        Map<String, List<Advice>> same = advice.stream()
                .sorted(Comparator.comparing(Advice::severity).reversed())
                .collect(Collectors.groupingBy(
                        one -> one.severity() + one.message(), LinkedHashMap::new, Collectors.toList()));
        return same.values().stream().<Block>map(AdviceStory::notice).toList();
    }

    /** Advice that says the same of several places is said once. */
    private static Notice notice(List<Advice> advice) {
        Stream<String> places = advice.stream()
                .map(Advice::at)
                .filter(Objects::nonNull)
                .sorted()
                .collect(Collectors.groupingBy(
                        Location::file,
                        TreeMap::new,
                        Collectors.mapping(place -> String.valueOf(place.line()), Collectors.toList())))
                .entrySet()
                .stream()
                .map(file -> file.getKey() + ":" + String.join(", ", file.getValue()));
        Stream<String> sources = advice.stream().map(Advice::see).filter(Objects::nonNull);
        String see = Stream.concat(places, sources).distinct().limit(PLACES).collect(Collectors.joining("  "));
        return new Notice(kind(advice.get(0).severity()), advice.get(0).message(), see);
    }

    private static Notice.Kind kind(Severity severity) {
        return switch (severity) {
            case NOTE -> Notice.Kind.NOTE;
            case WARNING -> Notice.Kind.WARNING;
            case STOP -> Notice.Kind.STOP;
        };
    }
}
