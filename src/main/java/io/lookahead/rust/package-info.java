/**
 * Rust source, understood without a compiler. Knows nothing of what the source is about. The layers, each usable alone:
 *
 * <ul>
 *   <li>{@link io.lookahead.rust.token}: {@code Tokens.of(text)}: flat tokens with matched brackets; {@code TokenRange}
 *       is a run of them and knows its {@code text()}, {@code location()} and {@code written()}, the bytes an edit may
 *       replace.
 *   <li>{@link io.lookahead.rust.syntax}: {@code Items.inFile(tokens)} gives items; types, paths and expressions are
 *       parsed when asked for ({@code alias.type()}, {@code constant.expression()}, {@code function.block()}).
 *   <li>{@link io.lookahead.rust.cfg}: conditions.
 *   <li>{@link io.lookahead.rust.macros}: expansion of {@code macro_rules!}.
 *   <li>{@link io.lookahead.rust.names}: {@code new RustProject(tree, graph)} has crates, modules, definitions and
 *       imports; a {@code Definition} is an item in its module with its {@code cfg} and its {@code scope()};
 *       {@code PathResolver} tells what a path means. The graph of crates is the caller's: see {@code CrateInfo}.
 *   <li>{@link io.lookahead.rust.eval}: {@code new RustAnalysis(externals)} tells values and the ends of type aliases,
 *       with a variant for every {@code cfg} that mattered.
 *   <li>{@link io.lookahead.rust.search}: finds impls, calls, literals, macro calls and the items around a place.
 * </ul>
 *
 * <p>The commonest questions:
 *
 * <ol>
 *   <li>All items of a crate, those in macro bodies included: {@code crate.definitions()}; of a module
 *       {@code module.declarations("NAME")}. A definition's {@code truth()} says whether it exists with the crate's
 *       features.
 *   <li>Impls of a trait: {@code Search.impls(crate, "Config", analysis)} and then {@code trait()} of each, such as
 *       {@code pallet_aura::Config}; runtime APIs are those whose {@code definition().macro()} is the macro around
 *       them.
 *   <li>The associated type of an impl: {@code definition.members("SlotDuration")}, several where {@code cfg} chooses;
 *       its {@code item()} is an {@code AliasItem} with {@code type()} and the tokens {@code target()}.
 *   <li>What that type is in the end: {@code analysis.resolve(alias.type().get(), member.scope())}: {@code Named} has
 *       {@code path()}, {@code arguments()} and the {@code aliases()} passed on the way.
 *   <li>The value it carries ({@code ConstU64<{…}>}, a {@code parameter_types!} item, …): {@code analysis.valueOf(type,
 *       scope).active().number()}, or {@code reason()}.
 *   <li>The value of a constant: {@code analysis.evaluate(definition)}; of any expression
 *       {@code analysis.evaluate(expression, scope)}.
 *   <li>The value of a generic argument: {@code analysis.valueOf(named.arguments().get(1), type)}.
 *   <li>A macro call's arguments: {@code Search.macroCalls(crate, "register_validate_block")}, then
 *       {@code call.arguments()} are {@code Key = value}.
 *   <li>Imports: {@code module.imports()}, each with its {@code leaf().tree()} to edit; what it brings in:
 *       {@code PathResolver.resolve(imported, Namespace.TYPE)}.
 *   <li>Calls, method calls and struct literals: {@code Search.bodies(crate)}, then {@code body.calls("run")},
 *       {@code body.structLiterals("Params")}; each comes with the scope to resolve its path in.
 * </ol>
 */
@NullMarked
package io.lookahead.rust;

import org.jspecify.annotations.NullMarked;
