package io.lookahead.report;

import io.lookahead.sim.Preview;
import io.lookahead.sim.view.PreviewMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON of {@code lookahead simulate}: one preview, those of a repository's runtimes, or those of a sweep. */
public final class SimulateJson {

    private SimulateJson() {}

    public static Map<String, @Nullable Object> preview(Preview preview) {
        return PreviewMap.of(preview);
    }

    public static Map<String, @Nullable Object> targets(List<Outlook> outlooks) {
        return document("targets", outlooks.stream().map(SimulateJson::target).toList());
    }

    public static Map<String, @Nullable Object> sweep(Map<String, Preview> previews) {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        previews.forEach((name, preview) -> list.add(named("combination", name, preview)));
        return document("sweep", list);
    }

    private static Map<String, @Nullable Object> target(Outlook outlook) {
        List<Map<String, @Nullable Object>> phases = new ArrayList<>();
        outlook.phases().forEach((phase, preview) -> phases.add(named("phase", phase, preview)));
        List<Map<String, @Nullable Object>> ends = new ArrayList<>();
        outlook.endStates().forEach((end, preview) -> ends.add(named("end_state", end, preview)));
        List<Map<String, @Nullable Object>> fleets = new ArrayList<>();
        outlook.oldCollators()
                .forEach((phase, byCount) -> byCount.forEach((old, preview) -> {
                    Map<String, @Nullable Object> fleet = named("phase", phase, preview);
                    fleet.put("old_collators", old);
                    fleets.add(fleet);
                }));
        Map<String, @Nullable Object> target = new LinkedHashMap<>();
        target.put("runtime", outlook.runtime());
        target.put("phases", phases);
        target.put("end_states", ends);
        target.put("mixed_fleets", fleets);
        return target;
    }

    private static Map<String, @Nullable Object> named(String key, Object name, Preview preview) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put(key, name);
        map.put("preview", PreviewMap.of(preview));
        return map;
    }

    private static Map<String, @Nullable Object> document(String key, Object content) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("format", PreviewMap.FORMAT);
        document.put("version", PreviewMap.VERSION);
        document.put(key, content);
        return document;
    }
}
