package io.lookahead.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.text.EditSet;
import io.lookahead.text.MemoryTree;
import io.lookahead.text.OverlayTree;
import io.lookahead.text.SourceText;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each case shows the lines that a change takes away ({@code -}) and adds ({@code +}). */
class ManifestEditsTest {

    private static final String PACKAGE = "[package]\nname = \"runtime\"\n\n";

    @Test
    void addsADependencyInOrderWithItsStdFeature() {
        String manifest = PACKAGE + """
                [dependencies]
                # Cumulus
                cumulus-pallet-aura-ext = { git = "https://example.org/sdk", branch = "r", default-features = false, features = ["x"] } # why
                cumulus-primitives-core = { git = "https://example.org/sdk", branch = "r", default-features = false }

                sp-api = { git = "https://example.org/sdk", branch = "r" }

                [features]
                std = [
                \t"cumulus-pallet-aura-ext/std",
                \t"cumulus-primitives-core/std", # core
                ]
                """;

        assertThat(changes(
                        manifest,
                        edits -> edits.addDependency("cumulus-primitives-aura", "cumulus-pallet-aura-ext", true)
                                .orElseThrow()))
                .isEqualTo("""
                        Cargo.toml
                        +cumulus-primitives-aura = { git = "https://example.org/sdk", branch = "r", default-features = false }
                        +\t"cumulus-primitives-aura/std",
                        """);
    }

    @Test
    void addsTheStdFeatureInOrderWhereOnlyTheItemsAroundTheSiblingAreInOrder() {
        String manifest = PACKAGE + """
                [dependencies]
                cumulus-primitives-core = { git = "https://example.org/sdk", branch = "r" }

                [features]
                std = [
                  "zebra/std",
                  "cumulus-pallet-xcm/std",
                  "cumulus-primitives-core/std",
                  "an-other/std",
                ]
                """;

        Map<String, String> files = Map.of("Cargo.toml", manifest);
        SourceText after = edits(files, "Cargo.toml")
                .addDependency("cumulus-primitives-aura", "cumulus-primitives-core", true)
                .orElseThrow()
                .applyTo(MemoryTree.of(files))
                .text("Cargo.toml")
                .orElseThrow();

        assertThat(after.slice(0, after.length()))
                .contains("  \"cumulus-pallet-xcm/std\",\n  \"cumulus-primitives-aura/std\",\n");
    }

    @Test
    void replacesByTheForkWhatTheSiblingIsReplacedBy() {
        String manifest = PACKAGE + """
                [dependencies]
                cumulus-primitives-core = { git = "https://example.org/sdk.git", branch = "r", default-features = false }

                [patch."https://example.org/other"]
                cumulus-primitives-core = { git = "https://example.org/fork", branch = "o" }

                [patch."https://example.org/sdk"]
                cumulus-pallet-xcm = { git = "https://example.org/fork", branch = "f" }
                cumulus-primitives-core = { git = "https://example.org/fork", branch = "f" }
                """;

        assertThat(changes(
                        manifest,
                        edits -> edits.addDependency("cumulus-primitives-aura", "cumulus-primitives-core", false)
                                .orElseThrow()))
                .isEqualTo("""
                        Cargo.toml
                        +cumulus-primitives-aura = { git = "https://example.org/sdk.git", branch = "r", default-features = false }
                        +cumulus-primitives-aura = { git = "https://example.org/fork", branch = "f" }
                        """);
    }

    @Test
    void doesNotGuessTheFolderThatReplacesACrate() {
        String manifest = PACKAGE + """
                [dependencies]
                cumulus-primitives-core = { git = "https://example.org/sdk", branch = "r" }

                [patch."https://example.org/sdk"]
                cumulus-primitives-core = { path = "../sdk/primitives/core" }
                """;
        Map<String, String> files = Map.of("Cargo.toml", manifest);

        assertThat(edits(files, "Cargo.toml")
                        .addDependency("cumulus-primitives-aura", "cumulus-primitives-core", false))
                .isEmpty();
    }

    @Test
    void addsToTheWorkspaceWhatASiblingInherits() {
        Map<String, String> files = new HashMap<>();
        files.put("Cargo.toml", """
                [workspace]
                members = ["runtime"]
                [workspace.dependencies]
                pallet-aura             = { version = "28.0.0", default-features = false }
                cumulus-pallet-aura-ext = { version = "0.8.0", default-features = false }
                """);
        files.put(
                "Cargo.lock",
                "[[package]]\nname = \"cumulus-primitives-aura\"\nversion = \"0.8.1\"\nsource = \"registry+x\"\n");
        files.put(
                "runtime/Cargo.toml",
                PACKAGE + "[dependencies]\npallet-x.workspace = true\ncumulus-pallet-aura-ext.workspace = true\n");

        assertThat(changes(
                        files,
                        "runtime/Cargo.toml",
                        edits -> edits.addDependency("cumulus-primitives-aura", "cumulus-pallet-aura-ext", true)
                                .orElseThrow()))
                .isEqualTo("""
                        Cargo.toml
                        +cumulus-primitives-aura = { version = "0.8.1", default-features = false }
                        runtime/Cargo.toml
                        +cumulus-primitives-aura.workspace = true
                        """);
    }

    @Test
    void writesSectionsWhereTheSiblingIsASection() {
        String manifest = PACKAGE
                + "[dependencies.cumulus-pallet-aura-ext]\ngit = 'https://example.org/sdk'\ntag = 'v1'\noptional = true\n\n"
                + "[features]\nstd = []\n";

        assertThat(changes(
                        manifest,
                        edits -> edits.addDependency("cumulus-primitives-aura", "cumulus-pallet-aura-ext", true)
                                .orElseThrow()))
                .isEqualTo("""
                        Cargo.toml
                        +[dependencies.cumulus-primitives-aura]
                        +git = 'https://example.org/sdk'
                        +tag = 'v1'
                        +
                        -std = []
                        +std = ["cumulus-primitives-aura/std"]
                        """);
    }

    @Test
    void changesNothingThatAlreadyHolds() {
        String manifest = PACKAGE
                + "[dependencies]\ncumulus-primitives-aura = '1'\npallet-aura = { version = '1', features = ['e'] }\n"
                + "[features]\nstd = ['cumulus-primitives-aura/std']\ne = ['pallet-aura/e']\n";

        assertThat(changes(
                        manifest,
                        edits -> edits.addDependency("cumulus-primitives-aura", "pallet-aura", true)
                                .orElseThrow()))
                .isEmpty();
        assertThat(changes(
                        manifest,
                        edits -> edits.addDependencyFeature("pallet-aura", "e").orElseThrow()))
                .isEmpty();
        assertThat(changes(manifest, edits -> edits.declareFeature("e", java.util.List.of("pallet-aura/e"))))
                .isEmpty();
        assertThat(changes(manifest, edits -> edits.removeDependencyFeature("pallet-aura", "other")))
                .isEmpty();
    }

    @Test
    void doesNotInventAVersionOrAPath() {
        String byVersion = PACKAGE + "[dependencies]\npallet-aura = '1'\n";
        String byPath = PACKAGE + "[dependencies]\npallet-aura = { path = '../aura' }\n";

        assertThat(edits(Map.of("Cargo.toml", byVersion), "Cargo.toml")
                        .addDependency("cumulus-primitives-aura", "pallet-aura", true))
                .isEmpty();
        assertThat(edits(Map.of("Cargo.toml", byPath), "Cargo.toml")
                        .addDependency("cumulus-primitives-aura", "pallet-aura", true))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a = \"1\" | a = { version = \"1\", features = [\"f\"] }",
                "a = { workspace = true } | a = { workspace = true, features = [\"f\"] }",
                "a = { version = \"1\", features = [\"b\"] } # c | a = { version = \"1\", features = [\"b\", \"f\"] } # c",
                "a = {version='1',features=[]} | a = {version='1',features=[\"f\"]}",
            })
    void asksForAFeatureInEveryForm(String before, String after) {
        assertThat(changes(
                        PACKAGE + "[dependencies]\n" + before + "\n",
                        edits -> edits.addDependencyFeature("a", "f").orElseThrow()))
                .isEqualTo("Cargo.toml\n-" + before + "\n+" + after + "\n");
    }

    @Test
    void asksForAFeatureBesideDottedKeys() {
        assertThat(changes(
                        PACKAGE + "[dependencies]\na.workspace = true\nb = '1'\n",
                        edits -> edits.addDependencyFeature("a", "f").orElseThrow()))
                .isEqualTo("Cargo.toml\n+a.features = [\"f\"]\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a = { version = \"1\", features = [\"f\"] } | a = { version = \"1\" }",
                "a = { features = [\"f\", \"g\"], version = \"1\" } | a = { features = [\"g\"], version = \"1\" }",
                "a = { features = [\"g\", \"f\"], version = \"1\" } | a = { features = [\"g\"], version = \"1\" }",
                "a = { features = [\"f\"], version = \"1\" } | a = { version = \"1\" }",
            })
    void takesAFeatureBack(String before, String after) {
        assertThat(changes(
                        PACKAGE + "[dependencies]\n" + before + "\n", edits -> edits.removeDependencyFeature("a", "f")))
                .isEqualTo("Cargo.toml\n-" + before + "\n+" + after + "\n");
    }

    @Test
    void declaresAFeatureInOldAndNewTables() {
        Function<ManifestEdits, EditSet> declare =
                edits -> edits.declareFeature("experimental", java.util.List.of("pallet-aura/experimental"));

        assertThat(changes(PACKAGE + "[features]\nstd = []\n# last\n\n[lib]\n", declare))
                .isEqualTo("Cargo.toml\n+experimental = [\"pallet-aura/experimental\"]\n");
        assertThat(changes(PACKAGE.strip(), declare)).isEqualTo("""
                        Cargo.toml
                        +
                        +[features]
                        +experimental = ["pallet-aura/experimental"]
                        """);
        assertThat(changes(PACKAGE + "[features]\nexperimental = ['x']\n", declare))
                .isEqualTo("""
                        Cargo.toml
                        -experimental = ['x']
                        +experimental = ['x', 'pallet-aura/experimental']
                        """);
    }

    @Test
    void removesADependencyWithAllThatIsSaidOfIt() {
        Map<String, String> files = new HashMap<>();
        files.put(
                "Cargo.toml",
                "[workspace]\nmembers = ['runtime', 'other']\n[workspace.dependencies]\na = '1'\nb = '1'\n");
        files.put("other/Cargo.toml", "[package]\nname = 'other'\n[dependencies]\nb.workspace = true\n");
        files.put("runtime/Cargo.toml", PACKAGE + """
                        [dependencies]
                        a = { workspace = true }
                        b = { workspace = true }

                        [features]
                        std = [
                          "a/std",
                          "b/std",
                        ]
                        """);

        assertThat(changes(files, "runtime/Cargo.toml", edits -> edits.removeDependency("a")))
                .isEqualTo("Cargo.toml\n-a = '1'\nruntime/Cargo.toml\n-a = { workspace = true }\n-  \"a/std\",\n");
        assertThat(changes(files, "runtime/Cargo.toml", edits -> edits.removeDependency("b")))
                .isEqualTo("runtime/Cargo.toml\n-b = { workspace = true }\n-  \"b/std\",\n");
    }

    @Test
    void keepsCarriageReturns() {
        String manifest = (PACKAGE + "[dependencies]\na = { git = 'g' }\n[features]\nstd = [\n  'a/std',\n]\n")
                .replace("\n", "\r\n");
        Map<String, String> files = Map.of("Cargo.toml", manifest);

        OverlayTree after = edits(files, "Cargo.toml")
                .addDependency("b", "a", true)
                .orElseThrow()
                .applyTo(MemoryTree.of(files));
        String text = after.text("Cargo.toml")
                .orElseThrow()
                .slice(0, after.text("Cargo.toml").orElseThrow().length());

        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(text).contains("b = { git = 'g' }\r\n").contains("  'b/std',\r\n");
    }

    private static ManifestEdits edits(Map<String, String> files, String manifest) {
        CargoProject project = CargoProject.discover(MemoryTree.of(files));
        return new ManifestEdits(project, project.at(manifest).orElseThrow());
    }

    private static String changes(String manifest, Function<ManifestEdits, EditSet> change) {
        return changes(Map.of("Cargo.toml", manifest), "Cargo.toml", change);
    }

    private static String changes(Map<String, String> files, String manifest, Function<ManifestEdits, EditSet> change) {
        MemoryTree tree = MemoryTree.of(files);
        OverlayTree after = change.apply(edits(files, manifest)).applyTo(tree);
        return LineChanges.between(tree, after);
    }
}
