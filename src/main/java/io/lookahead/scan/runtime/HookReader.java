package io.lookahead.scan.runtime;

import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.rust.eval.Conditions;
import io.lookahead.rust.eval.ResolvedType;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.GenericValue;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.Node;
import io.lookahead.rust.syntax.TypeRef;
import io.lookahead.scan.source.Found;
import io.lookahead.scan.source.SdkNames;
import io.lookahead.scan.source.Values;
import java.util.List;
import java.util.Optional;

/**
 * The consensus hook of the parachain system and what it is given: the slot duration of the relay chain, the velocity
 * and the capacity, in that order. Where no hook says them, constants of that purpose do.
 */
final class HookReader {

    private static final String FIXED_VELOCITY = "FixedVelocityConsensusHook";
    private static final String FIXED_CAPACITY = "FixedCapacityUnincludedSegment";
    private static final List<String> KNOWN =
            List.of(FIXED_VELOCITY, FIXED_CAPACITY, "ExpectParentIncluded", "RequireParentIncluded");
    private static final List<String> CAPACITY = List.of("UNINCLUDED_SEGMENT_CAPACITY");
    private static final List<String> VELOCITY = List.of("BLOCK_PROCESSING_VELOCITY");
    private static final List<String> RELAY_SLOT =
            List.of("RELAY_CHAIN_SLOT_DURATION_MILLIS", "RELAY_CHAIN_SLOT_DURATION");

    private final RuntimeSource source;
    private final ItemReader items;
    private final WrappedTypes hooks;

    HookReader(RuntimeSource source) {
        this.source = source;
        items = new ItemReader(source);
        hooks = new WrappedTypes(source.rust(), KNOWN, "ConsensusHook");
    }

    Reading hook() {
        return Found.explore(
                RuntimeKey.CONSENSUS_HOOK,
                conditions -> items.read(Pallets.PARACHAIN_SYSTEM, "ConsensusHook", conditions, (definition, type) -> {
                    ResolvedType resolved = source.rust().resolve(type, definition.scope(), conditions);
                    return named(resolved, conditions).at(type.location()).withSymbol(ItemReader.symbol(resolved));
                }));
    }

    private Found named(ResolvedType resolved, Conditions conditions) {
        if (resolved instanceof ResolvedType.Unresolved unresolved) {
            return Found.unknown(unresolved.reason(), unresolved.at());
        }
        if (!(resolved instanceof ResolvedType.Named named)) {
            return Found.unknown("the consensus hook is no named type", null);
        }
        String name = hooks.find(resolved, conditions)
                .map(hook -> SdkNames.last(hook.target()))
                .orElseGet(() -> SdkNames.last(named.target()));
        return new Found(Reading.State.FOUND, name, null, null, null, null);
    }

    Reading capacity() {
        return Found.explore(RuntimeKey.CAPACITY, conditions -> argument(-1, CAPACITY, conditions));
    }

    Reading velocity() {
        return Found.explore(RuntimeKey.VELOCITY, conditions -> argument(-2, VELOCITY, conditions));
    }

    /** Hooks of Nimbus have no such argument in early releases. */
    Reading relaySlotDuration() {
        return Found.explore(RuntimeKey.RELAY_SLOT_DURATION, conditions -> argument(-3, RELAY_SLOT, conditions));
    }

    /** The hook's argument counted from the end; the first one is always the runtime. */
    private Found argument(int fromEnd, List<String> names, Conditions conditions) {
        Optional<ResolvedType.Named> hook = configured(conditions);
        if (hook.isPresent()) {
            List<GenericValue> arguments = hook.get().arguments();
            String name = SdkNames.last(hook.get().target());
            int index = arguments.size() + fromEnd;
            int first = name.equals(FIXED_CAPACITY) ? 0 : 1;
            boolean capacityOnly = name.equals(FIXED_CAPACITY) && fromEnd != -1;
            if ((name.equals(FIXED_VELOCITY) || name.equals(FIXED_CAPACITY)) && index >= first && !capacityOnly) {
                return value(arguments.get(index), conditions);
            }
            if (name.equals("RequireParentIncluded") && fromEnd == -1) {
                return hookItem(conditions)
                        .map(item -> Found.value(1L, item.item().location()))
                        .orElseGet(Found::absent);
            }
        }
        return source.constants().read(names, conditions);
    }

    private Optional<ResolvedType.Named> configured(Conditions conditions) {
        return hookItem(conditions)
                .flatMap(definition -> ((AliasItem) definition.item())
                        .type()
                        .flatMap(type ->
                                hooks.find(source.rust().resolve(type, definition.scope(), conditions), conditions)));
    }

    private Optional<Definition> hookItem(Conditions conditions) {
        return items.item(Pallets.PARACHAIN_SYSTEM, "ConsensusHook", conditions);
    }

    /** A lone constant is reported where it is declared, anything else where it is written. */
    private Found value(GenericValue argument, Conditions conditions) {
        Node written = written(argument);
        Found found = Values.found(source.rust().valueOf(argument, written, conditions), written.location())
                .withExpression(written.range().normalized());
        Optional<Definition> constant = constant(argument);
        if (constant.isEmpty() || !(constant.get().item() instanceof ConstItem item)) {
            return found;
        }
        return found.withSymbol(item.name())
                .at(item.location())
                .withExpression(item.value() == null ? null : item.value().normalized());
    }

    private static Node written(GenericValue argument) {
        if (argument instanceof GenericValue.OfConst constant) {
            return constant.expression();
        }
        return ((GenericValue.OfType) argument).type();
    }

    private Optional<Definition> constant(GenericValue argument) {
        Optional<Target> target = Optional.empty();
        if (argument instanceof GenericValue.OfType type && type.type() instanceof TypeRef.Named named) {
            target = source.rust().target(named.path(), type.scope(), Namespace.VALUE);
        } else if (argument instanceof GenericValue.OfConst constant
                && Bodies.value(constant.expression()) instanceof Expr.PathExpr path) {
            target = source.rust().target(path.path(), constant.scope(), Namespace.VALUE);
        }
        return target.flatMap(
                found -> found instanceof Target.OfItem item ? Optional.of(item.definition()) : Optional.empty());
    }
}
