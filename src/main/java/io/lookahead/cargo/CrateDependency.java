package io.lookahead.cargo;

import io.lookahead.facts.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dependency with everything that the workspace adds to it.
 *
 * @param crate the package's own name
 * @param spec the entry in the package's manifest
 * @param source where it comes from, the workspace's entry included
 * @param features those asked for, the workspace's included
 * @param manifest the package's manifest where it lies in this project; null otherwise
 */
public record CrateDependency(
        String crate,
        DependencySpec spec,
        DependencySource source,
        boolean defaultFeatures,
        List<String> features,
        @Nullable String manifest,
        Location at) {

    public CrateDependency {
        features = List.copyOf(features);
    }

    /** The name that Rust code knows it by, unless {@link CargoPackage} knows the library's own. */
    public String nameInCode() {
        return spec.key().replace('-', '_');
    }

    public boolean isNormal() {
        return spec.kind() == DependencyKind.NORMAL;
    }
}
