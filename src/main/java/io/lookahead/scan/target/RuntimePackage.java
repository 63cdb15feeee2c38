package io.lookahead.scan.target;

import io.lookahead.cargo.ActiveFeatures;
import io.lookahead.cargo.CargoPackage;
import io.lookahead.rust.names.RustCrate;
import java.util.Set;

/**
 * A package that is a parachain runtime.
 *
 * @param extra features beyond the default ones without which it is no parachain
 * @param features what is on with those
 * @param crate its source as it is with them
 */
public record RuntimePackage(CargoPackage member, Set<String> extra, ActiveFeatures features, RustCrate crate) {

    public RuntimePackage {
        extra = Set.copyOf(extra);
    }
}
