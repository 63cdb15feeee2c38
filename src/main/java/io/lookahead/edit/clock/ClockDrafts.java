package io.lookahead.edit.clock;

import io.lookahead.cargo.CargoPackage;
import io.lookahead.cargo.CargoProject;
import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.CrateGraphs;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.style.RustStyle;
import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.Remedy;
import io.lookahead.facts.Target;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.text.OverlayTree;
import io.lookahead.text.ProjectPath;
import io.lookahead.text.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Drafts of migrations for the pallets of a project that store numbers of blocks: one new file a pallet. */
public final class ClockDrafts {

    private static final String FILE = "block_time_migration.rs";

    private final Bench bench;
    private final CargoProject project;

    public ClockDrafts(Target target, SourceTree tree, CrateGraphs graphs) {
        bench = new Bench(target, tree, graphs);
        project = bench.cargo();
    }

    /**
     * The sources with the drafts beside the pallets they are for. No module names them, so nothing is built with them
     * before somebody has read them.
     *
     * @param wanted the findings to draft for
     * @param factor how many blocks come where one came
     */
    public OverlayTree write(Predicate<ClockFinding> wanted, long factor) {
        OverlayTree tree = bench.tree();
        for (Map.Entry<String, List<ClockFinding>> pallet : stored(wanted).entrySet()) {
            String directory = ProjectPath.child(pallet.getKey(), "src");
            String path = ProjectPath.child(directory, FILE);
            if (!tree.isFile(path)) {
                RustStyle style = RustStyle.of(
                        tree, tree.text(pallet.getValue().get(0).at().file()).orElseThrow());
                Optional<String> text =
                        draft(directory, pallet.getValue(), factor).map(draft -> draft.text(style));
                if (text.isPresent()) {
                    tree = tree.with(path, text.get().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return tree;
    }

    /** By the folder of the pallet's package; what a runtime says of pallets from elsewhere has no source here. */
    private Map<String, List<ClockFinding>> stored(Predicate<ClockFinding> wanted) {
        Map<String, List<ClockFinding>> byPallet = new TreeMap<>();
        String runtime = project.at(bench.target().runtime().manifest())
                .map(CargoPackage::directory)
                .orElse("");
        bench.target().known().stream()
                .filter(ClockFinding.class::isInstance)
                .map(ClockFinding.class::cast)
                .filter(finding -> finding.kind() == ClockFinding.Kind.STORED
                        && finding.outlook().remedy() == Remedy.MIGRATE
                        && wanted.test(finding))
                .forEach(finding -> bench.owner(finding.at().file())
                        .map(CargoPackage::directory)
                        .filter(directory -> !directory.equals(runtime))
                        .ifPresent(directory -> byPallet.computeIfAbsent(directory, key -> new ArrayList<>())
                                .add(finding)));
        return byPallet;
    }

    /** Empty where nothing can be taken apart. */
    private Optional<MigrationDraft> draft(String directory, List<ClockFinding> findings, long factor) {
        List<RustFile> sources = sources(directory);
        List<StoredItem> items = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (ClockFinding finding : findings) {
            Optional<StoredItem> item = alias(finding).flatMap(alias -> StoredItem.read(alias, sources));
            item.ifPresentOrElse(items::add, () -> unread.add(finding.item()));
        }
        String mock = bench.tree()
                .text(ProjectPath.child(directory, "mock.rs"))
                .map(text -> text.slice(0, text.length()))
                .orElse("");
        boolean hasMock = mock.contains("fn new_test_ext()") && mock.contains("enum Test");
        return items.isEmpty() ? Optional.empty() : Optional.of(new MigrationDraft(items, unread, factor, hasMock));
    }

    private Optional<AliasItem> alias(ClockFinding finding) {
        try {
            return bench.rust(finding.at().file()).around(AliasItem.class, bench.offset(finding.at()));
        } catch (Unperformable unreadable) {
            return Optional.empty();
        }
    }

    private List<RustFile> sources(String directory) {
        return project.files().rustIn(directory).stream()
                .flatMap(path -> read(path).stream())
                .toList();
    }

    /** Empty for a file that cannot be read: it declares no struct that a draft could take apart. */
    private Optional<RustFile> read(String path) {
        try {
            return Optional.of(bench.rust(path));
        } catch (Unperformable unreadable) {
            return Optional.empty();
        }
    }
}
