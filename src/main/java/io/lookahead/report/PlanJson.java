package io.lookahead.report;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Location;
import io.lookahead.rules.FactText;
import io.lookahead.rules.PlannedStep;
import io.lookahead.session.EditWords;
import io.lookahead.session.PhaseView;
import io.lookahead.session.TargetView;
import io.lookahead.sim.Preview;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The document of {@code plan --format json}; {@code lookahead schema plan} gives its schema. */
public final class PlanJson {

    private PlanJson() {}

    public static Map<String, Object> document(List<TargetView> targets) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", "lookahead/plan");
        document.put("version", 1);
        document.put("targets", targets.stream().map(PlanJson::target).toList());
        return document;
    }

    private static Map<String, Object> target(TargetView view) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("runtime", view.runtime());
        target.put("phases", view.phases().stream().map(PlanJson::phase).toList());
        target.put("next", view.next().orElse(null));
        target.put("advice", view.advice().stream().map(PlanJson::advice).toList());
        target.put(
                "questions", view.questions().stream().map(PlanJson::question).toList());
        return target;
    }

    private static Map<String, Object> phase(PhaseView view) {
        Map<String, Object> phase = new LinkedHashMap<>();
        phase.put("phase", view.number());
        phase.put("title", view.title());
        phase.put("status", view.status().key());
        phase.put("preview", view.preview() == null ? null : preview(view.preview()));
        phase.put("steps", view.steps().stream().map(PlanJson::step).toList());
        return phase;
    }

    private static Map<String, Object> preview(Preview preview) {
        Map<String, Object> map = new LinkedHashMap<>();
        Map<String, Object> times = new LinkedHashMap<>();
        times.put("mean", finite(preview.blockTime().mean()));
        times.put("p50", finite(preview.blockTime().p50()));
        times.put("p95", finite(preview.blockTime().p95()));
        times.put("max", finite(preview.blockTime().max()));
        map.put("block_time_ms", times);
        map.put("against_today", finite(preview.blockspace().againstToday()));
        map.put("stall", preview.stall() == null ? null : preview.stall().kind().key());
        map.put("limited_by", preview.limitedBy().text());
        return map;
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? (Double) (Math.round(value * 1000) / 1000.0) : null;
    }

    private static Map<String, Object> step(PlannedStep planned) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("id", planned.id());
        step.put("title", planned.title());
        step.put("status", planned.status().key());
        step.put("because", planned.because().stream().map(PlanJson::because).toList());
        step.put(
                "edits",
                planned.proposals().stream()
                        .map(proposal -> EditWords.of(proposal.edit()))
                        .toList());
        step.put("at", at(planned.at()));
        if (!planned.parts().isEmpty()) {
            step.put("parts", planned.parts().stream().map(PlanJson::step).toList());
        }
        return step;
    }

    private static Map<String, Object> because(PlannedStep.Because because) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("rule", because.rule());
        map.put("text", because.text());
        map.put("facts", because.facts().stream().map(FactText::of).toList());
        return map;
    }

    private static Map<String, Object> advice(Conclusion.Advice advice) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("severity", advice.severity().key());
        map.put("phase", advice.phase());
        map.put("rule", advice.rule());
        map.put("message", advice.message());
        map.put("at", at(advice.at()));
        map.put("see", advice.see());
        return map;
    }

    private static Map<String, Object> question(Conclusion.Question question) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", question.id());
        map.put("phase", question.phase());
        map.put("text", question.text());
        map.put("why", question.why());
        map.put("kind", question.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        map.put("choices", question.choices().stream().map(PlanJson::choice).toList());
        map.put("suggested", question.suggested());
        if (question.range() != null) {
            map.put("least", question.range().least());
            map.put("most", question.range().most());
        }
        map.put("rule", question.rule());
        return map;
    }

    private static Map<String, Object> choice(Conclusion.Choice choice) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("value", choice.value());
        map.put("label", choice.label());
        return map;
    }

    private static @Nullable Map<String, Object> at(@Nullable Location at) {
        if (at == null) {
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", at.file());
        map.put("line", at.line());
        map.put("column", at.column());
        return map;
    }
}
