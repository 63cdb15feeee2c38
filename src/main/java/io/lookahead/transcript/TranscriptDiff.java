package io.lookahead.transcript;

import io.lookahead.transcript.Evidence.NamedDigest;
import io.lookahead.transcript.Evidence.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares two sessions, such as one on a test network with one on the main network. */
public final class TranscriptDiff {

    private static final String NOTHING = "—";

    private TranscriptDiff() {}

    /**
     * Something that is not the same in both.
     *
     * @param topic what kind of thing it is: {@code answers}, {@code steps}, {@code phases} …
     * @param subject which one
     * @param first what it is in the first; a dash where it is not there
     */
    public record Row(String topic, String subject, String first, String second) {}

    /** What is not the same in the two sessions, by topic; empty where they came to the same. */
    public static List<Row> between(List<Recorded> first, List<Recorded> second) {
        Facets a = new Facets(first);
        Facets b = new Facets(second);
        List<Row> rows = new ArrayList<>();
        TreeSet<String> topics = new TreeSet<>(a.topics.keySet());
        topics.addAll(b.topics.keySet());
        for (String topic : topics) {
            Map<String, String> left = a.topics.getOrDefault(topic, Map.of());
            Map<String, String> right = b.topics.getOrDefault(topic, Map.of());
            TreeSet<String> subjects = new TreeSet<>(left.keySet());
            subjects.addAll(right.keySet());
            for (String subject : subjects) {
                String inFirst = left.getOrDefault(subject, NOTHING);
                String inSecond = right.getOrDefault(subject, NOTHING);
                if (!inFirst.equals(inSecond)) {
                    rows.add(new Row(topic, subject, inFirst, inSecond));
                }
            }
        }
        return rows;
    }

    /** One session, taken apart into what can be compared. */
    private static final class Facets {

        private final Map<String, Map<String, String>> topics = new TreeMap<>();
        private final boolean hasOneTarget;

        Facets(List<Recorded> events) {
            Progress progress = Progress.of(events);
            hasOneTarget = progress.targets().size() == 1;
            progress.origin().ifPresent(this::origin);
            progress.answers()
                    .forEach(answer -> put("answers", named(answer.target(), answer.question()), answer.value()));
            progress.decisions()
                    .forEach(decision -> put(
                            "steps",
                            named(decision.target(), decision.step()),
                            EventCodec.kebab(decision.choice().name()).replace('_', '-')));
            progress.closedPhases()
                    .forEach(phase -> put(
                            "phases",
                            named(phase.target(), "phase " + phase.phase()),
                            EventCodec.kebab(phase.outcome().name()).replace('_', '-')));
            events.forEach(recorded -> single(recorded.event()));
        }

        private void origin(Origin origin) {
            put("tools", "lookahead", origin.tool());
            NamedDigest profile = origin.profile();
            if (profile != null) {
                put("tools", "profile", profile.name());
            }
            origin.packs()
                    .forEach(pack -> put(
                            "tools",
                            "rules " + pack.name(),
                            pack.digest()
                                    .substring(0, Math.min(12, pack.digest().length()))));
        }

        private void single(Event event) {
            if (event instanceof Event.Preview preview) {
                String subject = named(preview.target(), "phase " + preview.phase());
                Double mean = preview.figures().get("block_time_mean_ms");
                put("previews", subject + " block time", mean == null ? null : Math.round(mean) + " ms");
                put("previews", subject + " stall", preview.stall());
            } else if (event instanceof Event.Overridden override) {
                put("overrides", override.rule(), override.to());
            } else if (event instanceof Event.Stop stop) {
                put("stops", named(stop.target(), "phase " + stop.phase()) + " " + stop.rule(), stop.message());
            } else if (event instanceof Event.Check check) {
                put(
                        "checks",
                        check.name(),
                        EventCodec.kebab(check.verdict().name()).replace('_', '-'));
            } else if (event instanceof Event.Scan scan) {
                put("sources", "SDK release", scan.sdk());
            }
        }

        /** With one target in each, its name does not matter: it is another on every network. */
        private String named(@Nullable String target, String subject) {
            return hasOneTarget || target == null ? subject : target + " " + subject;
        }

        private void put(String topic, String subject, @Nullable String value) {
            topics.computeIfAbsent(topic, name -> new TreeMap<>())
                    .put(subject, Optional.ofNullable(value).orElse(NOTHING));
        }
    }
}
