package io.lookahead.rust.cfg;

import java.util.Set;

/**
 * What a crate is built with: its features, all of them known, and no test, documentation or checking tool. What
 * depends on the machine is unknown.
 *
 * @param features names of the features that are on
 */
public record CfgEnvironment(Set<String> features) {

    private static final Set<String> NEVER = Set.of(
            "test", "doc", "docsrs", "doctest", "miri", "fuzzing", "loom", "kani", "no_std", "proc_macro", "bench");

    public CfgEnvironment {
        features = Set.copyOf(features);
    }

    /** Whether {@code cfg} holds here. */
    public Truth evaluate(Cfg cfg) {
        if (cfg instanceof Cfg.All all) {
            Truth truth = Truth.TRUE;
            for (Cfg part : all.parts()) {
                truth = truth.and(evaluate(part));
            }
            return truth;
        }
        if (cfg instanceof Cfg.Any any) {
            Truth truth = Truth.FALSE;
            for (Cfg part : any.parts()) {
                truth = truth.or(evaluate(part));
            }
            return truth;
        }
        if (cfg instanceof Cfg.Not not) {
            return evaluate(not.part()).not();
        }
        if (cfg instanceof Cfg.Option option && option.key().equals("feature")) {
            return Truth.of(features.contains(option.value()));
        }
        if (cfg instanceof Cfg.Flag flag && NEVER.contains(flag.name())) {
            return Truth.FALSE;
        }
        return Truth.UNKNOWN;
    }
}
