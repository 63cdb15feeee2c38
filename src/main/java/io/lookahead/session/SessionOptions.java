package io.lookahead.session;

import io.lookahead.facts.Location;
import io.lookahead.rules.PackFolder;
import io.lookahead.rules.SeverityChange;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a session starts from.
 *
 * @param root the repository
 * @param home the folder with lookahead's own rules, profiles and sample
 * @param profile a profile's name or file; null for none
 * @param packs rule packs besides the built-in one
 * @param severities other severities for rules, from the command line
 * @param trusted content digests of rule packs that may be used without asking
 * @param runtimes the crates of the runtimes to look at; empty for all
 * @param answers answers given beforehand, by question
 * @param answeredAt where an answers file gives them, by question
 * @param decisions about steps, taken beforehand
 * @param seed of every simulation
 * @param isRecordIgnored whether what only looks ahead does so without what earlier sessions recorded; a session itself
 *     always goes on with its record
 */
public record SessionOptions(
        Path root,
        Path home,
        @Nullable String profile,
        List<PackFolder> packs,
        List<SeverityChange> severities,
        List<String> trusted,
        List<String> runtimes,
        Map<String, String> answers,
        Map<String, Location> answeredAt,
        Decisions decisions,
        long seed,
        Clock clock,
        boolean isRecordIgnored) {

    public SessionOptions {
        packs = List.copyOf(packs);
        severities = List.copyOf(severities);
        trusted = List.copyOf(trusted);
        runtimes = List.copyOf(runtimes);
        answeredAt = Map.copyOf(answeredAt);
    }

    /** Without other severities, and with answers that no file gives; the record counts. */
    public SessionOptions(
            Path root,
            Path home,
            @Nullable String profile,
            List<PackFolder> packs,
            List<String> trusted,
            List<String> runtimes,
            Map<String, String> answers,
            Decisions decisions,
            long seed,
            Clock clock) {
        this(
                root, home, profile, packs, List.of(), trusted, runtimes, answers, Map.of(), decisions, seed, clock,
                false);
    }

    /** The same, trusting one more content. */
    public SessionOptions trusting(String digest) {
        List<String> more = new ArrayList<>(trusted);
        more.add(digest);
        return new SessionOptions(
                root,
                home,
                profile,
                packs,
                severities,
                more,
                runtimes,
                answers,
                answeredAt,
                decisions,
                seed,
                clock,
                isRecordIgnored);
    }

    /** The same, looking ahead as if nothing had been recorded. */
    public SessionOptions ignoringRecord() {
        return new SessionOptions(
                root,
                home,
                profile,
                packs,
                severities,
                trusted,
                runtimes,
                answers,
                answeredAt,
                decisions,
                seed,
                clock,
                true);
    }

    /** With answers and decisions that count where these options say nothing. */
    public SessionOptions withDefaults(AnswersFile.Content content) {
        Map<String, String> all = new LinkedHashMap<>(content.answers());
        all.putAll(answers);
        return new SessionOptions(
                root,
                home,
                profile,
                packs,
                severities,
                trusted,
                runtimes,
                all,
                answeredAt,
                decisions.equals(Decisions.NONE) ? content.decisions() : decisions,
                seed,
                clock,
                isRecordIgnored);
    }
}
