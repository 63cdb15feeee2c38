package io.lookahead.edit.bench;

import io.lookahead.cargo.CargoPackage;
import io.lookahead.cargo.CargoProject;
import io.lookahead.facts.Location;
import io.lookahead.facts.NodeTarget;
import io.lookahead.facts.Side;
import io.lookahead.facts.Target;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.names.RustProject;
import io.lookahead.text.EditSet;
import io.lookahead.text.FileEdit;
import io.lookahead.text.OverlayTree;
import io.lookahead.text.SourceText;
import io.lookahead.text.SourceTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The state of a piece of work: the target as it was scanned, and its sources with the edits made so far. Places that
 * the scan reported stay good for the whole piece of work.
 */
public final class Bench {

    private final Target target;
    private final SourceTree base;
    private final Map<String, OffsetMap> offsets = new TreeMap<>();
    private final Map<String, RustFile> files = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();
    private OverlayTree tree;
    private final CrateGraphs graphs;
    private final Map<String, Optional<RustCrate>> crates = new TreeMap<>();
    private @Nullable CargoProject cargo;

    public Bench(Target target, SourceTree base, CrateGraphs graphs) {
        this.target = target;
        this.base = base;
        this.graphs = graphs;
        this.tree = OverlayTree.of(base);
    }

    public Target target() {
        return target;
    }

    /** The sources as they are now. */
    public OverlayTree tree() {
        return tree;
    }

    /** Makes a change. */
    public void change(EditSet edits) {
        OverlayTree changed = edits.applyTo(tree);
        for (FileEdit edit : edits.files()) {
            offsets.computeIfAbsent(edit.file(), this::originalOffsets).add(edit);
            files.remove(edit.file());
        }
        tree = changed;
        cargo = null;
        crates.clear();
    }

    private OffsetMap originalOffsets(String path) {
        return new OffsetMap(base.text(path).orElseGet(() -> SourceText.of(path, "")));
    }

    /** Where a place that the scan reported is now, as an offset in its file. */
    public int offset(Location place) {
        return offsets.computeIfAbsent(place.file(), this::originalOffsets).offset(place);
    }

    /**
     * A Rust file as it is now.
     *
     * @throws Unperformable when it cannot be read
     */
    public RustFile rust(String path) throws Unperformable {
        RustFile known = files.get(path);
        if (known == null) {
            SourceText text = tree.text(path)
                    .orElseThrow(() -> new Unperformable(path + " cannot be read; scan the project again"));
            known = new RustFile(text);
            files.put(path, known);
        }
        return known;
    }

    /** A Rust file as it was before the first edit of this piece of work; empty where there was none. */
    public Optional<RustFile> original(String path) {
        return base.text(path).map(RustFile::new);
    }

    public CargoProject cargo() {
        CargoProject known = cargo;
        if (known == null) {
            known = CargoProject.discover(tree);
            cargo = known;
        }
        return known;
    }

    /** The crate of a package of the project, as it is when that package is built. */
    public Optional<RustCrate> crate(CargoPackage built) {
        String manifest = built.manifest().path();
        Optional<RustCrate> known = crates.get(manifest);
        if (known == null) {
            known = new RustProject(tree, graphs.of(tree, cargo(), built)).crate(manifest);
            crates.put(manifest, known);
        }
        return known;
    }

    /** The package that a file belongs to: the one whose folder is nearest above it. */
    public Optional<CargoPackage> owner(String file) {
        return cargo().all().stream()
                .filter(member -> file.startsWith(member.directory().isEmpty() ? "" : member.directory() + "/"))
                .max(Comparator.comparingInt(member -> member.directory().length()));
    }

    /**
     * The package of the runtime or of the node.
     *
     * @throws Unperformable when the project has no such package
     */
    public CargoPackage member(Side side) throws Unperformable {
        String manifest = side == Side.RUNTIME ? target.runtime().manifest() : node().manifest();
        return cargo().at(manifest)
                .orElseThrow(() -> new Unperformable(manifest + " is not the manifest of a package"));
    }

    /**
     * The node that serves the runtime.
     *
     * @throws Unperformable when the project holds none
     */
    public NodeTarget node() throws Unperformable {
        NodeTarget node = target.node();
        if (node == null) {
            throw new Unperformable(
                    "the project holds no node for " + target.runtime().crate());
        }
        return node;
    }

    /** Tells the operator something about an edit that was made. */
    public void note(String note) {
        notes.add(note);
    }

    public List<String> notes() {
        return List.copyOf(notes);
    }
}
