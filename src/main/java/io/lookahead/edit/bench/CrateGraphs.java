package io.lookahead.edit.bench;

import io.lookahead.cargo.CargoPackage;
import io.lookahead.cargo.CargoProject;
import io.lookahead.rust.names.CrateGraph;
import io.lookahead.text.SourceTree;

/** Says which crates a project has when one of its packages is built. */
@FunctionalInterface
public interface CrateGraphs {

    /** The crates as {@code built} sees them; a crate's id is the path of its manifest. */
    CrateGraph of(SourceTree tree, CargoProject project, CargoPackage built);
}
