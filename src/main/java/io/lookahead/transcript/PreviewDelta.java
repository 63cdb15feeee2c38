package io.lookahead.transcript;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A preview told by what it does not have in common with an earlier one, and back. */
final class PreviewDelta {

    private PreviewDelta() {}

    /** {@code whole}, which gives all, as what is otherwise than in {@code before}, which does so too. */
    static Event.Preview since(Event.Preview before, Event.Preview whole) {
        return new Event.Preview(
                whole.target(),
                whole.phase(),
                before.phase(),
                otherwise(before.parameters(), whole.parameters()),
                gone(before.parameters(), whole.parameters()),
                otherwise(before.assumptions(), whole.assumptions()),
                gone(before.assumptions(), whole.assumptions()),
                whole.seeds(),
                whole.figures(),
                whole.lost(),
                whole.stall(),
                whole.limitedBy());
    }

    /**
     * {@code told} with all its parameters and assumptions.
     *
     * @param like the one that it refers to
     * @throws TranscriptException where it refers to one that was not recorded
     */
    static Event.Preview whole(Event.Preview told, Optional<Event.Preview> like) {
        if (told.like() == null) {
            return told;
        }
        Event.Preview before = like.orElseThrow(() -> new TranscriptException(
                TranscriptException.Reason.BROKEN,
                "a preview of phase " + told.phase() + " is said to be like the last one of phase " + told.like()
                        + ", but there is none before it"));
        return Event.Preview.whole(
                told.target(),
                told.phase(),
                joined(before.parameters(), told.parameters(), told.parametersGone()),
                joined(before.assumptions(), told.assumptions(), told.assumptionsGone()),
                told.seeds(),
                told.figures(),
                told.lost(),
                told.stall(),
                told.limitedBy());
    }

    private static Map<String, String> otherwise(Map<String, String> before, Map<String, String> now) {
        Map<String, String> rest = new TreeMap<>(now);
        rest.entrySet().removeAll(before.entrySet());
        return rest;
    }

    private static List<String> gone(Map<String, String> before, Map<String, String> now) {
        return before.keySet().stream().filter(name -> !now.containsKey(name)).toList();
    }

    private static Map<String, String> joined(Map<String, String> before, Map<String, String> now, List<String> gone) {
        Map<String, String> all = new TreeMap<>(before);
        all.keySet().removeAll(gone);
        all.putAll(now);
        return all;
    }
}
