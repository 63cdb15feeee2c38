package io.lookahead.scan.clock;

import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.Location;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.RuntimeTarget;
import io.lookahead.facts.SdkFact;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.eval.RustAnalysis;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Module;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.scan.source.SdkConstants;
import io.lookahead.text.ProjectPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds every place of one runtime where time is measured in the chain's own blocks. */
public final class ClockCensus {

    private final RustCrate crate;
    private final RuntimeTarget target;
    private final SdkFact sdk;
    private final ClockKnowledge knowledge;
    private final RustAnalysis rust;
    private final Derivation derivation = new Derivation();

    public ClockCensus(RustCrate crate, RuntimeTarget target, SdkFact sdk, ClockKnowledge knowledge) {
        this.crate = crate;
        this.target = target;
        this.sdk = sdk;
        this.knowledge = knowledge;
        rust = new RustAnalysis(knowledge.with(new SdkConstants(sdk.release())));
    }

    /** The findings, by pallet and item. */
    public List<ClockFinding> take() {
        Findings findings = new Findings(BlockPace.of(target), knowledge.advice());
        Numbers numbers = new Numbers(rust);
        anchor();
        List<ConfiguredPallet> configured = ConfiguredPallet.of(crate, rust);
        Map<String, ConfiguredPallet> byName = new LinkedHashMap<>();
        configured.forEach(pallet -> byName.putIfAbsent(pallet.name(), pallet));
        ConfigReader configs = new ConfigReader(knowledge, derivation, numbers, sdk.release(), byName, findings);
        BlockTypes types = new BlockTypes();
        ConstantReader constants = new ConstantReader(crate.name(), derivation, numbers, findings);
        Map<String, List<Definition>> own = new LinkedHashMap<>();
        Map<String, Set<String>> lengths = new LinkedHashMap<>();
        for (ConfiguredPallet pallet : configured) {
            if (!configs.isOnRelayClock(pallet)) {
                pallet.trait().ifPresent(trait -> {
                    OwnPallet source = new OwnPallet(pallet, trait, types, findings);
                    List<Definition> definitions = source.definitions();
                    source.read(definitions);
                    new BlockArithmetic(derivation, numbers, findings).read(pallet.label(), definitions);
                    own.putIfAbsent(pallet.label(), definitions);
                    lengths.put(pallet.label(), source.lengths(definitions));
                });
            }
        }
        configured.forEach(pallet -> configs.read(pallet, lengths.getOrDefault(pallet.label(), Set.of())));
        if (byName.containsKey("pallet_referenda")) {
            new TrackReader(derivation, numbers, findings).read(crate.definitions());
        }
        new LengthReader(derivation, numbers, findings).read(crate);
        own.forEach(constants::read);
        constants.read(crate.name(), crate.definitions());
        return findings.sorted();
    }

    /** Where the runtime's own constant is; null where it is not clear which one that is. */
    private @Nullable Location blockTime() {
        Reading reading = target.reading(RuntimeKey.MILLISECS_PER_BLOCK);
        return reading.state() == Reading.State.FOUND ? reading.at() : null;
    }

    /** The block time is what the runtime's own constant says, with all that it is made from. */
    private void anchor() {
        Location at = blockTime();
        if (at == null) {
            return;
        }
        Map<Boolean, List<RustCrate>> crates =
                crates().stream().collect(Collectors.partitioningBy(candidate -> isAround(at.file(), candidate)));
        // A module may be taken from another crate's folder, but all crates are read only where one must be.
        if (!anchor(at, crates.getOrDefault(true, List.of()))) {
            anchor(at, crates.getOrDefault(false, List.of()));
        }
    }

    private boolean anchor(Location at, List<RustCrate> crates) {
        boolean found = false;
        for (RustCrate candidate : crates) {
            for (Module module : candidate.modules()) {
                if (module.file().filter(at.file()::equals).isPresent()) {
                    for (Definition definition : module.declarations()) {
                        if (isAt(definition, at)) {
                            derivation.anchor(definition);
                            found = true;
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean isAround(String file, RustCrate crate) {
        return file.startsWith(ProjectPath.parent(crate.info().rootFile()));
    }

    private static boolean isAt(Definition definition, @Nullable Location at) {
        return definition.item() instanceof ConstItem constant
                && constant.location().equals(at)
                && definition.truth() != Truth.FALSE;
    }

    /** The runtime's crate and, of the project, those it names as dependencies. */
    private Set<RustCrate> crates() {
        Set<RustCrate> crates = new LinkedHashSet<>(List.of(crate));
        List<String> names = new ArrayList<>(crate.info().dependencies().keySet());
        names.forEach(name -> crate.dependency(name).ifPresent(crates::add));
        return crates;
    }
}
