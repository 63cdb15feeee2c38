package io.lookahead.scan.runtime;

import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.rust.eval.Conditions;
import io.lookahead.rust.eval.ResolvedType;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.syntax.TypeRef;
import io.lookahead.scan.source.Found;
import io.lookahead.scan.source.SdkNames;
import java.util.List;
import java.util.Optional;

/** How the parachain system checks relay chain block numbers, also where a pallet of the runtime decides it. */
final class RelayNumberReader {

    private static final String ITEM = "CheckAssociatedRelayNumber";
    private static final List<String> KNOWN =
            List.of("RelayNumberMonotonicallyIncreases", "RelayNumberStrictlyIncreases", "AnyRelayNumber");

    private final RuntimeSource source;
    private final ItemReader items;
    private final WrappedTypes checks;

    RelayNumberReader(RuntimeSource source) {
        this.source = source;
        items = new ItemReader(source);
        checks = new WrappedTypes(source.rust(), KNOWN, ITEM);
    }

    Reading read() {
        return Found.explore(
                RuntimeKey.CHECK_ASSOCIATED_RELAY_NUMBER, conditions -> read(Pallets.PARACHAIN_SYSTEM, conditions));
    }

    private Found read(String pallet, Conditions conditions) {
        return items.read(pallet, ITEM, conditions, (definition, type) -> read(pallet, definition, type, conditions));
    }

    private Found read(String pallet, Definition definition, TypeRef type, Conditions conditions) {
        ResolvedType resolved = source.rust().resolve(type, definition.scope(), conditions);
        Optional<ResolvedType.Named> known = checks.find(resolved, conditions);
        if (known.isPresent()) {
            return Found.value(SdkNames.last(known.get().target()), type.location())
                    .withSymbol(ItemReader.symbol(resolved));
        }
        Optional<String> other = composed(type).filter(crate -> !crate.equals(pallet));
        if (other.isPresent()) {
            return read(other.get(), conditions).withSymbol(type.text());
        }
        if (resolved instanceof ResolvedType.Unresolved unresolved) {
            return Found.unknown(unresolved.reason(), type.location());
        }
        return Found.unknown("what " + type.text() + " checks is not one of the SDK's own checks", type.location());
    }

    /** The crate of the pallet that a type names as the runtime composes it. */
    private Optional<String> composed(TypeRef type) {
        return type instanceof TypeRef.Named named
                ? source.composed().crate(named.path().last().name())
                : Optional.empty();
    }
}
