package io.lookahead.scan.runtime;

import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.eval.RustAnalysis;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.rust.syntax.Paths;
import io.lookahead.rust.syntax.TypeRef;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.scan.source.SdkNames;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pallets a runtime is composed of, by the name it gives each: from {@code construct_runtime!} (or a macro that
 * someone made of it) or a module with the attribute {@code runtime}. A name that no declaration explains is a crate's:
 * it may come through a glob of a crate from elsewhere.
 */
final class ComposedPallets {

    private final Map<String, String> crates = new TreeMap<>();
    private final RustAnalysis rust;

    ComposedPallets(RustCrate crate, RustAnalysis rust) {
        this.rust = rust;
        for (Definition definition : crate.definitions()) {
            if (definition.truth() == Truth.FALSE) {
                continue;
            }
            if (definition.item() instanceof MacroCall call && call.macro().contains("construct_runtime")) {
                fromMacro(call, definition);
            } else if (definition.item() instanceof AliasItem alias && isIndexed(alias)) {
                fromAlias(alias, definition);
            }
        }
    }

    /** The crate of the pallet that the runtime calls {@code name}. */
    Optional<String> crate(String name) {
        return Optional.ofNullable(crates.get(name));
    }

    /** Whether the runtime has a pallet of that crate. */
    boolean contains(String crate) {
        return crates.containsValue(crate);
    }

    private static boolean isIndexed(AliasItem alias) {
        return alias.attributes().stream()
                .anyMatch(attribute -> attribute.path().endsWith("runtime::pallet_index"));
    }

    private void fromAlias(AliasItem alias, Definition definition) {
        alias.type().ifPresent(type -> {
            TypeRef first = type instanceof TypeRef.Bounds bounds
                    ? new TypeRef.Named(bounds.traits().get(0))
                    : type;
            if (first instanceof TypeRef.Named named) {
                put(alias.name(), named.path(), definition);
            }
        });
    }

    /** {@code Name: path::to::pallet::{Pallet, Call} = 3}, in the braces of the enum or struct. */
    private void fromMacro(MacroCall call, Definition definition) {
        Tokens tokens = call.tokens();
        for (int i = call.body().from(); i < call.body().to(); i++) {
            if (tokens.is(i, '{')) {
                for (TokenRange entry : tokens.range(i, tokens.skip(i)).inside().split(',')) {
                    entry(entry, definition);
                }
                return;
            }
        }
    }

    private void entry(TokenRange entry, Definition definition) {
        Tokens tokens = entry.tokens();
        for (int i = entry.from(); i + 1 < entry.to(); i++) {
            if (tokens.is(i, '#')) {
                i = tokens.skip(i + 1) - 1;
            } else if (tokens.isIdent(i) && tokens.is(i + 1, ':')) {
                put(tokens.name(i), Paths.parseType(entry.sub(i + 2, entry.to())), definition);
                return;
            }
        }
    }

    private void put(String name, PathRef path, Definition definition) {
        if (path.last().name().isEmpty() || path.self() != null) {
            return;
        }
        PathRef start =
                new PathRef(path.range(), path.global(), null, path.segments().subList(0, 1));
        String crate = rust.target(start, definition.scope(), Namespace.TYPE)
                .map(found -> crate(found, path))
                .orElseGet(() -> path.segments().get(0).name());
        crates.putIfAbsent(name, crate);
    }

    private static String crate(Target start, PathRef path) {
        boolean umbrella = SdkNames.names(start).get(0).equals("polkadot_sdk")
                && path.segments().size() > 1;
        return umbrella ? path.segments().get(1).name() : SdkNames.crate(start);
    }
}
