package io.lookahead.facts;

import org.jspecify.annotations.Nullable;

/**
 * An associated type that the runtime gives to a pallet's {@code Config}.
 *
 * @param pallet the crate of the pallet as Rust names it, such as {@code cumulus_pallet_parachain_system}
 * @param item the associated type, such as {@code ConsensusHook}
 * @param type the type at the end of all aliases, its last path segment without generics
 * @param value what the type evaluates to where it stands for a value ({@code ConstU64<…>}, a parameter type)
 * @param expression the right-hand side as written
 * @param cfg the {@code cfg} it stands under, empty for none
 */
public record PalletItem(
        String pallet, String item, String type, @Nullable Object value, String expression, String cfg, Location at)
        implements Known {}
