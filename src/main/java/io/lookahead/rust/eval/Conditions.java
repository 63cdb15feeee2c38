package io.lookahead.rust.eval;

import io.lookahead.facts.Location;
import io.lookahead.rust.cfg.Cfg;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.names.Candidate;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Resolution;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.names.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which conditions are taken to hold while something is worked out: those of each crate's features, except where an
 * assumption says otherwise. Remembers every alternative that a condition chose between, so that the others can be
 * worked out as well.
 */
public final class Conditions {

    private static final int MOST_ALTERNATIVES = 8;

    private final Map<Cfg, Boolean> assumed;
    private final Map<String, Alternative> met = new LinkedHashMap<>();

    private Conditions(Map<Cfg, Boolean> assumed) {
        this.assumed = assumed;
    }

    /** The crates' own features. */
    public static Conditions byDefault() {
        return new Conditions(Map.of());
    }

    /** Something that exists under a condition. */
    private record Alternative(Cfg cfg, Location at) {}

    /** What was worked out by default and under every condition that mattered. */
    public static <T> Explored<T> explore(Function<Conditions, T> work) {
        Conditions conditions = byDefault();
        T active = work.apply(conditions);
        List<Explored.Variant<T>> variants = new ArrayList<>();
        for (Alternative alternative : conditions.met.values()) {
            if (variants.size() < MOST_ALTERNATIVES) {
                Map<Cfg, Boolean> assumed = new LinkedHashMap<>();
                assume(alternative.cfg(), true, assumed);
                T value = work.apply(new Conditions(assumed));
                variants.add(new Explored.Variant<>(alternative.cfg(), alternative.at(), value));
            }
        }
        return new Explored<>(active, variants);
    }

    /** Chooses the simplest features under which {@code cfg} is {@code wanted}. */
    private static void assume(Cfg cfg, boolean wanted, Map<Cfg, Boolean> assumed) {
        if (cfg instanceof Cfg.Not not) {
            assume(not.part(), !wanted, assumed);
        } else if (cfg instanceof Cfg.All all) {
            assumeParts(all.parts(), wanted, wanted, assumed);
        } else if (cfg instanceof Cfg.Any any) {
            assumeParts(any.parts(), wanted, !wanted, assumed);
        } else {
            assumed.putIfAbsent(cfg, wanted);
        }
    }

    private static void assumeParts(List<Cfg> parts, boolean wanted, boolean every, Map<Cfg, Boolean> assumed) {
        for (Cfg part : every ? parts : parts.subList(0, Math.min(1, parts.size()))) {
            assume(part, wanted, assumed);
        }
    }

    /** Whether {@code cfg}, written in {@code crate}, holds. */
    public Truth truth(Cfg cfg, RustCrate crate) {
        if (assumed.isEmpty()) {
            return crate.evaluate(cfg);
        }
        if (cfg instanceof Cfg.Not not) {
            return truth(not.part(), crate).not();
        }
        if (cfg instanceof Cfg.All all) {
            return all.parts().stream().map(part -> truth(part, crate)).reduce(Truth.TRUE, Truth::and);
        }
        if (cfg instanceof Cfg.Any any) {
            return any.parts().stream().map(part -> truth(part, crate)).reduce(Truth.FALSE, Truth::or);
        }
        Boolean assumption = assumed.get(cfg);
        return assumption == null ? crate.evaluate(cfg) : Truth.of(assumption);
    }

    /** Whether something written under {@code cfg} at {@code at} exists; remembers that this mattered. */
    public Truth exists(Cfg cfg, Location at, RustCrate crate) {
        meet(cfg, at);
        return truth(cfg, crate);
    }

    private void meet(Cfg cfg, Location at) {
        if (!cfg.isAlways()) {
            met.putIfAbsent(cfg.text(), new Alternative(cfg, at));
        }
    }

    /** The one meaning of a path that holds; empty where none or several may. */
    Optional<Candidate> choose(Resolution resolution, Scope scope) {
        List<Candidate> retold = new ArrayList<>();
        for (Candidate candidate : resolution.candidates()) {
            if (resolution.candidates().size() > 1 || candidate.truth() != Truth.TRUE) {
                meet(candidate.cfg(), location(candidate.target(), scope));
            }
            retold.add(assumed.isEmpty() ? candidate : retell(candidate, scope));
        }
        return new Resolution(
                        retold.stream()
                                .sorted(java.util.Comparator.comparing(Candidate::truth)
                                        .reversed())
                                .toList(),
                        resolution.problem())
                .active();
    }

    private Candidate retell(Candidate candidate, Scope scope) {
        RustCrate crate = candidate.target() instanceof Target.OfItem item
                ? item.definition().module().crate()
                : scope.module().crate();
        Truth truth = truth(candidate.cfg(), crate);
        if (candidate.target() instanceof Target.OfItem item) {
            truth = truth.and(truth(item.definition().effectiveCfg(), crate));
        }
        return new Candidate(candidate.target(), candidate.used(), candidate.cfg(), truth);
    }

    private static Location location(Target target, Scope scope) {
        if (target instanceof Target.OfItem item) {
            return item.definition().item().location();
        }
        if (target instanceof Target.OfVariant variant) {
            return variant.enumeration().item().location();
        }
        return target instanceof Target.OfModule module
                ? module.module().location()
                : scope.module().location();
    }

    /** The one of several definitions that exists; empty where none or several may. */
    public Optional<Definition> choose(List<Definition> definitions) {
        List<Definition> holding = new ArrayList<>();
        List<Definition> possible = new ArrayList<>();
        for (Definition definition : definitions) {
            RustCrate crate = definition.module().crate();
            Truth truth = truth(definition.effectiveCfg(), crate);
            if (definitions.size() > 1 || truth != Truth.TRUE) {
                meet(definition.cfg(), definition.item().location());
            }
            if (truth == Truth.TRUE) {
                holding.add(definition);
            } else if (truth == Truth.UNKNOWN) {
                possible.add(definition);
            }
        }
        if (!holding.isEmpty()) {
            return Optional.of(holding.get(0));
        }
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }
}
