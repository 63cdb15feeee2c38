package io.lookahead.report;

import io.lookahead.facts.Target;
import io.lookahead.rules.Explanation;
import io.lookahead.rules.FactText;
import io.lookahead.rules.WhyNot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Explanations as JSON. */
public final class ExplanationJson {

    private ExplanationJson() {}

    /** Why something follows, by target. */
    public static Map<String, Object> why(String id, Map<Target, List<Explanation>> answers) {
        return document("lookahead/why", id, answers, ExplanationJson::explanation);
    }

    /** Why rules do not fire, by target. */
    public static Map<String, Object> whyNot(String id, Map<Target, List<WhyNot>> answers) {
        return document("lookahead/why-not", id, answers, ExplanationJson::missing);
    }

    private static <T> Map<String, Object> document(
            String format, String id, Map<Target, List<T>> answers, Function<T, Map<String, Object>> rule) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", format);
        document.put("version", 1);
        document.put("asked", id);
        document.put(
                "targets",
                answers.entrySet().stream()
                        .map(answer -> {
                            Map<String, Object> target = new LinkedHashMap<>();
                            target.put("runtime", answer.getKey().runtime().crate());
                            target.put(
                                    "rules",
                                    answer.getValue().stream().map(rule).toList());
                            return target;
                        })
                        .toList());
        return document;
    }

    private static Map<String, Object> explanation(Explanation explanation) {
        Map<String, Object> map = RulesJson.rule(explanation.rule(), explanation.pack(), explanation.at());
        map.put("guide", explanation.guide());
        map.put("source", explanation.source());
        map.put(
                "holds",
                explanation.reasons().stream().map(ExplanationJson::reason).toList());
        map.put(
                "so",
                explanation.conclusions().stream().map(ExplanationText::of).toList());
        return map;
    }

    private static Map<String, Object> missing(WhyNot whyNot) {
        Map<String, Object> map = RulesJson.rule(whyNot.rule(), whyNot.pack(), whyNot.at());
        map.put("fires", whyNot.fires());
        map.put("holds", whyNot.held().stream().map(ExplanationJson::reason).toList());
        map.put("fails", whyNot.failed() == null ? null : condition(whyNot.failed(), whyNot.line()));
        map.put(
                "nearest",
                whyNot.nearest().stream().map(ExplanationJson::nearest).toList());
        return map;
    }

    private static Map<String, Object> reason(Explanation.Reason reason) {
        Map<String, Object> map = condition(reason.sentence(), reason.line());
        map.put("facts", reason.facts().stream().map(FactText::of).toList());
        return map;
    }

    private static Map<String, Object> condition(String sentence, int line) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("condition", sentence);
        map.put("line", line);
        return map;
    }

    private static Map<String, Object> nearest(WhyNot.Nearest nearest) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("fact", nearest.fact());
        map.put("wanted", nearest.but().isEmpty() ? null : nearest.but());
        return map;
    }
}
