package io.lookahead.wizard.story;

import io.lookahead.facts.Conclusion.Advice;
import io.lookahead.facts.Location;
import io.lookahead.facts.Severity;
import io.lookahead.session.TargetView;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Gap;
import io.lookahead.wizard.dialog.Notice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    /** What still stands of a phase and must not be overlooked; nothing where that is nothing. */
    public static List<Block> standing(TargetView view, int phase) {
        List<Block> notices = of(view.advice().stream()
                .filter(advice -> advice.phase() == phase && advice.severity() != Severity.NOTE)
                .toList());
        if (notices.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Gap()));
        blocks.addAll(notices);
        return blocks;
    }

    /** What stands of all phases and must not be overlooked, each in a few words, the most severe first. */
    static List<String> inShort(TargetView view) {
        return view.advice().stream()
                .filter(advice -> advice.severity() != Severity.NOTE)
                .sorted(Comparator.comparing(Advice::severity).reversed())
                .collect(Collectors.groupingBy(
                        Advice::rule,
                        LinkedHashMap::new,
                        Collectors.mapping(advice -> gist(advice.message()), Collectors.toList())))
                .values()
                .stream()
                .flatMap(alike -> Alike.joined(alike).stream())
                .distinct()
                .toList();
    }

    /** Enough of a message that was read before to know it again. */
    static String gist(String message) {
        int end = message.indexOf(": ");
        return end < 0 ? message : message.substring(0, end);
    }

    /** The given advice. What a rule says of several things in the same words is said once. */
    public static List<Block> of(List<Advice> advice) {
        Map<String, List<Advice>> byRule = advice.stream()
                .sorted(Comparator.comparing(Advice::severity).reversed())
                .collect(Collectors.groupingBy(
                        one -> one.severity() + one.rule(), LinkedHashMap::new, Collectors.toList()));
        List<Block> blocks = new ArrayList<>();
        byRule.values().forEach(alike -> {
            List<String> said = Alike.joined(alike.stream().map(Advice::message).toList());
            if (said.size() == 1) {
                blocks.add(notice(said.get(0), alike));
                return;
            }
            said.forEach(message -> blocks.add(notice(
                    message,
                    alike.stream().filter(one -> one.message().equals(message)).toList())));
        });
        return blocks;
    }

    /** Advice that says the same of several places is said once. */
    private static Notice notice(String message, List<Advice> advice) {
        List<String> see = new ArrayList<>();
        advice.stream()
                .map(Advice::at)
                .filter(Objects::nonNull)
                .sorted()
                .collect(Collectors.groupingBy(
                        Location::file,
                        TreeMap::new,
                        Collectors.mapping(
                                place -> String.valueOf(place.line()), Collectors.toCollection(LinkedHashSet::new))))
                .forEach((file, lines) -> see.add(file + ":" + String.join(", ", lines)));
        advice.stream().map(Advice::see).filter(Objects::nonNull).forEach(see::add);
        List<String> all = see.stream().distinct().toList();
        String more = all.size() > PLACES ? "  and " + (all.size() - PLACES) + " more" : "";
        String shown = all.stream().limit(PLACES).collect(Collectors.joining("  "));
        return new Notice(kind(advice.get(0).severity()), message, shown + more);
    }

    private static Notice.Kind kind(Severity severity) {
        return switch (severity) {
            case NOTE -> Notice.Kind.NOTE;
            case WARNING -> Notice.Kind.WARNING;
            case STOP -> Notice.Kind.STOP;
        };
    }
}
