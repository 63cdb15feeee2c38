package io.lookahead.scan.runtime;

import io.lookahead.rust.eval.RustAnalysis;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.scan.source.SdkNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Associated types that a runtime hands to macros of another crate, which configure its pallets with them: those of a
 * trait of that crate, implemented for a type that such a macro is given. Only an item counts whose name one pallet of
 * the SDK alone has; another, such as {@code SlotDuration}, may be put to any use.
 */
final class HandedItems {

    private static final Map<String, String> PALLETS = Map.of(
            "ConsensusHook", Pallets.PARACHAIN_SYSTEM,
            "CheckAssociatedRelayNumber", Pallets.PARACHAIN_SYSTEM,
            "AllowMultipleBlocksPerSlot", Pallets.AURA,
            "MinimumPeriod", Pallets.TIMESTAMP);

    private final List<Definition> impls = new ArrayList<>();

    HandedItems(RustCrate crate, RustAnalysis rust, UnreadMacros unread) {
        Set<String> handed = new HashSet<>();
        for (Definition definition : unread.calls()) {
            MacroCall call = (MacroCall) definition.item();
            rust.target(call.path(), definition.scope(), Namespace.VALUE)
                    .map(SdkNames::crate)
                    .ifPresent(from -> names(call.body()).forEach(name -> handed.add(from + " " + name)));
        }
        if (handed.isEmpty()) {
            return;
        }
        for (Definition definition : crate.definitions()) {
            if (definition.item() instanceof ImplItem impl && impl.traitPath().isPresent()) {
                rust.target(impl.traitPath().get(), definition.scope(), Namespace.TYPE)
                        .filter(Target.External.class::isInstance)
                        .map(SdkNames::crate)
                        .filter(from ->
                                names(impl.selfRange()).stream().anyMatch(name -> handed.contains(from + " " + name)))
                        .ifPresent(from -> impls.add(definition));
            }
        }
    }

    private static List<String> names(TokenRange range) {
        Tokens tokens = range.tokens();
        return IntStream.range(range.from(), range.to())
                .filter(tokens::isIdent)
                .mapToObj(tokens::name)
                .toList();
    }

    /** Everything that is handed over as the pallet's item of that name. */
    List<Definition> items(String pallet, String item) {
        return pallet.equals(PALLETS.get(item))
                ? impls.stream()
                        .flatMap(definition -> definition.members(item).stream())
                        .toList()
                : List.of();
    }
}
