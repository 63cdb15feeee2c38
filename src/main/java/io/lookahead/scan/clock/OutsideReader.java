package io.lookahead.scan.clock;

import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.ClockOutlook;
import io.lookahead.facts.Location;
import io.lookahead.facts.Remedy;
import io.lookahead.text.ByteSearch;
import io.lookahead.text.FileContent;
import io.lookahead.text.SourceText;
import io.lookahead.text.SourceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds scripts and settings around a chain that take a block for 12 s: sealing intervals, block times of indexers,
 * test networks and command lines. A line counts only when it names the time of a block and 12 s together.
 */
public final class OutsideReader {

    private static final int LARGEST = 256 * 1024;
    private static final List<ByteSearch> WORDS = List.of(
            ByteSearch.of("12000"),
            ByteSearch.of("12_000"),
            ByteSearch.of("12 * 1000"),
            ByteSearch.of("sealing"),
            ByteSearch.of("er_block"),
            ByteSearch.of("erBlock"),
            ByteSearch.of("ER_BLOCK"),
            ByteSearch.of("lockTime"),
            ByteSearch.of("lock_time"),
            ByteSearch.of("LOCK_TIME"));
    /** In every line that counts. */
    private static final String TWELVE = "12";

    private static final String VALUE = "[\"'`]?\\s*(?::\\s*[a-z]+\\s*)?[=: ]\\s*[\"'`]?";
    private static final Pattern MILLISECONDS = Pattern.compile(
            "\\b(\\w*(?:block|slot)[-_]?(?:time|duration|interval|period|ms|millis)\\w*|\\w*(?:millis|millisecs|ms)[-_]?per[-_]?block)"
                    + VALUE + "(?:12_?000|12 \\* 1000)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SECONDS = Pattern.compile(
            "\\b(\\w*block[-_]?time(?:[-_]?(?:in[-_]?)?s(?:ec|ecs|econds)?)?|\\w*sec(?:ond)?s?[-_]?per[-_]?block)"
                    + VALUE + "12\\b(?![_.\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEALING = Pattern.compile(
            "(?<![\\w-])(-{0,2}sealing(?:[-_]?interval)?)" + VALUE + "(?:12_?000|12)\\b(?![_.\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("^\\s*(#|//|\\*|/\\*).*");
    private static final long BLOCK_MS = 12_000;

    private final SourceTree tree;
    private final String advice;

    public OutsideReader(SourceTree tree, ClockKnowledge knowledge) {
        this.tree = tree;
        this.advice = knowledge.advice().say(Saying.OUTSIDE);
    }

    /** The findings in {@code files}, by file and line. */
    public List<ClockFinding> read(List<String> files) {
        List<ClockFinding> findings = new ArrayList<>();
        for (String file : files) {
            if (tree.read(file, LARGEST) instanceof FileContent.Bytes content
                    && WORDS.stream().anyMatch(word -> word.foundIn(content.bytes()))) {
                lines(file, SourceText.of(file, content.bytes()), findings);
            }
        }
        return findings;
    }

    private void lines(String file, SourceText text, List<ClockFinding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        String[] lines = text.slice(0, text.length()).split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (!lines[line].contains(TWELVE)
                    || lines[line].length() > 400
                    || COMMENT.matcher(lines[line]).matches()) {
                continue;
            }
            for (Pattern pattern : List.of(MILLISECONDS, SECONDS, SEALING)) {
                Matcher found = pattern.matcher(lines[line]);
                if (found.find()) {
                    int count = seen.merge(found.group(1), 1, Integer::sum);
                    String id = file + ":" + found.group(1) + (count == 1 ? "" : "#" + count);
                    findings.add(finding(
                            id,
                            file,
                            found.group(1),
                            lines[line].strip(),
                            new Location(file, line + 1, found.start() + 1)));
                    break;
                }
            }
        }
    }

    private ClockFinding finding(String id, String file, String item, String expression, Location at) {
        return new ClockFinding(
                id,
                ClockFinding.Kind.OUTSIDE,
                file,
                item,
                1L,
                BLOCK_MS,
                Findings.shortened(expression),
                at,
                ClockOutlook.halved("", Remedy.RESCALE, advice));
    }
}
