package io.lookahead.rust.names;

import io.lookahead.rust.syntax.UseItem;
import io.lookahead.rust.syntax.UseTree;
import java.util.ArrayList;
import java.util.List;

/** Looks a name up among the items and imports of a block. */
final class BlockLookup {

    private final PathResolver resolver;
    private final Scope place;
    private final Visited visited;

    BlockLookup(PathResolver resolver, Scope place, Visited visited) {
        this.resolver = resolver;
        this.place = place;
        this.visited = visited;
    }

    List<Candidate> find(String name, Namespace namespace) {
        if (place.block().isEmpty() || !visited.enter(place, name, namespace)) {
            return List.of();
        }
        try {
            List<Candidate> found = new ArrayList<>();
            for (Definition definition : place.block()) {
                if (definition.item() instanceof UseItem use) {
                    found.addAll(imported(definition, use, name, namespace));
                } else if (definition.name().equals(name) && namespace.holds(definition)) {
                    found.add(new Candidate(new Target.OfItem(definition), 1, definition.cfg(), definition.truth()));
                }
            }
            return found;
        } finally {
            visited.leave(place, name, namespace);
        }
    }

    private List<Candidate> imported(Definition definition, UseItem use, String name, Namespace namespace) {
        List<Candidate> found = new ArrayList<>();
        for (UseTree.Leaf leaf : use.leaves()) {
            if (leaf.glob()) {
                found.addAll(throughGlob(leaf, name, namespace));
            } else if (leaf.name().equals(name)) {
                found.addAll(resolver.throughImport(leaf, place, namespace, visited));
            }
        }
        return found.stream()
                .map(candidate -> new Candidate(
                        candidate.target(),
                        1,
                        definition.cfg().and(candidate.cfg()),
                        definition.truth().and(candidate.truth())))
                .toList();
    }

    private List<Candidate> throughGlob(UseTree.Leaf leaf, String name, Namespace namespace) {
        List<Candidate> found = new ArrayList<>();
        for (Candidate whole : resolver.throughImport(leaf, place, Namespace.TYPE, visited)) {
            if (whole.target() instanceof Target.OfModule module) {
                found.addAll(
                        new ModuleLookup(resolver, visited).find(module.module(), name, namespace, place.module()));
            }
        }
        return found;
    }
}
