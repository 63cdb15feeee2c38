package io.lookahead.wizard;

import io.lookahead.facts.StepStatus;
import io.lookahead.rules.PlannedStep;
import io.lookahead.session.StepChange;
import io.lookahead.session.TargetView;
import io.lookahead.wizard.dialog.Aside;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Menu;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.story.WhatIfStory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be chosen at a step; only what is possible there is offered. */
final class StepMenu {

    private final Trip trip;
    private final PlannedStep step;
    private final StepChange change;

    StepMenu(Trip trip, PlannedStep step, StepChange change) {
        this.trip = trip;
        this.step = step;
        this.change = change;
    }

    enum Choice {
        APPLY,
        OTHER_WAY,
        PIECES,
        BY_HAND,
        NOT_NOW,
        SKIP,
        RECONSIDER,
        UNDO
    }

    Menu<Choice> prompt() {
        return new Menu<>("step-" + step.id(), question(), ways(), asides(), true, help());
    }

    private String question() {
        if (change instanceof StepChange.Offered) {
            return "Apply this change?";
        }
        if (change instanceof StepChange.Waiting) {
            return "Step " + step.id() + " must wait. Go on?";
        }
        return change instanceof StepChange.ByHand
                ? "What is to be done about step " + step.id() + "?"
                : "Step " + step.id() + " is " + step.status().key() + ". Go on?";
    }

    private List<Menu.Way<Choice>> ways() {
        List<Menu.Way<Choice>> ways = new ArrayList<>();
        if (step.status().isClosed()) {
            ways.add(new Menu.Way<>('y', "yes, go on", "goes on to what is open", Choice.NOT_NOW));
            if (step.status() == StepStatus.DECLINED) {
                ways.add(new Menu.Way<>('r', "take it up again", "takes back that it was declined", Choice.RECONSIDER));
            }
        } else {
            if (change instanceof StepChange.Offered offered) {
                ways.add(new Menu.Way<>(
                        'y', "yes", "writes the change, all of it or nothing, and scans again", Choice.APPLY));
                if (offered.ways().size() > 1) {
                    ways.add(new Menu.Way<>(
                            't', "the other way", "shows the next of several right ways", Choice.OTHER_WAY));
                }
                if (step.parts().stream()
                                .filter(part -> !part.status().isClosed())
                                .count()
                        > 1) {
                    ways.add(new Menu.Way<>(
                            'p', "piece by piece", "asks for each part of the step by itself", Choice.PIECES));
                }
            }
            if (change instanceof StepChange.Waiting) {
                ways.add(new Menu.Way<>('y', "yes, go on", "leaves the step open and goes on", Choice.NOT_NOW));
            } else {
                ways.add(new Menu.Way<>('n', "not now", "leaves the step open and goes on", Choice.NOT_NOW));
                ways.add(new Menu.Way<>(
                        'h', "by hand", "opens your editor at the line, then scans again", Choice.BY_HAND));
            }
            ways.add(new Menu.Way<>('s', "skip for good", "declines the step; a reason is asked for", Choice.SKIP));
        }
        ways.add(new Menu.Way<>('u', "undo", "takes the last change back, byte for byte, after asking", Choice.UNDO));
        return ways;
    }

    private List<Aside> asides() {
        List<Aside> asides = new ArrayList<>();
        asides.add(new Aside(
                'w', "why", "shows the facts and the rule behind it", () -> trip.explained(story -> story.why(step))));
        following()
                .ifPresent(next -> asides.add(new Aside(
                        'x',
                        "why not the next",
                        "shows why " + next.id() + " is not done now",
                        () -> trip.explained(story -> story.whyNot(next, step)))));
        if (!step.status().isClosed()) {
            asides.add(new Aside('i', "what if", "simulates what each choice would lead to", this::outcomes));
        }
        return asides;
    }

    /** The step after this one, in this phase. */
    private Optional<PlannedStep> following() {
        List<PlannedStep> steps = trip.view().phase(step.phase()).steps();
        int index = steps.indexOf(step) + 1;
        return index > 0 && index < steps.size() ? Optional.of(steps.get(index)) : Optional.empty();
    }

    private List<Block> outcomes() {
        Map<String, TargetView> outcomes = new LinkedHashMap<>();
        if (change instanceof StepChange.Offered offered) {
            for (StepChange.Way way : offered.ways()) {
                String label = way.label().isEmpty() ? "yes" : "yes, " + way.label();
                outcomes.put(label, trip.consider(() -> trip.session().whatIfApplied(way)));
            }
        }
        outcomes.put("skip for good", trip.consider(() -> trip.session().whatIfDeclined(step.id())));
        return WhatIfStory.of(trip.view(), outcomes, step.id());
    }

    private List<Block> help() {
        List<Block> help = new ArrayList<>();
        help.add(Paragraph.of(step.summary()));
        if (change instanceof StepChange.Offered offered) {
            help.add(Paragraph.of(
                    "The change was made on a copy in memory, parsed, scanned, and judged by the step's own rules"
                            + " before it was shown. Yes writes exactly that:"));
            offered.ways().get(0).edits().forEach(edit -> help.add(Paragraph.of("- " + edit)));
        }
        return help;
    }
}
