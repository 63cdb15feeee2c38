package io.lookahead.edit.node;

import io.lookahead.cargo.CargoPackage;
import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.Mentions;
import io.lookahead.edit.names.SourceFiles;
import java.util.ArrayList;
import java.util.List;

/** The runtimes of the repository that a node is built with besides the target's own. */
final class OtherRuntimes {

    private static final String APIS = "impl_runtime_apis";

    /** What a runtime that runs by itself does not use; no collator is started for one. */
    private static final String OF_PARACHAINS = "cumulus-pallet-parachain-system";

    private final Bench bench;
    private final CargoPackage node;

    OtherRuntimes(Bench bench, CargoPackage node) {
        this.bench = bench;
        this.node = node;
    }

    /**
     * The crates of those parachain runtimes that implement one runtime API but not the other, in the order of the
     * project's packages.
     */
    List<String> with(String api, String butNot) throws Unperformable {
        List<String> found = new ArrayList<>();
        for (CargoPackage member : bench.cargo().all()) {
            boolean other =
                    !member.manifest().path().equals(bench.target().runtime().manifest());
            if (other
                    && node.dependency(member.name()).isPresent()
                    && member.dependency(OF_PARACHAINS).isPresent()
                    && mentions(member, api, APIS)
                    && !mentions(member, butNot, butNot)) {
                found.add(member.name());
            }
        }
        return found;
    }

    private boolean mentions(CargoPackage member, String name, String andIn) throws Unperformable {
        for (RustFile file : SourceFiles.of(bench, member, name)) {
            if (Mentions.outsideImports(file, name) > 0 && file.text().contains(andIn)) {
                return true;
            }
        }
        return false;
    }
}
