package io.lookahead.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Location;
import io.lookahead.text.MemoryTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CargoProjectTest {

    private static final String ROOT = """
            [workspace]
            members = ["runtime/*", "node"]
            exclude = ["runtime/old"]

            [workspace.dependencies]
            common = { path = "primitives", package = "chain-primitives", default-features = false, features = ["serde"] }
            pallet-aura = { git = "https://example.org/sdk", branch = "release", default-features = false }
            sp-core = "30"
            """;

    @Test
    void takesMembersByPatternAndByPath() {
        CargoProject project = CargoProject.discover(MemoryTree.of(Map.of(
                "Cargo.toml", ROOT,
                "runtime/one/Cargo.toml", named("one") + "[dependencies]\ncommon = { workspace = true }\n",
                "runtime/old/Cargo.toml", named("old"),
                "node/Cargo.toml", named("node"),
                "primitives/Cargo.toml", named("chain-primitives"),
                "tools/Cargo.toml", named("tools"),
                "target/package/x/Cargo.toml", named("x"),
                "nested/Cargo.toml", "[workspace]\n" + named("nested"))));

        assertThat(project.all())
                .filteredOn(CargoPackage::member)
                .extracting(CargoPackage::name)
                .containsExactly("nested", "node", "chain-primitives", "old", "one");
        assertThat(project.at("runtime/old/Cargo.toml").orElseThrow().workspace())
                .isNull();
        assertThat(project.all()).extracting(CargoPackage::name).doesNotContain("x");
        assertThat(project.files().skipped()).containsExactly("target: build output");
    }

    @Test
    void resolvesWhatTheWorkspaceAdds() {
        CargoProject project = CargoProject.discover(MemoryTree.of(Map.of(
                "Cargo.toml",
                ROOT,
                "node/Cargo.toml",
                named("node") + """
                        [dependencies]
                        common = { workspace = true, features = ["std"] }
                        aura = { package = "pallet-aura", git = "https://example.org/sdk", tag = "v1" }
                        [dependencies.pallet-aura]
                        workspace = true
                        [target.'cfg(unix)'.dependencies]
                        sp-core.workspace = true
                        [dev-dependencies]
                        common = { workspace = true }
                        """,
                "primitives/Cargo.toml",
                named("chain-primitives") + "[lib]\nname = \"prim\"\n")));
        CargoPackage node = project.at("node/Cargo.toml").orElseThrow();

        CrateDependency common = node.dependency("chain-primitives").orElseThrow();
        assertThat(common.features()).containsExactly("serde", "std");
        assertThat(common.defaultFeatures()).isFalse();
        assertThat(common.nameInCode()).isEqualTo("common");
        assertThat(common.at()).isEqualTo(new Location("node/Cargo.toml", 4, 1));
        assertThat(project.target(common).orElseThrow().manifest().libraryName())
                .isEqualTo("prim");
        assertThat(node.dependencies())
                .filteredOn(dependency -> dependency.crate().equals("pallet-aura"))
                .extracting(dependency -> dependency.source().tag(), CrateDependency::nameInCode)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("v1", "aura"),
                        org.assertj.core.groups.Tuple.tuple(null, "pallet_aura"));
        CrateDependency core = node.dependency("sp-core").orElseThrow();
        assertThat(core.source().version()).isEqualTo("30");
        assertThat(core.spec().target()).isEqualTo("cfg(unix)");
    }

    @Test
    void followsPatchesIntoTheProject() {
        CargoProject project = CargoProject.discover(MemoryTree.of(Map.of(
                "Cargo.toml",
                "[workspace]\nmembers = ['a']\n[patch.crates-io]\nsome-crate = { path = 'vendored' }\n",
                "a/Cargo.toml",
                named("a") + "[dependencies]\nsome-crate = '1'\n",
                "vendored/Cargo.toml",
                named("some-crate"))));

        assertThat(project.at("a/Cargo.toml").orElseThrow().dependencies())
                .extracting(CrateDependency::manifest)
                .containsExactly("vendored/Cargo.toml");
    }

    @Test
    void readsTheLockOfThePackagesOwnWorkspace() {
        CargoProject project = CargoProject.discover(MemoryTree.of(Map.of(
                "Cargo.toml", ROOT,
                "Cargo.lock", lock("sp-core", "30.0.0"),
                "node/Cargo.toml", named("node"),
                "second/Cargo.toml", "[workspace]\n" + named("second"),
                "second/Cargo.lock", lock("sp-core", "21.0.0").replace("\n", "\r\n"))));

        LockFile first =
                project.lock(project.at("node/Cargo.toml").orElseThrow()).orElseThrow();
        LockFile second =
                project.lock(project.at("second/Cargo.toml").orElseThrow()).orElseThrow();

        assertThat(first.only("sp-core").orElseThrow().version()).isEqualTo("30.0.0");
        assertThat(second.only("sp-core").orElseThrow())
                .isEqualTo(new LockFile.Locked(
                        "sp-core", "21.0.0", "registry+https://example.org", new Location("second/Cargo.lock", 4, 1)));
    }

    @Test
    void saysWhichLinesAreLeftOut() {
        CargoProject project = CargoProject.discover(
                MemoryTree.of(Map.of("Cargo.toml", named("a") + "[dependencies]\n<<<<<<< ours\nx = '1'\n")));

        assertThat(project.diagnostics()).hasSize(1);
        assertThat(project.diagnostics().get(0).at()).isEqualTo(new Location("Cargo.toml", 4, 1));
        assertThat(project.at("Cargo.toml").orElseThrow().dependencies()).hasSize(1);
    }

    @Test
    void featuresFollowDefaultsIntoDependencies() {
        CargoProject project = CargoProject.discover(MemoryTree.of(Map.of(
                "a/Cargo.toml",
                named("a") + """
                        [features]
                        default = ["std", "extra?/late", "fast"]
                        std = ["b/std", "pallet-aura/std", "dep:extra"]
                        fast = []
                        slow = ["b/slow"]
                        [dependencies]
                        b = { path = "../b", default-features = false, features = ["lean"] }
                        extra = { path = "../extra", optional = true }
                        unused = { path = "../unused", optional = true }
                        pallet-aura = { version = "1", default-features = false, features = ["experimental"] }
                        """,
                "b/Cargo.toml",
                named("b") + "[features]\ndefault = ['never']\nstd = []\nlean = ['leaner']\nleaner = []\nslow = []\n",
                "extra/Cargo.toml",
                named("extra") + "[features]\nlate = []\n",
                "unused/Cargo.toml",
                named("unused"))));
        CargoPackage a = project.at("a/Cargo.toml").orElseThrow();

        ActiveFeatures active = ActiveFeatures.ofDefaults(project, a);

        assertThat(active.in(a)).containsExactly("default", "fast", "std");
        assertThat(active.in(project.at("b/Cargo.toml").orElseThrow())).containsExactly("lean", "leaner", "std");
        assertThat(active.in(project.at("extra/Cargo.toml").orElseThrow())).containsExactly("default", "late");
        assertThat(active.builds(project.at("unused/Cargo.toml").orElseThrow())).isFalse();
        assertThat(active.of("pallet-aura")).containsExactlyElementsOf(List.of("experimental", "std"));
    }

    private static String named(String name) {
        return "[package]\nname = \"" + name + "\"\n";
    }

    private static String lock(String name, String version) {
        return "# generated\n\n[[package]]\nname = \"" + name + "\"\nversion = \"" + version
                + "\"\nsource = \"registry+https://example.org\"\n";
    }
}
