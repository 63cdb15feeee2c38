package io.lookahead.cargo;

import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a new dependency goes: into the run of lines that its sibling stands in, in order where those are in order or
 * those just before the sibling are, else after the sibling.
 *
 * @param neighbour the entry's bytes
 * @param before whether it goes before that entry
 */
record Placement(Span neighbour, boolean before) {

    static Placement beside(Manifest manifest, DependencySpec like, String crate) {
        return beside(siblings(manifest, like), manifest.document().text(), like, crate);
    }

    /** In a table of its own, whose entries are {@code siblings}. */
    static Placement beside(List<DependencySpec> siblings, SourceText text, DependencySpec like, String crate) {
        List<DependencySpec> run = run(siblings, like, text);
        boolean section = isSection(like.entry());
        List<String> keys = run.stream().map(DependencySpec::key).toList();
        if (!section && keys.stream().sorted().toList().equals(keys)) {
            Placement placement = new Placement(extent(run.get(0).entry()), true);
            for (DependencySpec each : run) {
                if (each.key().compareTo(crate) < 0) {
                    placement = new Placement(extent(each.entry()), false);
                }
            }
            return placement;
        }
        return section ? new Placement(extent(like.entry()), false) : near(run, like, crate);
    }

    /** Beside the sibling, in order with what stands around it where that is in order. */
    private static Placement near(List<DependencySpec> run, DependencySpec like, String crate) {
        int at = 0;
        while (!run.get(at).entry().span().equals(like.entry().span())) {
            at++;
        }
        int first = at;
        while (first > 0
                && run.get(first).key().compareTo(crate) > 0
                && run.get(first - 1).key().compareTo(run.get(first).key()) < 0) {
            first--;
        }
        boolean inOrder = first < at && run.get(first).key().compareTo(crate) < 0;
        return new Placement(extent(run.get(inOrder ? first : at).entry()), false);
    }

    void insert(String lines, SourceText text, EditSet.Builder edits) {
        TomlEdits toml = new TomlEdits(text, edits);
        if (before) {
            toml.addLineBefore(neighbour.start(), lines);
        } else {
            toml.addLineAfter(neighbour, lines);
        }
    }

    private static List<DependencySpec> run(List<DependencySpec> siblings, DependencySpec like, SourceText text) {
        List<DependencySpec> run = new ArrayList<>();
        for (DependencySpec each : siblings) {
            if (!run.isEmpty()) {
                Span previous = extent(run.get(run.size() - 1).entry());
                boolean adjacent = text.line(extent(each.entry()).start()) == text.line(previous.end()) + 1;
                if (!adjacent && contains(run, like)) {
                    return run;
                }
                if (!adjacent) {
                    run.clear();
                }
            }
            run.add(each);
        }
        return run;
    }

    private static boolean contains(List<DependencySpec> run, DependencySpec like) {
        return run.stream()
                .anyMatch(each -> each.entry().span().equals(like.entry().span()));
    }

    private static List<DependencySpec> siblings(Manifest manifest, DependencySpec like) {
        List<DependencySpec> siblings = manifest.dependencies().stream()
                .filter(each -> each.kind() == like.kind() && each.target().equals(like.target()))
                .toList();
        if (contains(siblings, like)) {
            return siblings;
        }
        return manifest.workspace().flatMap(workspace -> workspace.table("dependencies")).stream()
                .flatMap(table -> table.entries().stream())
                .map(entry -> DependencySpec.read(entry, like.kind(), like.target()))
                .toList();
    }

    private static boolean isSection(TomlEntry entry) {
        return entry.value() instanceof TomlTable table && table.style() == TomlTable.Style.HEADER;
    }

    private static Span extent(TomlEntry entry) {
        Span span = entry.span();
        if (entry.value() instanceof TomlTable table && table.style() != TomlTable.Style.INLINE) {
            for (TomlEntry inner : table.entries()) {
                span = span.cover(inner.span());
            }
        }
        return span;
    }
}
