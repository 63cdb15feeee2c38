package io.lookahead.rust.search;

import io.lookahead.rust.eval.ResolvedType;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.ImplItem;
import java.util.List;
import java.util.Optional;

/**
 * An impl of a trait.
 *
 * @param definition the impl in its module
 * @param item the impl itself
 * @param trait what its trait's path means; empty where that is not known
 * @param self what it is for
 */
public record FoundImpl(Definition definition, ImplItem item, Optional<Target> trait, ResolvedType self) {

    /** The trait's whole path from its crate's own name; the path as written where that is not known. */
    public String traitPath() {
        return trait.map(Target::path)
                .orElseGet(() -> item.traitPath().map(path -> path.names()).orElse(""));
    }

    /** The name of the crate that the trait is of. */
    public String traitCrate() {
        String path = traitPath();
        int end = path.indexOf("::");
        return end < 0 ? path : path.substring(0, end);
    }

    /** The last name of the type it is for; empty for a type without a name. */
    public String selfName() {
        return self instanceof ResolvedType.Named named ? named.name() : "";
    }

    /** What it declares under a name; several where {@code cfg} chooses. */
    public List<Definition> members(String name) {
        return definition.members(name);
    }
}
