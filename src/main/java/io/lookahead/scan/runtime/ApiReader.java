package io.lookahead.scan.runtime;

import io.lookahead.facts.Location;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.rust.cfg.Cfg;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.eval.Conditions;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.scan.source.Found;
import io.lookahead.scan.source.Values;
import java.util.List;
import java.util.Optional;

/** The runtime APIs, which collators ask. */
final class ApiReader {

    private static final List<String> UNINCLUDED_SEGMENT = List.of("AuraUnincludedSegmentApi", "UnincludedSegmentApi");
    private static final int MOST_HELPERS = 4;

    private final RuntimeSource source;
    private final AuraReader aura;

    ApiReader(RuntimeSource source, AuraReader aura) {
        this.source = source;
        this.aura = aura;
    }

    Reading unincludedSegment() {
        return Found.explore(RuntimeKey.UNINCLUDED_SEGMENT_API, conditions -> {
            Optional<Definition> api = conditions.choose(implementations(UNINCLUDED_SEGMENT));
            return api.map(found -> Found.value(
                            !refuses(found, conditions), found.item().location()))
                    .orElseGet(this::missing);
        });
    }

    private Found missing() {
        Found unread = source.unread().implemented(String.join(" or ", UNINCLUDED_SEGMENT));
        return unread.isPresent() ? unread : Found.value(false, apis());
    }

    /** Whether an implementation is only there to say no: it never lets a collator build ahead. */
    private boolean refuses(Definition api, Conditions conditions) {
        return conditions
                .choose(api.members("can_build_upon"))
                .flatMap(method -> ((FnItem) method.item()).block())
                .filter(body -> value(body, api, conditions).range().is("false"))
                .isPresent();
    }

    Reading slotDuration() {
        return Found.explore(RuntimeKey.AURA_API_SLOT_DURATION, this::slotDuration);
    }

    Found slotDuration(Conditions conditions) {
        List<Definition> methods = implementations(List.of("AuraApi")).stream()
                .flatMap(api -> api.members("slot_duration").stream())
                .toList();
        Optional<Definition> method = conditions.choose(methods);
        return method.map(found -> body(found, conditions, 0))
                .orElseGet(() -> source.unread().implemented("AuraApi::slot_duration()"));
    }

    private List<Definition> implementations(List<String> traits) {
        return source.crate().definitions().stream()
                .filter(definition -> definition.item() instanceof ImplItem impl
                        && impl.traitPath()
                                .filter(path -> traits.contains(path.last().name()))
                                .isPresent())
                .toList();
    }

    private Location apis() {
        return source.crate().definitions().stream()
                .filter(definition -> definition.item() instanceof MacroCall call
                        && call.macro().startsWith("impl_runtime_apis"))
                .findFirst()
                .map(definition -> definition.item().location())
                .orElse(new Location(source.crate().info().rootFile(), 1, 1));
    }

    private Found body(Definition method, Conditions conditions, int depth) {
        Optional<Expr.Block> block = ((FnItem) method.item()).block();
        if (block.isEmpty()) {
            return Found.absent();
        }
        Expr value = value(block.get(), method, conditions);
        return duration(value, method, conditions, depth)
                .at(method.item().location())
                .withExpression(value.range().normalized());
    }

    private static Expr value(Expr expression, Definition place, Conditions conditions) {
        return Bodies.value(expression, statement -> {
            Cfg cfg = Cfg.of(statement.attributes());
            return conditions.exists(cfg, statement.location(), place.module().crate()) == Truth.TRUE;
        });
    }

    private Found duration(Expr value, Definition method, Conditions conditions, int depth) {
        if (!(value instanceof Expr.Call call) || !(call.callee() instanceof Expr.PathExpr callee)) {
            return evaluated(value, method, conditions);
        }
        PathRef path = callee.path();
        String function = path.last().name();
        boolean converts = function.equals("from_millis") && call.arguments().size() == 1;
        if (converts) {
            return duration(value(call.arguments().get(0), method, conditions), method, conditions, depth);
        }
        if (!call.arguments().isEmpty() || depth > MOST_HELPERS) {
            return evaluated(value, method, conditions);
        }
        if (function.equals("slot_duration") && isAura(path)) {
            return aura.effectiveSlotDuration(conditions);
        }
        return helper(path, method, conditions, depth).orElseGet(() -> evaluated(value, method, conditions));
    }

    private boolean isAura(PathRef path) {
        return path.segments().stream()
                .anyMatch(segment -> segment.name().equals(Pallets.AURA)
                        || source.composed()
                                .crate(segment.name())
                                .filter(Pallets.AURA::equals)
                                .isPresent());
    }

    /** A function of the runtime that the method only hands on to. */
    private Optional<Found> helper(PathRef path, Definition method, Conditions conditions, int depth) {
        List<Definition> functions = source.crate().definitions().stream()
                .filter(definition -> definition.item() instanceof ImplItem impl
                        && impl.traitPath().isEmpty())
                .flatMap(definition -> definition.members(path.last().name()).stream())
                .filter(definition -> definition.item() instanceof FnItem && !definition.equals(method))
                .toList();
        return conditions.choose(functions).map(function -> body(function, conditions, depth + 1));
    }

    private Found evaluated(Expr value, Definition method, Conditions conditions) {
        Found found = Values.found(source.rust().evaluate(value, method.scope(), conditions), value.location());
        return value instanceof Expr.PathExpr path
                ? found.withSymbol(path.path().last().name())
                : found;
    }
}
