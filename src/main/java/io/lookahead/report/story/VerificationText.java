package io.lookahead.report.story;

import io.lookahead.transcript.Verification;
import java.util.LinkedHashMap;
import java.util.Map;

/** What verifying a transcript found, in words and as JSON. */
public final class VerificationText {

    private VerificationText() {}

    /** In words; {@code file} is what it is called. */
    public static String of(String file, Verification found) {
        StringBuilder text = new StringBuilder();
        text.append(file).append(": ").append(found.verdict().words());
        text.append(" (").append(found.events()).append(found.events() == 1 ? " event" : " events");
        text.append(found.head() == null ? "" : ", head " + found.head()).append(")\n");
        found.findings().forEach(finding -> text.append("  ").append(finding).append('\n'));
        found.remarks().forEach(remark -> text.append("  note: ").append(remark).append('\n'));
        return text.toString();
    }

    public static Map<String, Object> json(String file, Verification found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", "lookahead/verification");
        json.put("version", 1);
        json.put("file", file);
        json.put("verdict", found.verdict().words());
        json.put("findings", found.findings());
        json.put("remarks", found.remarks());
        json.put("events", found.events());
        json.put("head", found.head() == null ? null : found.head().toString());
        return json;
    }
}
