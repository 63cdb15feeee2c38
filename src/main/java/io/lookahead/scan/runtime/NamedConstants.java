package io.lookahead.scan.runtime;

import io.lookahead.facts.Location;
import io.lookahead.facts.Reading;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.eval.Conditions;
import io.lookahead.rust.eval.Evaluation;
import io.lookahead.rust.eval.RustAnalysis;
import io.lookahead.rust.names.Candidate;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Dependency;
import io.lookahead.rust.names.Module;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.PathResolver;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.scan.source.Found;
import io.lookahead.scan.source.SdkNames;
import io.lookahead.scan.source.Values;
import io.lookahead.scan.target.RuntimePackage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Constants of a known purpose by the names they have: the one that the runtime's configuration sees, else one that the
 * runtime declares or imports anywhere, else the only one in the crates it is built from, those preferred that stand
 * beside the units of time it uses.
 */
final class NamedConstants {

    private static final List<String> PLACES =
            List.of(Pallets.TIMESTAMP, Pallets.AURA, Pallets.PARACHAIN_SYSTEM, Pallets.SYSTEM);

    /** What is reckoned from the time between blocks, or stands beside it; the surest first. */
    private static final List<String> COMPANIONS =
            List.of("HOURS", "MINUTES", "DAYS", "SLOT_DURATION", "MAXIMUM_BLOCK_WEIGHT");

    private final RustCrate crate;
    private final BiPredicate<String, String> mentions;
    private final RustAnalysis rust;
    private final Set<Module> modules = new LinkedHashSet<>();

    NamedConstants(RuntimePackage target, RustAnalysis rust, PalletConfigs configs) {
        crate = target.crate();
        mentions = target.mentions();
        this.rust = rust;
        for (String pallet : PLACES) {
            configs.of(pallet).forEach(config -> modules.add(config.module()));
        }
        modules.add(crate.root());
        for (Module module : crate.modules()) {
            if (crate.evaluate(module.effectiveCfg()) != Truth.FALSE) {
                modules.add(module);
            }
        }
    }

    /** The value of that constant of {@code names} that is nearest; of those as near, of the first name. */
    Found read(List<String> names, Conditions conditions) {
        Near nearest = new Near(Found.absent(), modules.size() + 1);
        for (String name : names) {
            Near near = read(name, nearest.isFound() ? nearest.distance() : modules.size() + 1, conditions);
            nearest = near.isNearerThan(nearest) ? near : nearest;
        }
        return nearest.found();
    }

    /**
     * What a name means.
     *
     * @param distance how many modules were asked before the one that knows it
     */
    private record Near(Found found, int distance) {

        boolean isFound() {
            return found.state() == Reading.State.FOUND;
        }

        boolean isNearerThan(Near other) {
            return isFound()
                    ? !other.isFound() || distance < other.distance
                    : found.isPresent() && !other.found.isPresent();
        }
    }

    /** What the name means to one of the modules nearer than {@code within}, or else anywhere where that is farther. */
    private Near read(String name, int within, Conditions conditions) {
        @Nullable Target external = null;
        int distance = 0;
        for (Module module : modules) {
            if (distance == within) {
                return new Near(Found.absent(), distance);
            }
            for (Candidate candidate : meanings(name, module)) {
                if (candidate.target() instanceof Target.OfItem item
                        && item.definition().item() instanceof ConstItem) {
                    Optional<Definition> chosen = conditions.choose(alternatives(item.definition()));
                    if (chosen.isPresent()) {
                        return new Near(value(chosen.get(), conditions), distance);
                    }
                } else if (candidate.target() instanceof Target.External other && other.sure()) {
                    external = external == null ? other : external;
                }
            }
            distance++;
        }
        Found found = distance < within ? elsewhere(name, external, conditions) : Found.absent();
        return new Near(found, distance);
    }

    /** What a name means that no module of the runtime declares or imports from the project. */
    private Found elsewhere(String name, @Nullable Target external, Conditions conditions) {
        List<Definition> declared = declared(crate, name);
        if (declared.isEmpty() && external != null) {
            return Found.unknown(
                            name + " is taken from the crate " + SdkNames.crate(external)
                                    + ", which is not part of the project",
                            new Location(crate.info().rootFile(), 1, 1))
                    .withSymbol(name);
        }
        return onlyOne(declared.isEmpty() ? nearest(inDependencies(name)) : declared, conditions);
    }

    private static List<Candidate> meanings(String name, Module module) {
        return PathResolver.resolve(List.of(name), Scope.of(module), Namespace.VALUE)
                .candidates();
    }

    /**
     * Of constants in several modules, those declared beside what the runtime takes from there; none where it takes
     * that from outside the project.
     */
    private List<Definition> nearest(List<Definition> constants) {
        boolean outside = false;
        for (String companion : COMPANIONS) {
            for (Module module : modules) {
                List<Target> homes = meanings(companion, module).stream()
                        .map(Candidate::target)
                        .toList();
                List<Definition> beside = constants.stream()
                        .filter(constant -> homes.stream().anyMatch(home -> isIn(constant.module(), home)))
                        .toList();
                if (!beside.isEmpty()) {
                    return beside;
                }
                outside |= homes.stream().anyMatch(home -> home instanceof Target.External other && other.sure());
            }
        }
        return outside && inSeveralModules(constants) ? List.of() : constants;
    }

    private static boolean isIn(Module module, Target target) {
        return target instanceof Target.OfItem item
                && item.definition().module().equals(module);
    }

    private static boolean inSeveralModules(List<Definition> constants) {
        return constants.stream().map(Definition::module).distinct().count() > 1;
    }

    /** The same constant under other conditions: those of its name in its module. */
    private static List<Definition> alternatives(Definition constant) {
        return constant.module().declarations(constant.name()).stream()
                .filter(definition -> definition.item() instanceof ConstItem)
                .toList();
    }

    private Found onlyOne(List<Definition> constants, Conditions conditions) {
        if (constants.isEmpty()) {
            return Found.absent();
        }
        Definition first = constants.get(0);
        if (inSeveralModules(constants)) {
            return Found.unknown(
                    first.name() + " is declared more than once, and nothing tells which one counts",
                    first.item().location());
        }
        return conditions
                .choose(constants)
                .map(chosen -> value(chosen, conditions))
                .orElseGet(Found::absent);
    }

    private static List<Definition> declared(RustCrate crate, String name) {
        return crate.definitions().stream()
                .filter(definition -> definition.item() instanceof ConstItem
                        && definition.name().equals(name)
                        && definition.truth() != Truth.FALSE)
                .toList();
    }

    private List<Definition> inDependencies(String name) {
        List<Definition> found = new ArrayList<>();
        for (Dependency dependency : crate.info().dependencies().values()) {
            if (dependency instanceof Dependency.Local local && mentions.test(local.crateId(), name)) {
                crate.project().crate(local.crateId()).ifPresent(other -> found.addAll(declared(other, name)));
            }
        }
        return found;
    }

    private Found value(Definition definition, Conditions conditions) {
        Evaluation evaluation = rust.evaluate(definition, conditions);
        ConstItem constant = (ConstItem) definition.item();
        return Values.found(evaluation, constant.location())
                .withSymbol(definition.name())
                .withExpression(
                        constant.value() == null ? null : constant.value().normalized());
    }
}
