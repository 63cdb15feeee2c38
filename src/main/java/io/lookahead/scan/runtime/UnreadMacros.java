package io.lookahead.scan.runtime;

import io.lookahead.facts.Location;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.MacroLookup;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.syntax.MacroCall;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Macro calls of a runtime whose definition is not part of the project. What one of them may generate is not known to
 * be absent.
 */
final class UnreadMacros {

    /** Macros of the SDK and the language whose arguments are all there is to read. */
    private static final Set<String> READ = Set.of(
            "parameter_types",
            "ord_parameter_types",
            "construct_runtime",
            "impl_runtime_apis",
            "register_validate_block",
            "impl_opaque_keys",
            "impl_outer_origin",
            "define_benchmarks",
            "add_benchmarks",
            "include",
            "include_str",
            "include_bytes",
            "assert_eq_size",
            "const_assert",
            "const_assert_eq",
            "static_assertions",
            "compile_error",
            "thread_local",
            "lazy_static",
            "cfg_if",
            "generate_solution_type",
            "generate_bags",
            "runtime_benchmarks",
            "std",
            "bp_runtime",
            "parameter_type_with_key",
            "construct_fungible_extrinsic",
            "match_types",
            "match_type",
            "impl_tuple_types");

    private final List<MacroCall> calls;

    UnreadMacros(RustCrate crate) {
        calls = crate.definitions().stream()
                .filter(definition -> definition.truth() != Truth.FALSE)
                .filter(UnreadMacros::isUnread)
                .map(definition -> (MacroCall) definition.item())
                .toList();
    }

    private static boolean isUnread(Definition definition) {
        return definition.item() instanceof MacroCall call
                && !READ.contains(call.macro())
                && MacroLookup.find(call.path(), definition.module()).isEmpty();
    }

    /** Why something that is not found may be there after all; empty where nothing was left unread. */
    Optional<String> reason(String what) {
        return calls.isEmpty()
                ? Optional.empty()
                : Optional.of(what + " may be configured by the external macro "
                        + calls.get(0).macro() + "! at " + calls.get(0).location());
    }

    /** Where the first of them is. */
    Optional<Location> location() {
        return calls.stream().findFirst().map(MacroCall::location);
    }
}
