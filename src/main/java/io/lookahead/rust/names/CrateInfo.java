package io.lookahead.rust.names;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that reading Rust needs to know about a crate, which Cargo's manifests tell.
 *
 * @param id tells crates apart
 * @param name its own name, with underscores
 * @param rootFile the file of its root module
 * @param edition such as 2021
 * @param features the features that are on
 * @param dependencies by the name they have in this crate's source
 */
public record CrateInfo(
        String id,
        String name,
        String rootFile,
        int edition,
        Set<String> features,
        SortedMap<String, Dependency> dependencies) {

    public CrateInfo {
        features = Set.copyOf(features);
        dependencies = Collections.unmodifiableSortedMap(new TreeMap<>(dependencies));
    }

    /** A crate of edition 2021 without features, for tests and single files. */
    public static CrateInfo of(String name, String rootFile, Map<String, Dependency> dependencies) {
        return new CrateInfo(name, name, rootFile, 2021, Set.of(), new TreeMap<>(dependencies));
    }
}
