package io.lookahead.scan.runtime;

import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.rust.eval.Conditions;
import io.lookahead.rust.eval.ResolvedType;
import io.lookahead.scan.source.Found;
import io.lookahead.scan.source.SdkNames;

/** Aura's configuration, and the period between timestamps that it falls back to. */
final class AuraReader {

    private final RuntimeSource source;
    private final ItemReader items;

    AuraReader(RuntimeSource source) {
        this.source = source;
        items = new ItemReader(source);
    }

    Reading allowMultipleBlocksPerSlot() {
        return Found.explore(
                RuntimeKey.ALLOW_MULTIPLE_BLOCKS_PER_SLOT,
                conditions -> items.value(Pallets.AURA, "AllowMultipleBlocksPerSlot", conditions));
    }

    Reading slotDuration() {
        return Found.explore(RuntimeKey.AURA_SLOT_DURATION, this::slotDuration);
    }

    Reading minimumPeriod() {
        return Found.explore(RuntimeKey.MINIMUM_PERIOD, this::minimumPeriod);
    }

    private Found minimumPeriod(Conditions conditions) {
        return items.value(Pallets.TIMESTAMP, "MinimumPeriod", conditions);
    }

    private Found slotDuration(Conditions conditions) {
        return items.read(Pallets.AURA, "SlotDuration", conditions, (definition, type) -> {
            ResolvedType resolved = source.rust().resolve(type, definition.scope(), conditions);
            boolean derived = resolved instanceof ResolvedType.Named named
                    && SdkNames.last(named.target()).equals("MinimumPeriodTimesTwo");
            return derived
                    ? twice(minimumPeriod(conditions)).at(type.location()).withSymbol("MinimumPeriodTimesTwo")
                    : items.value(Pallets.AURA, "SlotDuration", conditions);
        });
    }

    /**
     * What {@code pallet_aura::Pallet::slot_duration()} gives: without an item of its own, twice the minimum period.
     */
    Found effectiveSlotDuration(Conditions conditions) {
        Found configured = slotDuration(conditions);
        return configured.isPresent() ? configured : twice(minimumPeriod(conditions));
    }

    private static Found twice(Found period) {
        return period.map(value -> value instanceof Long number ? number * 2 : value);
    }
}
