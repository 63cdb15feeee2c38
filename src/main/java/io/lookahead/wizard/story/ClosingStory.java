package io.lookahead.wizard.story;

import io.lookahead.facts.StepStatus;
import io.lookahead.rules.PlannedStep;
import io.lookahead.session.PhaseView;
import io.lookahead.session.TargetView;
import io.lookahead.sim.BlockTimes;
import io.lookahead.sim.Preview;
import io.lookahead.wizard.dialog.Bars;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Checklist;
import io.lookahead.wizard.dialog.Gap;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Mark;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.ShellCommand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How it ended: activated, ready and not activated, or with steps left open. */
public final class ClosingStory {

    /** Stands for another copy of the repository in commands that are shown. */
    public static final String FRESH_COPY = "FRESH-COPY";

    private ClosingStory() {}

    /** How far the code has come. */
    public enum Ending {
        ACTIVATED,
        READY_NOT_ACTIVATED,
        LEFT_OPEN
    }

    /** Which ending this is. */
    public static Ending ending(TargetView view) {
        if (!view.open().isEmpty()) {
            return Ending.LEFT_OPEN;
        }
        PhaseView last = view.phase(view.phases().size());
        boolean isActivated = last.steps().stream().anyMatch(step -> step.status() == StepStatus.DONE);
        return isActivated && !last.isForgone() ? Ending.ACTIVATED : Ending.READY_NOT_ACTIVATED;
    }

    /**
     * The closing page.
     *
     * @param halfDone the phases of which some steps were carried out and others are open
     */
    public static List<Block> of(TargetView view, List<PhaseView> halfDone) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.chapter(title(ending(view)), ""));
        blocks.add(Paragraph.of(text(ending(view), view.lastPhase())));
        blocks.add(new Gap());
        blocks.add(new Checklist(view.phases().stream().map(ClosingStory::phase).toList()));
        blocks.addAll(figures(view));
        List<PlannedStep> remaining = view.phases().stream()
                .flatMap(phase -> phase.steps().stream())
                .filter(step -> step.status() != StepStatus.DONE && step.status() != StepStatus.NOT_APPLICABLE)
                .toList();
        if (!remaining.isEmpty()) {
            blocks.add(Heading.step("What remains", Figures.count(remaining.size(), "step", "steps")));
            blocks.addAll(remaining(remaining));
        }
        blocks.addAll(besides(view));
        blocks.addAll(PhaseStory.halfDone(view, halfDone));
        return blocks;
    }

    /** What is left to look at besides steps: warnings that stand. */
    private static List<Block> besides(TargetView view) {
        List<String> left = AdviceStory.inShort(view);
        if (left.isEmpty()) {
            return List.of();
        }
        return List.of(
                Heading.step("Still to look at", Figures.count(left.size(), "thing", "things")),
                new Checklist(left.stream()
                        .map(text -> Checklist.Item.of(Mark.OPEN, StepStory.sentence(text)))
                        .toList()));
    }

    /** The steps with their reasons; a reason that several have in common is said once. */
    private static List<Block> remaining(List<PlannedStep> steps) {
        Map<String, List<PlannedStep>> byReason = steps.stream()
                .collect(Collectors.groupingBy(
                        step -> StepStory.because(step).orElse(""), LinkedHashMap::new, Collectors.toList()));
        List<Block> blocks = new ArrayList<>();
        byReason.forEach((reason, alike) -> {
            boolean isShared = alike.size() > 1 && !reason.isEmpty();
            if (isShared) {
                blocks.add(Paragraph.of(StepStory.sentence(reason)));
            }
            blocks.add(new Checklist(alike.stream()
                    .map(step -> new Checklist.Item(
                            Marks.of(step.status()), step.id() + "  " + step.title(), isShared ? "" : reason, ""))
                    .toList()));
        });
        return blocks;
    }

    private static String title(Ending ending) {
        return switch (ending) {
            case ACTIVATED -> "Asynchronous backing is in the code";
            case READY_NOT_ACTIVATED -> "Ready, not activated";
            case LEFT_OPEN -> "Not finished yet";
        };
    }

    private static String text(Ending ending, int last) {
        return switch (ending) {
            case ACTIVATED ->
                "All phases are in the code, each step found by a scan of the files as they are now. That it compiles"
                        + " only a build shows. Blocks come faster once this runtime is enacted.";
            case READY_NOT_ACTIVATED ->
                "Everything before phase " + last + " is in place, and phase " + last
                        + " was left for later. That is a good place to stop. To take it up start again: on the first page `c`"
                        + " changes where it leads, `d` takes up a step that was declined.";
            case LEFT_OPEN ->
                "What was accepted is in the files, and a scan finds it. The rest is listed below; the next start"
                        + " goes on here.";
        };
    }

    private static Checklist.Item phase(PhaseView phase) {
        String progress = phase.status() == StepStatus.DECLINED
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%d of %d steps",
                        phase.closed(),
                        phase.steps().size());
        return new Checklist.Item(
                Marks.of(phase.status()), "Phase " + phase.number() + " · " + phase.title(), progress, "");
    }

    private static List<Block> figures(TargetView view) {
        BlockTimes before = view.before();
        Preview now = view.today();
        if (before == null || now == null || Double.isNaN(before.mean()) || Figures.stands(now)) {
            return List.of();
        }
        return List.of(
                new Gap(),
                new Bars(List.of(
                        new Bars.Bar(
                                "before",
                                before.mean(),
                                Figures.seconds(before.mean()),
                                "p95 " + Figures.number(before.p95())),
                        new Bars.Bar(
                                "with this code",
                                now.blockTime().mean(),
                                Figures.seconds(now.blockTime().mean()),
                                "p95 " + Figures.number(now.blockTime().p95())))));
    }

    /** Where everything is recorded, and how to do the same without asking. */
    public static List<Block> afterwards(String transcript, List<String> commands, boolean isByHandToo) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.step("For the record", ""));
        blocks.add(Paragraph.of("This session is recorded in `" + transcript + "`."));
        if (!commands.isEmpty()) {
            blocks.add(Paragraph.of(
                    "The same without questions, on a fresh copy of the repository in `" + FRESH_COPY + "`:"));
            commands.forEach(command -> blocks.add(new ShellCommand(command)));
        }
        if (isByHandToo) {
            blocks.add(Notice.note("What you changed by hand is not part of these commands."));
        }
        return blocks;
    }

    /** What can be done with it afterwards. */
    public static List<Block> further(String export, String undo) {
        return List.of(
                Paragraph.of("For whoever reviews it, as Markdown:"),
                new ShellCommand(export),
                Paragraph.of("To take all of it back, byte for byte:"),
                new ShellCommand(undo));
    }
}
