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

/** Drafts of migrations for the pallets of a project that store numbers of blocks: one new file a pallet. */
public final class ClockDrafts {

    private static final String FILE = "block_time_migration.rs";

    private final Bench bench;
    private final CargoProject project;

    public ClockDrafts(Target target, SourceTree tree, CrateGraphs graphs) {
        bench = new Bench(target, tree, graphs);
        project = bench.cargo();
    }

    /** The file that a draft for the package in {@code folder} is written to. */
    public static String file(String folder) {
        return ProjectPath.child(ProjectPath.child(folder, "src"), FILE);
    }

    /**
     * The sources with a draft beside the pallet it is for; unchanged where nothing that is stored can be taken apart.
     * No module names the draft, so nothing is built with it before somebody has read it.
     *
     * @param folder the folder of the pallet's package
     * @param findings what is to be rescaled
     * @param factor how many blocks come where one came
     */
    public OverlayTree write(String folder, List<ClockFinding> findings, long factor) {
        OverlayTree tree = bench.tree();
        RustStyle style =
                RustStyle.of(tree, tree.text(findings.get(0).at().file()).orElseThrow());
        return draft(ProjectPath.child(folder, "src"), findings, factor)
                .map(draft -> tree.with(file(folder), draft.text(style).getBytes(StandardCharsets.UTF_8)))
                .orElse(tree);
    }

    /**
     * What pallets of the project store in blocks and is to be migrated, by the folder of the pallet's package. What a
     * runtime says of pallets from elsewhere has no source here.
     */
    public Map<String, List<ClockFinding>> byPackage() {
        Map<String, List<ClockFinding>> byPallet = new TreeMap<>();
        bench.target().known().stream()
                .filter(ClockFinding.class::isInstance)
                .map(ClockFinding.class::cast)
                .filter(finding -> finding.kind() == ClockFinding.Kind.STORED
                        && finding.outlook().remedy() == Remedy.MIGRATE
                        && isDeclaredThere(finding))
                .forEach(finding -> bench.owner(finding.at().file())
                        .map(CargoPackage::directory)
                        .ifPresent(directory -> byPallet.computeIfAbsent(directory, key -> new ArrayList<>())
                                .add(finding)));
        return byPallet;
    }

    private boolean isDeclaredThere(ClockFinding finding) {
        return alias(finding)
                .filter(alias -> alias.name().equals(finding.item()))
                .isPresent();
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
