package io.lookahead.scan.clock;

import io.lookahead.facts.SdkRelease;
import io.lookahead.text.yaml.YamlDocument;
import io.lookahead.text.yaml.YamlException;
import io.lookahead.text.yaml.YamlLimits;
import io.lookahead.text.yaml.YamlProblem;
import io.lookahead.text.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the table of what is to be done about what is measured in blocks. */
public final class AdviceTable {

    private static final String FORMAT = "lookahead/clock-advice";
    private static final String SINCE = "relay-clock-in-hooks-since";

    private final List<YamlProblem> problems = new ArrayList<>();
    private final YamlDocument document;

    private AdviceTable(YamlDocument document) {
        this.document = document;
    }

    /** A table, or what is wrong with it. */
    public record Read(@Nullable ClockAdvice advice, List<YamlProblem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** Reads the bytes of {@code file}. */
    public static Read read(String file, byte[] bytes) {
        try {
            AdviceTable table = new AdviceTable(new YamlReader(YamlLimits.HAND_WRITTEN).read(file, bytes));
            Optional<ClockAdvice> advice = table.advice();
            return table.problems.isEmpty()
                    ? new Read(advice.orElseThrow(), List.of())
                    : new Read(null, table.problems);
        } catch (YamlException e) {
            return new Read(null, List.of(e.problem()));
        }
    }

    private Optional<ClockAdvice> advice() {
        JsonNode root = document.root();
        if (!root.path("format").asString("").equals(FORMAT)
                || root.path("version").asInt(0) != 1) {
            problem(
                    "",
                    "this is no table of advice on clocks; it begins with `format: " + FORMAT + "` and `version: 1`");
            return Optional.empty();
        }
        Optional<SdkRelease> since = SdkRelease.parse(root.path(SINCE).asString(""));
        if (since.isEmpty()) {
            problem("/" + SINCE, "'" + SINCE + "' must be an SDK release such as v1.6.0 or stable2503");
        }
        JsonNode written = root.path("advice");
        Map<Saying, String> sentences = new EnumMap<>(Saying.class);
        for (Saying saying : Saying.values()) {
            String sentence = written.path(saying.key()).asString("");
            if (sentence.isBlank()) {
                problem("/advice", "the sentence '" + saying.key() + "' is missing");
            } else {
                check(saying, sentence);
                sentences.put(saying, sentence);
            }
        }
        List<String> known = Arrays.stream(Saying.values()).map(Saying::key).toList();
        written.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problem(
                        YamlDocument.child("/advice", name), "'" + name + "' is none of: " + String.join(", ", known)));
        return since.map(release -> new ClockAdvice(sentences, release));
    }

    private void check(Saying saying, String sentence) {
        Matcher word = ClockAdvice.WORD.matcher(sentence);
        while (word.find()) {
            if (!saying.words().contains(word.group(1))) {
                String known = saying.words().isEmpty()
                        ? "no word may stand in braces here"
                        : "it can say "
                                + saying.words().stream()
                                        .sorted()
                                        .map(one -> "{" + one + "}")
                                        .collect(Collectors.joining(", "));
                problem(
                        YamlDocument.child("/advice", saying.key()),
                        "nothing is known of " + word.group() + "; " + known);
            }
        }
    }

    private void problem(String pointer, String message) {
        problems.add(new YamlProblem(document.valueAt(pointer), message));
    }
}
