package io.lookahead.rules.model;

import io.lookahead.facts.Answer;
import io.lookahead.facts.Call;
import io.lookahead.facts.CargoFeature;
import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.Conclusion;
import io.lookahead.facts.ConstantItem;
import io.lookahead.facts.Declined;
import io.lookahead.facts.Dependency;
import io.lookahead.facts.Import;
import io.lookahead.facts.LiveFigure;
import io.lookahead.facts.Location;
import io.lookahead.facts.MacroArgument;
import io.lookahead.facts.PalletItem;
import io.lookahead.facts.Parameter;
import io.lookahead.facts.PhaseStart;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RelayParameter;
import io.lookahead.facts.RuntimeApi;
import io.lookahead.facts.SdkFact;
import io.lookahead.facts.SharedReading;
import io.lookahead.facts.Simulated;
import io.lookahead.facts.StructLiteral;
import io.lookahead.facts.TargetKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a text of a rule may say about a fact: {@code {name}} for the fact's own value, {@code {name.property}} else.
 */
public final class Properties {

    private static final String OWN = "";

    private static final Map<Class<?>, Map<String, Function<Object, @Nullable Object>>> ALL = new LinkedHashMap<>();

    static {
        kind(Reading.class)
                .with(OWN, r -> r.value())
                .with("value", r -> r.value())
                .with("key", r -> r.key().key())
                .with("symbol", r -> r.symbol())
                .with("code", r -> r.symbol() == null ? r.value() : r.symbol())
                .with("expression", r -> r.expression())
                .with("reason", r -> r.reason())
                .with("at", r -> r.at());
        kind(SharedReading.class)
                .with(OWN, r -> r.name())
                .with("name", r -> r.name())
                .with("key", r -> r.key().key())
                .with("runtimes", r -> r.runtimes())
                .with("at", r -> r.at());
        kind(SdkFact.class)
                .with(OWN, r -> r.release())
                .with("release", r -> r.release())
                .with("source", r -> r.source())
                .with("at", r -> r.at());
        kind(ConstantItem.class)
                .with(OWN, r -> r.name())
                .with("name", r -> r.name())
                .with("type", r -> r.type())
                .with("value", r -> r.value())
                .with("expression", r -> r.expression())
                .with("at", r -> r.at());
        kind(PalletItem.class)
                .with(OWN, r -> r.item())
                .with("item", r -> r.item())
                .with("pallet", r -> r.pallet())
                .with("type", r -> r.type())
                .with("value", r -> r.value())
                .with("expression", r -> r.expression())
                .with("cfg", r -> r.cfg())
                .with("at", r -> r.at());
        kind(RuntimeApi.class)
                .with(OWN, r -> r.trait())
                .with("trait", r -> r.trait())
                .with("method", r -> r.method())
                .with("expression", r -> r.expression())
                .with("value", r -> r.value())
                .with("at", r -> r.at());
        kind(Dependency.class)
                .with(OWN, r -> r.crate())
                .with("crate", r -> r.crate())
                .with("features", r -> r.features())
                .with("at", r -> r.at());
        kind(CargoFeature.class)
                .with(OWN, r -> r.name())
                .with("name", r -> r.name())
                .with("enables", r -> r.enables())
                .with("at", r -> r.at());
        kind(MacroArgument.class)
                .with(OWN, r -> r.argument())
                .with("argument", r -> r.argument())
                .with("macro", r -> r.macro())
                .with("expression", r -> r.expression())
                .with("at", r -> r.at());
        kind(Import.class)
                .with(OWN, r -> r.path())
                .with("path", r -> r.path())
                .with("name", r -> r.name())
                .with("at", r -> r.at());
        kind(Call.class)
                .with(OWN, r -> r.function())
                .with("function", r -> r.function())
                .with("at", r -> r.at());
        kind(StructLiteral.class)
                .with(OWN, r -> r.type())
                .with("type", r -> r.type())
                .with("at", r -> r.at());
        kind(Parameter.class)
                .with(OWN, r -> r.name())
                .with("name", r -> r.name())
                .with("function", r -> r.function())
                .with("type", r -> r.type())
                .with("at", r -> r.at());
        kind(Answer.class)
                .with(OWN, r -> r.value())
                .with("value", r -> r.value())
                .with("question", r -> r.question());
        kind(RelayParameter.class)
                .with(OWN, r -> r.value())
                .with("value", r -> r.value())
                .with("name", r -> r.name())
                .with("source", r -> r.source());
        kind(LiveFigure.class)
                .with(OWN, r -> r.value())
                .with("value", r -> r.value())
                .with("name", r -> r.name());
        kind(Simulated.class)
                .with(OWN, r -> r.value())
                .with("value", r -> r.value())
                .with("metric", r -> r.metric())
                .with("phase", r -> r.phase());
        kind(PhaseStart.class).with(OWN, r -> r.phase());
        kind(Declined.class)
                .with(OWN, r -> r.step())
                .with("step", r -> r.step())
                .with("reason", r -> r.reason());
        kind(ClockFinding.class)
                .with(OWN, r -> r.item())
                .with("id", r -> r.id())
                .with("kind", r -> r.kind().key())
                .with("pallet", r -> r.pallet())
                .with("item", r -> r.item())
                .with("blocks", r -> r.blocks())
                .with("duration", r -> r.durationMs())
                .with("expression", r -> r.expression())
                .with("remedy", r -> r.outlook().remedy().key())
                .with("advice", r -> r.outlook().advice())
                .with("at", r -> r.at());
        kind(TargetKind.class)
                .with(OWN, r -> r.runtime())
                .with("runtime", r -> r.runtime())
                .with("consensus", r -> r.consensus().key())
                .with("node", r -> r.node())
                .with("wasm", r -> wasm(r.runtime()));
        kind(Derived.class)
                .with(OWN, r -> finding(r).step())
                .with("step", r -> finding(r).step())
                .with("status", r -> finding(r).status().key())
                .with("because", r -> finding(r).because());
    }

    private Properties() {}

    /** The properties of a kind of fact, for help and checks. */
    public static Set<String> names(Class<?> kind) {
        Map<String, Function<Object, @Nullable Object>> known = ALL.getOrDefault(kind, Map.of());
        return known.keySet().stream().filter(n -> !n.equals(OWN)).collect(Collectors.toUnmodifiableSet());
    }

    /** A property of a fact; null where the fact does not have it. */
    static @Nullable Object of(Object fact, @Nullable String property) {
        Map<String, Function<Object, @Nullable Object>> known = ALL.getOrDefault(fact.getClass(), Map.of());
        Function<Object, @Nullable Object> reader = known.get(property == null ? OWN : property);
        if (reader == null) {
            throw new RuleFailure("a fact of this kind has no '" + property + "'");
        }
        return reader.apply(fact);
    }

    /** A value as a reader would write it. */
    static String show(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        if (value instanceof Double number && number == Math.rint(number)) {
            return Long.toString(number.longValue());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (value instanceof Location at) {
            return at.toString();
        }
        return value.toString();
    }

    /** Where a release build leaves a runtime, from the root of its workspace: substrate-wasm-builder's layout. */
    private static String wasm(String runtime) {
        return "target/release/wbuild/" + runtime + "/" + runtime.replace('-', '_') + ".compact.compressed.wasm";
    }

    private static Conclusion.StepFinding finding(Derived derived) {
        return (Conclusion.StepFinding) derived.conclusion();
    }

    private static <T> Kind<T> kind(Class<T> type) {
        return new Kind<>(type, ALL.computeIfAbsent(type, t -> new LinkedHashMap<>()));
    }

    private record Kind<T>(Class<T> type, Map<String, Function<Object, @Nullable Object>> known) {
        Kind<T> with(String name, Function<T, @Nullable Object> reader) {
            known.put(name, fact -> reader.apply(type.cast(fact)));
            return this;
        }
    }
}
