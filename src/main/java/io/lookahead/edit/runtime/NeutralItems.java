package io.lookahead.edit.runtime;

import io.lookahead.cargo.CargoPackage;
import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.Place;
import io.lookahead.edit.names.SourceFiles;
import io.lookahead.edit.names.Spelling;
import io.lookahead.edit.style.RustStyle;
import io.lookahead.edit.style.TypeLayout;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.text.EditSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Items of a pallet's {@code Config} that exist only under a feature of the pallet. Cargo builds a pallet once for a
 * whole workspace, so asking for the feature in one runtime makes the item mandatory in every other runtime and mock
 * too: those get the value that changes nothing for them.
 */
final class NeutralItems {

    /** By dependency and feature: the item and what it is without the feature. */
    private static final Map<String, Item> ITEMS = Map.of(
            "cumulus-pallet-parachain-system/parameterized-consensus-hook",
            new Item("ConsensusHook", "cumulus_pallet_parachain_system::ExpectParentIncluded"));

    private NeutralItems() {}

    private record Item(String name, String value) {}

    /** Whether a feature makes an item mandatory wherever the pallet is configured. */
    static boolean concerns(String crate, String feature) {
        return ITEMS.containsKey(crate + "/" + feature);
    }

    /** The packages other than {@code own}, in the same workspace, that configure the pallet without the item. */
    static List<CargoPackage> without(Bench bench, CargoPackage own, String crate, String feature)
            throws Unperformable {
        List<CargoPackage> found = new ArrayList<>();
        for (CargoPackage member : bench.cargo().all()) {
            boolean other = !member.manifest().path().equals(own.manifest().path())
                    && member.rootDirectory().equals(own.rootDirectory());
            if (other && !impls(bench, member, crate, feature).isEmpty()) {
                found.add(member);
            }
        }
        return found;
    }

    /** An impl of the pallet's configuration that lacks the item. */
    private record Lacking(RustFile file, ImplItem impl) {}

    private static List<Lacking> impls(Bench bench, CargoPackage member, String crate, String feature)
            throws Unperformable {
        Item item = ITEMS.get(crate + "/" + feature);
        List<Lacking> found = new ArrayList<>();
        String code = crate.replace('-', '_');
        if (item != null) {
            for (RustFile file : SourceFiles.of(bench, member, code)) {
                file.all(ImplItem.class)
                        .filter(impl -> configures(impl, code)
                                && impl.types(item.name()).isEmpty())
                        .forEach(impl -> found.add(new Lacking(file, impl)));
            }
        }
        return found;
    }

    private static boolean configures(ImplItem impl, String crate) {
        return impl.traitPath()
                .map(PathRef::segments)
                .filter(path ->
                        path.size() > 1 && path.get(path.size() - 1).name().equals("Config"))
                .filter(path -> path.get(path.size() - 2).name().equals(crate))
                .isPresent();
    }

    /** Gives every such impl of a package the item, and tells the operator. */
    static void set(Bench bench, CargoPackage member, String crate, String feature) throws Unperformable {
        Item item = Optional.ofNullable(ITEMS.get(crate + "/" + feature)).orElseThrow();
        for (Lacking lacking : impls(bench, member, crate, feature)) {
            PalletImpl impl = new PalletImpl(lacking.file(), lacking.impl());
            RustStyle style = RustStyle.of(bench.tree(), lacking.file().text());
            ItemPlace place = new ItemPlace(impl, style);
            Place at = new Place(lacking.file(), lacking.impl().range().span().start());
            Spelling spelling = new Spelling(bench, at);
            EditSet.Builder edits = EditSet.builder();
            String start = "type " + item.name() + " = ";
            String lines = new TypeLayout(style).write(place.indentation(), start, spelling.spell(item.value()));
            place.insert(item.name(), lines, edits);
            spelling.addImports(edits);
            bench.change(edits.build());
            bench.note(lacking.impl().location() + " gets " + item.name()
                    + " too: the feature makes it mandatory in the whole workspace");
        }
    }
}
