package io.lookahead.edit.runtime;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.facts.PalletItem;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.ImplItem;
import java.util.ArrayList;
import java.util.List;

/** The {@code impl pallet::Config for Runtime} of a pallet, in the file it is written in. */
record PalletImpl(RustFile file, ImplItem impl) {

    /**
     * Finds the impl.
     *
     * @throws Unperformable when the scan found none, or it is not where it was found
     */
    static PalletImpl find(Bench bench, String pallet) throws Unperformable {
        PalletItem any = bench.target().known().stream()
                .filter(PalletItem.class::isInstance)
                .map(PalletItem.class::cast)
                .filter(item -> item.pallet().equals(pallet))
                .findFirst()
                .orElseThrow(() -> new Unperformable("no impl " + pallet + "::Config for the runtime was found;"
                        + " it may be written by a macro of another crate"));
        RustFile file = bench.rust(any.at().file());
        ImplItem impl = file.around(ImplItem.class, bench.offset(any.at()))
                .orElseThrow(() -> new Unperformable(
                        any.at() + " does not stand in an impl; it is written by a macro that cannot be followed"));
        return new PalletImpl(file, impl);
    }

    /** The items of a name; several where a condition chooses between them. */
    List<AliasItem> items(String name) {
        return impl.types(name);
    }

    /** Its associated types in the order written. */
    List<AliasItem> types() {
        List<AliasItem> types = new ArrayList<>();
        impl.items().stream()
                .filter(AliasItem.class::isInstance)
                .map(AliasItem.class::cast)
                .forEach(types::add);
        return types;
    }
}
