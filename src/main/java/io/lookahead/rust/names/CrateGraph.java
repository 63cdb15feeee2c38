package io.lookahead.rust.names;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The crates of a project. */
public interface CrateGraph {

    Optional<CrateInfo> crate(String id);

    /** A graph of known crates. */
    static CrateGraph of(List<CrateInfo> crates) {
        SortedMap<String, CrateInfo> byId = new TreeMap<>();
        crates.forEach(crate -> byId.put(crate.id(), crate));
        return id -> Optional.ofNullable(byId.get(id));
    }
}
