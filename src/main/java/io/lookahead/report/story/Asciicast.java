package io.lookahead.report.story;

import io.lookahead.transcript.Event;
import io.lookahead.transcript.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A session as an asciicast, to be played in a terminal or on a page: one JSON value a line, a marker where each phase
 * begins to be worked on and where it is closed. Long waits are cut short.
 */
public final class Asciicast {

    private static final int COLUMNS = 100;
    private static final int ROWS = 30;
    private static final double LONGEST_WAIT = 2.0;
    private static final double A_LINE = 0.04;
    private static final JsonMapper JSON = new JsonMapper();

    private final Version version;
    private final StringBuilder out = new StringBuilder();
    private double clock;
    private double written;
    private int phase;

    /** The versions of the format: in 2 times count from the start, in 3 from the event before. */
    public enum Version {
        V2,
        V3
    }

    private Asciicast(Version version) {
        this.version = version;
    }

    /** The cast of {@code events}, of which there is at least one. */
    public static String of(List<Recorded> events, Version version) {
        Asciicast cast = new Asciicast(version);
        cast.header(events);
        Instant before = events.get(0).at();
        for (Recorded recorded : events) {
            double waited = Duration.between(before, recorded.at()).toMillis() / 1000.0;
            cast.clock += Math.min(Math.max(waited, 0), LONGEST_WAIT);
            before = recorded.at();
            cast.event(recorded.event());
        }
        return cast.out.toString();
    }

    private void header(List<Recorded> events) {
        Map<String, Object> header = new LinkedHashMap<>();
        if (version == Version.V2) {
            header.put("version", 2);
            header.put("width", COLUMNS);
            header.put("height", ROWS);
        } else {
            header.put("version", 3);
            header.put("term", Map.of("cols", COLUMNS, "rows", ROWS));
        }
        header.put("timestamp", events.get(0).at().getEpochSecond());
        header.put("idle_time_limit", LONGEST_WAIT);
        header.put("title", "lookahead: " + String.join(", ", Story.of(events).targets()));
        line(header);
    }

    private void event(Event event) {
        int about = phaseOf(event);
        if (about != phase && about > 0) {
            phase = about;
            add("m", "phase " + phase);
        }
        boolean first = true;
        for (String line : Narrative.of(event)) {
            clock += A_LINE;
            add("o", (first ? "\u001B[1m" + line + "\u001B[0m" : line) + "\r\n");
            first = false;
        }
        if (event instanceof Event.PhaseClosed closed) {
            add("m", "phase " + closed.phase() + " closed");
        }
    }

    private static int phaseOf(Event event) {
        if (event instanceof Event.Plan plan) {
            return plan.phase();
        }
        return event instanceof Event.PhaseClosed closed ? closed.phase() : 0;
    }

    private void add(String code, String data) {
        double now = Math.round(clock * 1000) / 1000.0;
        double time = version == Version.V2 ? now : Math.round((now - written) * 1000) / 1000.0;
        written = now;
        line(List.of(time, code, data));
    }

    private void line(Object value) {
        out.append(JSON.writeValueAsString(value)).append('\n');
    }
}
