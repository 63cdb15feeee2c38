package io.lookahead.report.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A recorded session in a few lines. */
public final class Summary {

    private Summary() {}

    /** In words; {@code file} is what it is called. */
    public static String text(String file, Story story) {
        String phases = story.phases().stream()
                .map(phase -> "phase " + phase.number() + " " + phase.outcome())
                .collect(Collectors.joining(" · "));
        return file + "\n  " + Visible.line(String.join(", ", story.targets())) + " · " + story.events() + " events in "
                + story.sessions() + (story.sessions() == 1 ? " session" : " sessions")
                + (story.operators().isEmpty() ? "" : " · by " + Visible.line(String.join(", ", story.operators())))
                + "\n  " + story.begun() + " to " + story.ended()
                + (phases.isEmpty() ? "" : "\n  " + phases)
                + "\n  head " + story.head() + "\n";
    }

    public static Map<String, Object> json(String file, Story story) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("targets", story.targets());
        json.put("events", story.events());
        json.put("sessions", story.sessions());
        json.put("operators", story.operators());
        json.put("begun", story.begun().toString());
        json.put("ended", story.ended().toString());
        json.put(
                "phases",
                story.phases().stream()
                        .map(phase -> Map.of("phase", phase.number(), "outcome", phase.outcome()))
                        .toList());
        json.put("head", story.head().toString());
        return json;
    }

    /** All of a project's. */
    public static Map<String, Object> document(List<Map<String, Object>> transcripts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", "lookahead/transcripts");
        json.put("version", 1);
        json.put("transcripts", transcripts);
        return json;
    }
}
