package io.lookahead.edit.names;

import io.lookahead.edit.bench.Placed;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.rust.syntax.ExternCrate;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.rust.syntax.MacroRules;
import io.lookahead.rust.syntax.ModItem;
import io.lookahead.rust.syntax.UseItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A place in a Rust file, with the modules of the file and the functions around it. */
public record Place(RustFile file, int offset) {

    private Optional<Placed> innermost(Class<? extends Item> kind) {
        return file.placedAround(kind, offset);
    }

    /** Whether it stands in a macro of the project, which may be expanded elsewhere. */
    public boolean isInMacroRules() {
        return innermost(MacroRules.class).isPresent();
    }

    /** The names of the modules of this file that it stands in, outermost first. */
    List<String> inlineModules() {
        List<String> names = new ArrayList<>();
        innermost(ModItem.class).ifPresent(placed -> {
            placed.parents().stream().filter(ModItem.class::isInstance).forEach(parent -> names.add(parent.name()));
            names.add(placed.item().name());
        });
        return names;
    }

    /** The declarations whose names are known here, innermost first; those under a condition are left out. */
    public List<UseItem> imports() {
        List<UseItem> imports = new ArrayList<>();
        innermost(FnItem.class).ifPresent(function -> imports.addAll(directlyIn(Optional.of(function.item()))));
        imports.addAll(moduleImports());
        return imports;
    }

    /** The unconditional declarations of the module it stands in. */
    List<UseItem> moduleImports() {
        return directlyIn(innermost(ModItem.class).map(Placed::item));
    }

    /** The first item of the module it stands in. */
    Optional<Item> firstItem() {
        Optional<Item> owner = innermost(ModItem.class).map(Placed::item);
        return file.items().stream()
                .filter(placed -> owner.equals(last(placed.parents())))
                .map(Placed::item)
                .findFirst();
    }

    /**
     * Where the module's head ends: at the first item that is neither an import nor a declaration of another module.
     */
    int endOfHead() {
        Optional<Item> owner = innermost(ModItem.class).map(Placed::item);
        return file.items().stream()
                .filter(placed -> owner.equals(last(placed.parents())))
                .map(Placed::item)
                .filter(item -> !(item instanceof UseItem
                        || item instanceof ExternCrate
                        || item instanceof MacroCall
                        || (item instanceof ModItem module && module.body() == null)))
                .findFirst()
                .map(item -> item.range().span().start())
                .orElse(file.text().length());
    }

    /** The declarations of the module it stands in that hold under a condition only. */
    List<UseItem> conditionalImports() {
        return all(innermost(ModItem.class).map(Placed::item))
                .filter(Place::isConditional)
                .toList();
    }

    private List<UseItem> directlyIn(Optional<Item> owner) {
        return all(owner).filter(use -> !isConditional(use)).toList();
    }

    private Stream<UseItem> all(Optional<Item> owner) {
        return file.items().stream()
                .filter(placed -> placed.item() instanceof UseItem)
                .filter(placed -> owner.equals(last(placed.parents())))
                .map(placed -> (UseItem) placed.item());
    }

    private static boolean isConditional(UseItem use) {
        return use.hasAttribute("cfg") || use.hasAttribute("cfg_attr");
    }

    private static Optional<Item> last(List<Item> parents) {
        return parents.isEmpty() ? Optional.empty() : Optional.of(parents.get(parents.size() - 1));
    }
}
