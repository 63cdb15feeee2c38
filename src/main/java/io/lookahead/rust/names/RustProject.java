package io.lookahead.rust.names;

import io.lookahead.facts.Diagnostic;
import io.lookahead.facts.Location;
import io.lookahead.rust.syntax.Items;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.SourceTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The Rust source of a project. Files are read and lexed when they are first asked for and kept; nothing is read twice.
 * Not for use by several threads at once.
 */
public final class RustProject {

    private final RustFiles files;
    private final CrateGraph graph;
    private final Map<String, Optional<RustCrate>> crates = new HashMap<>();
    private final Set<Diagnostic> problems = RustFiles.byPlace();

    public RustProject(SourceTree tree, CrateGraph graph) {
        this(new RustFiles(tree), graph);
    }

    /** A project over files that other projects read as well, maybe with other features on. */
    public RustProject(RustFiles files, CrateGraph graph) {
        this.files = files;
        this.graph = graph;
    }

    public SourceTree tree() {
        return files.tree();
    }

    /** The crate of that id, if the graph knows one. */
    public Optional<RustCrate> crate(String id) {
        Optional<RustCrate> known = crates.get(id);
        if (known == null) {
            known = graph.crate(id).map(info -> new RustCrate(this, info));
            crates.put(id, known);
        }
        return known;
    }

    /** The tokens of a file; empty, and a problem noted, where it cannot be read. */
    public Optional<Tokens> file(String path) {
        return files.tokens(path);
    }

    /** The items of a file; none where it cannot be read. */
    Items.Parsed items(String path) {
        return files.items(path);
    }

    /** Whether nobody asks for what a file declares. */
    boolean isQuiet(String path) {
        return files.isQuiet(path);
    }

    void note(String message, Location at) {
        problems.add(new Diagnostic(Diagnostic.Level.WARNING, message, at));
    }

    /** What could not be read or is not Rust, among the files read so far; sorted by place. */
    public List<Diagnostic> problems() {
        Set<Diagnostic> all = RustFiles.byPlace();
        all.addAll(files.problems());
        all.addAll(problems);
        return List.copyOf(all);
    }
}
