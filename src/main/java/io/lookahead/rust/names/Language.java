package io.lookahead.rust.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names that every module knows: the language's own types, attributes and prelude. */
final class Language {

    private static final Set<String> PRIMITIVES = Set.of(
            "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128",
            "isize", "f32", "f64");

    private static final Map<String, List<String>> PRELUDE = Map.ofEntries(
            Map.entry("Option", List.of("core", "option", "Option")),
            Map.entry("Some", List.of("core", "option", "Option", "Some")),
            Map.entry("None", List.of("core", "option", "Option", "None")),
            Map.entry("Result", List.of("core", "result", "Result")),
            Map.entry("Ok", List.of("core", "result", "Result", "Ok")),
            Map.entry("Err", List.of("core", "result", "Result", "Err")),
            Map.entry("Box", List.of("alloc", "boxed", "Box")),
            Map.entry("String", List.of("alloc", "string", "String")),
            Map.entry("Vec", List.of("alloc", "vec", "Vec")),
            Map.entry("Default", List.of("core", "default", "Default")),
            Map.entry("Into", List.of("core", "convert", "Into")),
            Map.entry("From", List.of("core", "convert", "From")),
            Map.entry("Clone", List.of("core", "clone", "Clone")),
            Map.entry("Drop", List.of("core", "ops", "Drop")),
            Map.entry("Iterator", List.of("core", "iter", "Iterator")));

    private static final Set<String> ATTRIBUTES = Set.of(
            "allow",
            "automatically_derived",
            "cfg",
            "cfg_attr",
            "deny",
            "deprecated",
            "doc",
            "expect",
            "forbid",
            "ignore",
            "macro_export",
            "macro_use",
            "no_implicit_prelude",
            "path",
            "rustfmt::skip",
            "test",
            "warn");

    private Language() {}

    /** Whether an attribute is the language's own; any other is a macro. */
    static boolean isAttribute(String path) {
        return ATTRIBUTES.contains(path) || path.startsWith("clippy::") || path.startsWith("docify::");
    }

    /** Whether a crate is the standard library or a stand-in for it. */
    static boolean isStandard(String crate) {
        return crate.equals("std") || crate.equals("core") || crate.equals("alloc") || crate.endsWith("_std");
    }

    static boolean isPrimitive(String name) {
        return PRIMITIVES.contains(name);
    }

    static Optional<List<String>> prelude(String name) {
        return Optional.ofNullable(PRELUDE.get(name));
    }
}
