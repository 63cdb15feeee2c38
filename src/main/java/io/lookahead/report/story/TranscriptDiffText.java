package io.lookahead.report.story;

import io.lookahead.transcript.TranscriptDiff.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What differs between two sessions, in words and as JSON. */
public final class TranscriptDiffText {

    private TranscriptDiffText() {}

    public static String of(String first, String second, List<Row> rows) {
        if (rows.isEmpty()) {
            return "Both sessions came to the same.\n";
        }
        StringBuilder text = new StringBuilder("- " + first + "\n+ " + second + "\n");
        String topic = "";
        for (Row row : rows) {
            if (!row.topic().equals(topic)) {
                topic = row.topic();
                text.append('\n').append(topic).append('\n');
            }
            text.append("  ").append(Visible.line(row.subject())).append('\n');
            text.append("    - ").append(Visible.line(row.first())).append('\n');
            text.append("    + ").append(Visible.line(row.second())).append('\n');
        }
        return text.toString();
    }

    public static Map<String, Object> json(List<Row> rows) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", "lookahead/transcript-diff");
        json.put("version", 1);
        json.put("differences", rows);
        return json;
    }
}
