package io.lookahead.report.story;

import io.lookahead.transcript.Event;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What enum constants are called in a report. */
final class Words {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Words() {}

    /** {@code text} with a capital letter and a full stop. */
    static String sentence(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return stripped;
        }
        String end = ".!?".indexOf(stripped.charAt(stripped.length() - 1)) >= 0 ? "" : ".";
        return Character.toUpperCase(stripped.charAt(0)) + stripped.substring(1) + end;
    }

    /** A time to the minute. */
    static String time(Instant at) {
        return TIME.format(at) + " UTC";
    }

    static String of(Event.AnswerSource source) {
        return switch (source) {
            case OPERATOR -> "operator";
            case ANSWERS_FILE -> "answers file";
            case PROFILE -> "profile";
            case SUGGESTION -> "suggestion";
            case CHAIN -> "chain";
        };
    }

    static String of(Event.Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case NOT_RUN -> "not run";
        };
    }

    static String of(Event.Choice choice) {
        return switch (choice) {
            case APPLY -> "apply";
            case BY_HAND -> "by hand";
            case SKIP -> "skip";
            case DECLINE -> "decline";
        };
    }
}
