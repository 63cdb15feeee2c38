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
import java.util.function.Predicate;

/**
 * The Rust files of a tree, read, lexed and parsed when they are first asked for and then kept, whichever crates and
 * features ask for them. Not for use by several threads at once.
 */
public final class RustFiles {

    private final SourceTree tree;
    private final Predicate<byte[]> quiet;
    private final Map<String, Boolean> quietFiles = new HashMap<>();
    private final Map<String, Optional<Tokens>> tokens = new HashMap<>();
    private final Map<String, Items.Parsed> items = new HashMap<>();
    private final Set<Diagnostic> problems = byPlace();

    public RustFiles(SourceTree tree) {
        this(tree, bytes -> false);
    }

    /**
     * The files of a tree.
     *
     * @param quiet tells from a file's bytes that nobody will ask what it declares, no module or macro among it; such a
     *     file is read only when a name leads there
     */
    public RustFiles(SourceTree tree, Predicate<byte[]> quiet) {
        this.tree = tree;
        this.quiet = quiet;
    }

    /** Whether a file need not be read to know what a crate declares. */
    boolean isQuiet(String path) {
        return quietFiles.computeIfAbsent(
                path, file -> tree.read(file) instanceof FileContent.Bytes content && quiet.test(content.bytes()));
    }

    /** The quiet files that were not read for another reason, sorted. */
    public List<String> quiet() {
        return quietFiles.entrySet().stream()
                .filter(file -> file.getValue() && !tokens.containsKey(file.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
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
