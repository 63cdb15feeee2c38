package io.lookahead.scan.runtime;

import io.lookahead.facts.Location;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.MacroLookup;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.scan.source.AttributeMacro;
import io.lookahead.scan.source.Found;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Macros that a runtime uses and whose definition is not part of the project: calls, and attributes of its modules.
 * What one of them may generate is not known to be absent.
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

    private static final int MOST_NAMED = 8;

    private final List<Definition> calls;
    private final List<AttributeMacro> attributes;

    UnreadMacros(RustCrate crate) {
        calls = crate.definitions().stream()
                .filter(definition -> definition.truth() != Truth.FALSE)
                .filter(UnreadMacros::isUnread)
                .toList();
        attributes = AttributeMacro.in(crate);
    }

    private static boolean isUnread(Definition definition) {
        return definition.item() instanceof MacroCall call
                && !READ.contains(call.macro())
                && MacroLookup.find(call.path(), definition.module()).isEmpty();
    }

    /** The calls. */
    List<Definition> calls() {
        return calls;
    }

    /** Whether an attribute macro composes the runtime, so that its pallets are not known. */
    boolean composes() {
        return attributes.stream().anyMatch(AttributeMacro::composes);
    }

    /** A pallet's item that is not found but may be there after all; absent where nothing was left unread. */
    Found configured(String what) {
        List<String> macros = calls.stream()
                .map(definition -> (MacroCall) definition.item())
                .map(call -> call.macro() + "! at " + call.location())
                .toList();
        return unknown(
                what + " may be configured by ",
                macros,
                calls.stream().map(definition -> definition.item().location()));
    }

    /** What {@code register_validate_block!} is given, where only an attribute macro may call it. */
    Found registered(String what) {
        return unknown(what + " is decided by ", AttributeMacro::composes);
    }

    /** A runtime API that is not found but may be there after all. */
    Found implemented(String what) {
        return unknown(what + " may be implemented by ", AttributeMacro::implementsApis);
    }

    private Found unknown(String what, Predicate<AttributeMacro> may) {
        List<AttributeMacro> those = attributes.stream().filter(may).toList();
        List<String> macros = those.stream()
                .map(macro -> "#[" + macro.path() + "] at " + macro.at())
                .toList();
        return unknown(what, macros, those.stream().map(AttributeMacro::at));
    }

    private static Found unknown(String what, List<String> macros, Stream<Location> places) {
        if (macros.isEmpty()) {
            return Found.absent();
        }
        String named = macros.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        int more = macros.size() - MOST_NAMED;
        String which = macros.size() == 1 ? "the external macro " : "one of the external macros ";
        return Found.unknown(
                what + which + named + (more > 0 ? " and " + more + " more" : ""),
                places.findFirst().orElse(null));
    }
}
