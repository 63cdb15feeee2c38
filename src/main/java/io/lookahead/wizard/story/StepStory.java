package io.lookahead.wizard.story;

import io.lookahead.facts.Known;
import io.lookahead.facts.Location;
import io.lookahead.facts.StepStatus;
import io.lookahead.rules.PlannedStep;
import io.lookahead.session.PhaseView;
import io.lookahead.session.StepChange;
import io.lookahead.text.DiffHunk;
import io.lookahead.text.UnifiedDiff;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Diff;
import io.lookahead.wizard.dialog.Gap;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.Tone;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A step: what it is, why it stands where it stands, and what can be done about it. */
public final class StepStory {

    /** More places than this are listed by {@code why}, not beside the step. */
    private static final int PLACES = 3;

    /** Where a step waits for more than this of a phase, it waits for the phase. */
    private static final int MANY = 3;

    private static final String CHECKED = "a re-scan says done; not compiled";

    private final Excerpts excerpts;

    public StepStory(Excerpts excerpts) {
        this.excerpts = excerpts;
    }

    /** What the step is, and the evidence for where it stands. */
    public List<Block> beginning(PhaseView phase, PlannedStep step) {
        List<Block> blocks = new ArrayList<>();
        int position = phase.steps().indexOf(step) + 1;
        blocks.add(Heading.step(
                step.id() + "  " + step.title(),
                "step " + position + " of " + phase.steps().size()));
        blocks.add(Paragraph.of(step.summary()));
        if (!step.parts().isEmpty()) {
            blocks.add(WayStory.steps(step.parts(), Optional.empty()));
        } else if (step.status() != StepStatus.BLOCKED) {
            because(step).ifPresent(text -> blocks.add(Paragraph.quiet(sentence(text))));
        }
        places(step).stream().limit(PLACES).forEach(place -> blocks.add(excerpts.at(place)));
        return blocks;
    }

    /** What can be done about it. */
    public List<Block> change(StepChange change, int way) {
        if (change instanceof StepChange.Offered offered) {
            return way(offered, way);
        }
        if (change instanceof StepChange.ByHand hand) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Gap());
            blocks.add(new Notice(Notice.Kind.WARNING, "This must be done by hand: " + hand.why(), ""));
            hand.instructions().forEach(line -> blocks.add(Paragraph.of("- " + sentence(line))));
            return blocks;
        }
        if (change instanceof StepChange.Waiting waiting) {
            return List.of(Notice.warning("Nothing can be carried out here yet: " + waiting.why()));
        }
        return List.of();
    }

    private static List<Block> way(StepChange.Offered offered, int chosen) {
        StepChange.Way way = offered.ways().get(chosen);
        List<Block> blocks = new ArrayList<>();
        if (offered.ways().size() > 1) {
            blocks.add(new Gap());
            blocks.add(new Paragraph(
                    Tone.STRONG, "Way " + (chosen + 1) + " of " + offered.ways().size() + ": " + way.label()));
        }
        blocks.addAll(diffs(way.diff(), CHECKED));
        return blocks;
    }

    /** Diffs, one block a file, with a note on the first. */
    public static List<Block> diffs(List<UnifiedDiff> diffs, String note) {
        List<Block> blocks = new ArrayList<>();
        for (UnifiedDiff diff : diffs) {
            String aside = blocks.isEmpty() ? note : "";
            blocks.add(new Diff(
                    diff.file(),
                    aside,
                    diff.hunks().stream().map(StepStory::hunk).toList()));
        }
        return blocks;
    }

    private static Diff.Hunk hunk(DiffHunk hunk) {
        return new Diff.Hunk(
                Math.max(1, hunk.oldStart()),
                hunk.lines().stream()
                        .map(line -> new Diff.Row(kind(line.change()), line.text()))
                        .toList());
    }

    private static Diff.Kind kind(DiffHunk.Change change) {
        return switch (change) {
            case CONTEXT -> Diff.Kind.SAME;
            case REMOVED -> Diff.Kind.REMOVED;
            case ADDED -> Diff.Kind.ADDED;
        };
    }

    /** What a step waits for, whole phases in one word; empty where it waits for nothing. */
    static String waiting(PlannedStep step) {
        Map<String, List<String>> byPhase = parts(step)
                .flatMap(part -> Stream.concat(step.blockedBy().stream(), part.blockedBy().stream()))
                .filter(other -> !other.startsWith(step.id()))
                .distinct()
                .sorted()
                .collect(Collectors.groupingBy(other -> other.substring(0, 1), TreeMap::new, Collectors.toList()));
        List<String> words = new ArrayList<>();
        byPhase.forEach((phase, steps) -> {
            if (steps.size() > MANY) {
                words.add("phase " + phase);
            } else {
                words.addAll(steps);
            }
        });
        return words.isEmpty() ? "" : "waits for " + String.join(", ", words);
    }

    /** The first place that the step concerns. */
    public static Optional<Location> place(PlannedStep step) {
        return places(step).stream().findFirst();
    }

    private static Set<Location> places(PlannedStep step) {
        Set<Location> places = new LinkedHashSet<>();
        parts(step)
                .filter(part -> !part.status().isClosed())
                .flatMap(part -> part.because().stream())
                .flatMap(because -> because.facts().stream())
                .map(Known::at)
                .filter(Objects::nonNull)
                .forEach(places::add);
        return places;
    }

    private static Stream<PlannedStep> parts(PlannedStep step) {
        return step.parts().isEmpty() ? Stream.of(step) : step.parts().stream();
    }

    /** What the rules say of it, where they say something. */
    static Optional<String> because(PlannedStep step) {
        return parts(step)
                .flatMap(part -> part.because().stream())
                .map(PlannedStep.Because::text)
                .findFirst();
    }

    /** The text as a sentence: with a capital where it begins with a word, and with a full stop. */
    static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String first = text.split(" ", 2)[0];
        boolean isWord = first.chars().allMatch(Character::isLetter);
        String capital = isWord ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
