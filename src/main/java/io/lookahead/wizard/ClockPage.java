package io.lookahead.wizard;

import io.lookahead.facts.ClockFinding;
import io.lookahead.report.ClockClasses;
import io.lookahead.wizard.dialog.Aside;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.Pick;
import io.lookahead.wizard.story.ClockStory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Every place where time is measured in blocks, filtered by what the operator chooses. */
final class ClockPage {

    private static final List<Block> HELP = List.of(
            Paragraph.of(
                    "Blocks will come twice as fast, so whatever counts them means half the time unless it follows the block time. Choose a class"
                            + " or a pallet to see only that; `b` goes back. `lookahead scan PATH --format markdown` exports it all."));

    private final Trip trip;

    ClockPage(Trip trip) {
        this.trip = trip;
    }

    /** What is shown. */
    private record Filter(String name, String meaning, Predicate<ClockFinding> wanted) {

        /** Nothing to show, but something to do. */
        static final Filter WORK = new Filter("change them", "what can be changed, one by one", finding -> false);

        boolean isWork() {
            return equals(WORK);
        }
    }

    /** Shows the findings until the operator goes back. */
    void hold() {
        List<ClockFinding> findings = trip.view().target().known().stream()
                .filter(ClockFinding.class::isInstance)
                .map(ClockFinding.class::cast)
                .toList();
        List<Filter> filters = filters(findings);
        Optional<Filter> chosen = Optional.of(filters.get(0));
        while (chosen.isPresent()) {
            Filter filter = chosen.get();
            if (filter.isWork()) {
                new ClockWork(trip).goThrough();
                return;
            }
            trip.talk()
                    .show(ClockStory.of(
                            filter.name(),
                            findings.stream().filter(filter.wanted()).toList(),
                            findings.size(),
                            trip.view().endStates()));
            chosen = trip.talk().ask(pick(filters, findings));
        }
    }

    private static List<Filter> filters(List<ClockFinding> findings) {
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter(
                "to look at",
                "need something done",
                finding -> finding.outlook().isToChange()));
        filters.add(new Filter("all", "", finding -> true));
        filters.add(Filter.WORK);
        ClockClasses.of(findings)
                .forEach(kind -> filters.add(
                        new Filter(kind.key(), ClockClasses.meaning(kind), finding -> finding.kind() == kind)));
        findings.stream()
                .map(ClockFinding::pallet)
                .distinct()
                .sorted()
                .forEach(pallet -> filters.add(
                        new Filter(pallet, "", finding -> finding.pallet().equals(pallet))));
        return filters;
    }

    private Pick<Filter> pick(List<Filter> filters, List<ClockFinding> findings) {
        List<Pick.Item<Filter>> items = filters.stream()
                .map(filter -> new Pick.Item<>(
                        filter.name(), filter.isWork() ? filter.meaning() : counted(filter, findings), filter))
                .toList();
        Aside states = new Aside(
                'e',
                "end states",
                "explains the end states",
                () -> ClockStory.endStates(trip.view().endStates()));
        return new Pick<>("clock-filter", "Show which? (b goes back)", items, 0, List.of(states), HELP);
    }

    private static String counted(Filter filter, List<ClockFinding> findings) {
        long count = findings.stream().filter(filter.wanted()).count();
        return filter.meaning().isEmpty() ? String.valueOf(count) : count + "  " + filter.meaning();
    }
}
