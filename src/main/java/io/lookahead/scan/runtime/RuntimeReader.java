package io.lookahead.scan.runtime;

import io.lookahead.cargo.CrateDependency;
import io.lookahead.cargo.Manifest;
import io.lookahead.facts.Known;
import io.lookahead.facts.Location;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.RuntimeTarget;
import io.lookahead.facts.SdkFact;
import io.lookahead.facts.Side;
import io.lookahead.scan.source.ManifestKnown;
import io.lookahead.scan.source.SourceKnown;
import io.lookahead.scan.target.RuntimePackage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads everything about one runtime. */
public final class RuntimeReader {

    private static final String PRIMITIVES_AURA = "cumulus-primitives-aura";
    private static final Set<String> UMBRELLA_FEATURES = Set.of(PRIMITIVES_AURA, "runtime", "runtime-full");

    private final RuntimePackage target;
    private final RuntimeSource source;

    public RuntimeReader(RuntimePackage target, SdkFact sdk) {
        this.target = target;
        source = new RuntimeSource(target, sdk);
    }

    /** The runtime with a reading for every key. */
    public RuntimeTarget read() {
        Manifest manifest = target.member().manifest();
        return new RuntimeTarget(
                target.member().name(),
                manifest.path(),
                target.crate().info().rootFile(),
                new ValidationReader(source).consensus(),
                readings());
    }

    /** Everything else that rules may ask about the runtime, in a fixed order. */
    public List<Known> known() {
        List<Known> known = new ArrayList<>(new RuntimeKnown(source).read());
        known.addAll(ManifestKnown.of(target.member(), Side.RUNTIME));
        known.addAll(new SourceKnown(Side.RUNTIME, source.rust()).ofItems(target.crate()));
        return known;
    }

    private Map<RuntimeKey, Reading> readings() {
        HookReader hook = new HookReader(source);
        AuraReader aura = new AuraReader(source);
        ApiReader api = new ApiReader(source, aura);
        TimeReader time = new TimeReader(source, api);
        Map<RuntimeKey, Reading> readings = new EnumMap<>(RuntimeKey.class);
        for (Reading reading : new Reading[] {
            hook.capacity(),
            hook.velocity(),
            hook.relaySlotDuration(),
            time.millisecsPerBlock(),
            time.slotDuration(),
            hook.hook(),
            new RelayNumberReader(source).read(),
            aura.allowMultipleBlocksPerSlot(),
            aura.slotDuration(),
            api.slotDuration(),
            api.unincludedSegment(),
            primitivesAura(),
            new ValidationReader(source).checkInherents(),
            new WeightReader(source).maximumBlockWeight(),
            aura.minimumPeriod(),
        }) {
            readings.put((RuntimeKey) reading.key(), reading);
        }
        return readings;
    }

    private Reading primitivesAura() {
        RuntimeKey key = RuntimeKey.PRIMITIVES_AURA_DEPENDENCY;
        Optional<CrateDependency> dependency = target.member()
                .dependency(PRIMITIVES_AURA)
                .filter(CrateDependency::isNormal)
                .or(this::throughUmbrella);
        Location otherwise = new Location(target.member().manifest().path(), 1, 1);
        return dependency
                .map(found -> Reading.found(key, true, null, null, found.at()))
                .orElseGet(() -> Reading.found(key, false, null, null, otherwise));
    }

    private Optional<CrateDependency> throughUmbrella() {
        return target.member()
                .dependency("polkadot-sdk")
                .filter(dependency -> dependency.features().stream().anyMatch(UMBRELLA_FEATURES::contains));
    }
}
