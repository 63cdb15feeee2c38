package io.lookahead.report;

import io.lookahead.facts.Location;
import io.lookahead.rules.EffectiveSeverity;
import io.lookahead.rules.RuleBase;
import io.lookahead.rules.language.Problem;
import io.lookahead.rules.model.Rule;
import io.lookahead.rules.scenario.RuleTests;
import io.lookahead.rules.scenario.ScenarioRunner.Played;
import io.lookahead.rules.scenario.Verdict;
import io.lookahead.rules.words.Dictionary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the commands around rules say, as JSON. */
public final class RulesJson {

    private RulesJson() {}

    /** Every rule with what its advice weighs. */
    public static Map<String, Object> list(RuleBase base) {
        Map<String, EffectiveSeverity> severities =
                base.severities().stream().collect(Collectors.toMap(EffectiveSeverity::rule, Function.identity()));
        Map<String, Object> document = document("lookahead/rules");
        document.put(
                "rules",
                base.rules().stream()
                        .map(rule -> listed(rule, severities.get(rule.name())))
                        .toList());
        return document;
    }

    private static Map<String, Object> listed(Rule rule, @Nullable EffectiveSeverity severity) {
        Map<String, Object> map = rule(rule.name(), rule.pack(), rule.at());
        map.put("guide", rule.guide());
        map.put("source", rule.source());
        map.put("severity", severity == null ? null : severity(severity));
        return map;
    }

    private static Map<String, Object> severity(EffectiveSeverity severity) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("declared", severity.declared());
        map.put("effective", severity.effective());
        map.put("layer", severity.layer().key());
        map.put("place", severity.place());
        map.put("reason", severity.changed() ? severity.reason() : null);
        return map;
    }

    static Map<String, Object> rule(String name, String pack, Location at) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("rule", name);
        map.put("pack", pack);
        map.put("file", at.file());
        map.put("line", at.line());
        return map;
    }

    /** What is wrong with packs. */
    public static Map<String, Object> check(List<Problem> problems) {
        Map<String, Object> document = document("lookahead/rules-check");
        document.put("problems", problems.stream().map(RulesJson::problem).toList());
        return document;
    }

    private static Map<String, Object> problem(Problem problem) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", problem.file());
        map.put("line", problem.line() == 0 ? null : problem.line());
        map.put("column", problem.line() == 0 ? null : problem.column());
        map.put("message", problem.message());
        map.put("help", problem.help());
        return map;
    }

    /** What came of the scenarios of packs. */
    public static Map<String, Object> tests(RuleTests.Report report) {
        Map<String, Long> verdicts = new LinkedHashMap<>();
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            verdicts.put(kind.word(), report.count(kind));
        }
        Map<String, Object> document = document("lookahead/rules-test");
        document.put("good", report.good());
        document.put("rules", report.rules());
        document.put("rules_fired", report.covered());
        document.put("scenarios", report.played().size());
        document.put("verdicts", verdicts);
        document.put("never_fired", report.neverFired());
        document.put("never_expected_silent", report.neverSilent());
        document.put(
                "failed",
                report.played().stream()
                        .filter(played -> !played.good())
                        .map(RulesJson::failed)
                        .toList());
        document.put(
                "problems", report.problems().stream().map(RulesJson::problem).toList());
        return document;
    }

    private static Map<String, Object> failed(Played played) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("scenario", played.scenario().name());
        map.put("file", played.scenario().file());
        map.put("line", played.scenario().line());
        map.put(
                "verdicts",
                played.verdicts().stream()
                        .filter(verdict -> !verdict.kind().good())
                        .map(RulesJson::verdict)
                        .toList());
        return map;
    }

    private static Map<String, Object> verdict(Verdict verdict) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("verdict", verdict.kind().word());
        map.put("subject", verdict.subject());
        map.put("detail", verdict.detail());
        return map;
    }

    /** Sentences of the dictionary. */
    public static Map<String, Object> words(List<Dictionary.Entry> entries) {
        Map<String, Object> document = document("lookahead/rules-words");
        document.put("sentences", entries.stream().map(RulesJson::sentence).toList());
        return document;
    }

    private static Map<String, Object> sentence(Dictionary.Entry entry) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", entry.kind());
        map.put("sentence", entry.sentence());
        map.put("example", entry.example());
        map.put("meaning", entry.meaning());
        return map;
    }

    private static Map<String, Object> document(String format) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", format);
        document.put("version", 1);
        return document;
    }
}
