package io.lookahead.report;

import io.lookahead.facts.ClockFinding;
import java.util.Arrays;
import java.util.List;

/** What the classes are that places where time is measured in blocks fall into, in words. */
public final class ClockClasses {

    private ClockClasses() {}

    /** What is of a class, in a few words. */
    public static String meaning(ClockFinding.Kind kind) {
        return switch (kind) {
            case DERIVED -> "made from the block time by its name";
            case LITERAL -> "plain numbers of blocks";
            case STORED -> "kept on chain as numbers of blocks";
            case ECONOMIC -> "paid or adjusted with every block";
            case WEIGHT -> "shares of what a block may hold";
            case OUTSIDE -> "scripts and settings beside the runtime";
        };
    }

    /** The classes that occur, in their own order. */
    public static List<ClockFinding.Kind> of(List<ClockFinding> findings) {
        return Arrays.stream(ClockFinding.Kind.values())
                .filter(kind -> findings.stream().anyMatch(finding -> finding.kind() == kind))
                .toList();
    }
}
