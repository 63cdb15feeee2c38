package io.lookahead.transcript;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The versions of the format. The fields of an event that was written in an older one are raised from version to
 * version until they are those of today's events, so every transcript that was ever written can be read. A transcript
 * is written on in the version in which it was begun, so that whoever began it can still read it.
 */
final class FormatVersion {

    /** What separates a version from the next. */
    interface Step {
        /** Turns the fields of an event of {@code kind} into those of the next version. */
        void raise(String kind, ObjectNode fields);

        /**
         * Turns the fields of an event of {@code kind} of the next version, which says nothing new, into this one's.
         */
        void lower(String kind, ObjectNode fields);
    }

    /** The step from version n stands at n - 1. */
    private static final List<Step> STEPS = List.of(new SecondVersion());

    static final int LATEST = STEPS.size() + 1;

    private FormatVersion() {}

    static boolean isKnown(int version) {
        return version >= 1 && version <= LATEST;
    }

    /** Whether an event may refer to what earlier ones say: where things moved, and what a preview has in common. */
    static boolean canRefer(int version) {
        return version >= 2;
    }

    static void raise(int version, String kind, ObjectNode fields) {
        STEPS.subList(version - 1, STEPS.size()).forEach(step -> step.raise(kind, fields));
    }

    static void lower(int version, String kind, ObjectNode fields) {
        for (int newer = LATEST; newer > version; newer--) {
            STEPS.get(newer - 2).lower(kind, fields);
        }
    }
}
