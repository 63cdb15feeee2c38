package io.lookahead.scan.target;

import io.lookahead.cargo.ActiveFeatures;
import io.lookahead.cargo.CargoPackage;
import io.lookahead.rust.names.RustCrate;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * A package that is a parachain runtime.
 *
 * @param extra features beyond the default ones without which it is no parachain
 * @param features what is on with those
 * @param crate its source as it is with them
 * @param mentions whether a package, by the path of its manifest, holds a word anywhere in its Rust files
 */
public record RuntimePackage(
        CargoPackage member,
        Set<String> extra,
        ActiveFeatures features,
        RustCrate crate,
        BiPredicate<String, String> mentions) {

    public RuntimePackage {
        extra = Set.copyOf(extra);
    }
}
