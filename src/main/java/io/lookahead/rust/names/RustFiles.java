package io.lookahead.rust.names;

import io.lookahead.facts.Diagnostic;
import io.lookahead.facts.Location;
import io.lookahead.rust.syntax.Items;
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
 * The Rust files of a tree, read, lexed and parsed when they are first asked for and then kept, whichever crates and
 * features ask for them. Not for use by several threads at once.
 */
public final class RustFiles {

    private final SourceTree tree;
    private final Map<String, Optional<Tokens>> tokens = new HashMap<>();
    private final Map<String, Items.Parsed> items = new HashMap<>();
    private final Set<Diagnostic> problems = byPlace();

    public RustFiles(SourceTree tree) {
        this.tree = tree;
    }

    static Set<Diagnostic> byPlace() {
        return new TreeSet<>(Comparator.comparing((Diagnostic problem) -> String.valueOf(problem.at()))
                .thenComparing(Diagnostic::message));
    }

    public SourceTree tree() {
        return tree;
    }

    /** The tokens of a file; empty, and a problem noted, where it cannot be read. */
    Optional<Tokens> tokens(String path) {
        Optional<Tokens> known = tokens.get(path);
        if (known == null) {
            known = read(path);
            tokens.put(path, known);
        }
        return known;
    }

    /** The items of a file; none where it cannot be read. */
    Items.Parsed items(String path) {
        Items.Parsed known = items.get(path);
        if (known == null) {
            known = tokens(path).map(Items::inFile).orElseGet(() -> new Items.Parsed(List.of(), List.of()));
            items.put(path, known);
        }
        return known;
    }

    private Optional<Tokens> read(String path) {
        FileContent content = tree.read(path);
        if (content instanceof FileContent.Refused refused) {
            problems.add(new Diagnostic(
                    Diagnostic.Level.WARNING, path + " was not read: " + refused.reason(), new Location(path, 1, 1)));
        }
        if (!(content instanceof FileContent.Bytes bytes)) {
            return Optional.empty();
        }
        Tokens read = Tokens.of(SourceText.of(path, bytes.bytes()));
        for (LexProblem problem : read.problems()) {
            problems.add(new Diagnostic(
                    Diagnostic.Level.WARNING, problem.message(), read.source().locate(problem.offset())));
        }
        return Optional.of(read);
    }

    /** The files read so far, sorted. */
    public List<String> read() {
        return tokens.entrySet().stream()
                .filter(file -> file.getValue().isPresent())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** What could not be read or is not Rust, among the files read so far; sorted by place. */
    public List<Diagnostic> problems() {
        return List.copyOf(problems);
    }
}
