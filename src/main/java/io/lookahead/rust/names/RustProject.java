package io.lookahead.rust.names;

import io.lookahead.facts.Diagnostic;
import io.lookahead.facts.Location;
import io.lookahead.rust.token.LexProblem;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.FileContent;
import io.lookahead.text.SourceText;
import io.lookahead.text.SourceTree;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The Rust source of a project. Files are read and lexed when they are first asked for and kept; nothing is read twice.
 * Not for use by several threads at once.
 */
public final class RustProject {

    private final SourceTree tree;
    private final CrateGraph graph;
    private final Map<String, Optional<Tokens>> files = new HashMap<>();
    private final Map<String, Optional<RustCrate>> crates = new HashMap<>();
    private final Set<Diagnostic> problems =
            new TreeSet<>(Comparator.comparing((Diagnostic problem) -> String.valueOf(problem.at()))
                    .thenComparing(Diagnostic::message));

    public RustProject(SourceTree tree, CrateGraph graph) {
        this.tree = tree;
        this.graph = graph;
    }

    public SourceTree tree() {
        return tree;
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
        Optional<Tokens> known = files.get(path);
        if (known == null) {
            known = read(path);
            files.put(path, known);
        }
        return known;
    }

    private Optional<Tokens> read(String path) {
        FileContent content = tree.read(path);
        if (content instanceof FileContent.Refused refused) {
            note(path + " was not read: " + refused.reason(), new Location(path, 1, 1));
        }
        if (!(content instanceof FileContent.Bytes bytes)) {
            return Optional.empty();
        }
        Tokens tokens = Tokens.of(SourceText.of(path, bytes.bytes()));
        for (LexProblem problem : tokens.problems()) {
            note(problem.message(), tokens.source().locate(problem.offset()));
        }
        return Optional.of(tokens);
    }

    void note(String message, Location at) {
        problems.add(new Diagnostic(Diagnostic.Level.WARNING, message, at));
    }

    /** What could not be read or is not Rust, among the files read so far; sorted by place. */
    public List<Diagnostic> problems() {
        return List.copyOf(problems);
    }
}
