package io.lookahead.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lookahead.facts.NodeKey;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.ScanReport;
import io.lookahead.facts.Target;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

    private static final String LIB = "runtime/src/lib.rs";

    @Test
    void aChainOfItsOwnIsNotOffered() {
        Fixture fixture = Fixture.fjord();
        String lib = fixture.files().get(LIB);
        fixture.put(LIB, lib.substring(0, lib.indexOf("cumulus_pallet_parachain_system::register_validate_block!")));

        assertThat(fixture.scan().targets()).isEmpty();
    }

    @Test
    void aRuntimeThatRegistersNothingIsNamedWhereThereIsNoOther() {
        Fixture fixture = Fixture.fjord();
        String lib = fixture.files().get(LIB);
        fixture.put(
                LIB,
                lib.substring(0, lib.indexOf("cumulus_pallet_parachain_system::register_validate_block!"))
                        + "construct_runtime! { pub enum Runtime { System: frame_system } }\n");

        assertThat(fixture.scan().skipped())
                .contains("runtime/Cargo.toml: composes pallets and never calls register_validate_block!");
    }

    @Test
    void whatOnlyMentionsTheMacroIsNotOffered() {
        Fixture fixture = Fixture.fjord()
                .replace(
                        LIB,
                        "cumulus_pallet_parachain_system::register_validate_block! {\n    Runtime = Runtime,\n"
                                + "    BlockExecutor = cumulus_pallet_aura_ext::BlockExecutor::<Runtime, Executive>,\n}\n",
                        "// cumulus_pallet_parachain_system::register_validate_block! { Runtime = Runtime }\n"
                                + "#[cfg(test)]\nregister_validate_block! { Runtime = Runtime }\n");

        assertThat(fixture.scan().targets()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"integration-tests/penpal", "tests/runtime", "mock-runtime", "runtime/fuzz"})
    void runtimesForTestsAreLeftOutAndNamed(String directory) {
        Fixture fixture = Fixture.fjord();
        copy(fixture, "runtime", directory, "fjord-other");
        fixture.replace("Cargo.toml", "\"runtime\",", "\"runtime\", \"" + directory + "\",");

        ScanReport report = fixture.scan();

        assertThat(report.targets()).hasSize(1);
        assertThat(report.skipped()).contains(directory + "/Cargo.toml: a runtime for tests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"runtime-testnet", "chains/paseo", "template/runtime"})
    void everyRuntimeIsOfferedWhateverItsFolder(String directory) {
        Fixture fixture = Fixture.fjord();
        copy(fixture, "runtime", directory, "fjord-other");
        fixture.replace("Cargo.toml", "\"runtime\",", "\"runtime\", \"" + directory + "\",");

        assertThat(fixture.scan().targets())
                .extracting(target -> target.runtime().crate())
                .containsExactlyInAnyOrder("fjord-runtime", "fjord-other");
    }

    @Test
    void eachWorkspaceHasItsOwnReleaseAndNode() {
        Fixture fixture = Fixture.fjord();
        for (String file : fixture.files().keySet().toArray(String[]::new)) {
            fixture.put("second/" + file, fixture.files().get(file));
        }
        fixture.replace("second/Cargo.lock", "release-polkadot-v1.11.0", "release-polkadot-v1.7.2")
                .replace("second/runtime/Cargo.toml", "name = \"fjord-runtime\"", "name = \"second-runtime\"")
                .replace("second/node/Cargo.toml", "fjord-runtime =", "second-runtime =")
                .replace("second/node/Cargo.toml", "name = \"fjord-node\"", "name = \"second-node\"");

        ScanReport report = fixture.scan();

        assertThat(report.targets())
                .extracting(
                        target -> target.runtime().crate(),
                        TargetsTest::node,
                        target -> target.sdk().release() + "")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("fjord-runtime", "fjord-node", "v1.11.0"),
                        org.assertj.core.groups.Tuple.tuple("second-runtime", "second-node", "v1.7.2"));
    }

    private static String node(Target target) {
        return Objects.requireNonNull(target.node()).crate();
    }

    @Test
    void aNodeWithoutTheRuntimeServesTheOneBesideIt() {
        Fixture fixture = Fixture.fjord().replace("node/Cargo.toml", "fjord-runtime = { path = \"../runtime\" }\n", "");

        assertThat(node(fixture.target())).isEqualTo("fjord-node");
    }

    @Test
    void aRepositoryWithoutANodeHasNone() {
        Fixture fixture = Fixture.fjord().remove("node/src/service.rs").replace("node/src/main.rs", "mod service;", "");

        assertThat(fixture.target().node()).isNull();
    }

    @Test
    void aRuntimeThatIsAParachainOnlyUnderAFeatureIsReadWithIt() {
        Fixture fixture = Fixture.fjord()
                .replace(
                        "runtime/Cargo.toml",
                        "cumulus-pallet-parachain-system = { workspace = true }",
                        "cumulus-pallet-parachain-system = { workspace = true, optional = true }")
                .replace(
                        "runtime/Cargo.toml",
                        "experimental =",
                        "parachain = [\"dep:cumulus-pallet-parachain-system\"]\nexperimental =")
                .replace(
                        LIB,
                        "cumulus_pallet_parachain_system::register",
                        "#[cfg(feature = \"parachain\")]\ncumulus_pallet_parachain_system::register")
                .replace(
                        "runtime/src/configs.rs",
                        "impl cumulus_pallet_parachain_system::Config",
                        "#[cfg(feature = \"parachain\")]\nimpl cumulus_pallet_parachain_system::Config");

        assertThat(fixture.runtime(RuntimeKey.CONSENSUS_HOOK).value()).isEqualTo("FixedVelocityConsensusHook");
    }

    @Test
    void aRuntimeThatRegistersOnlyUnderAFeatureIsReadWithItAndSoIsItsNode() {
        Fixture fixture = Fixture.fjord()
                .replace("runtime/Cargo.toml", "experimental =", "parachain = []\nalone = []\nexperimental =")
                .replace(
                        LIB,
                        "cumulus_pallet_parachain_system::register",
                        "#[cfg(any(feature = \"parachain\", feature = \"runtime-benchmarks\"))]\n"
                                + "cumulus_pallet_parachain_system::register")
                .replace("node/Cargo.toml", "[dependencies]", "[features]\nparachain = []\n\n[dependencies]")
                .replace("node/src/main.rs", "mod service;", "#[cfg(feature = \"parachain\")]\nmod service;");

        assertThat(node(fixture.target())).isEqualTo("fjord-node");
        assertThat(fixture.runtime(RuntimeKey.CHECK_INHERENTS).value()).isEqualTo(false);
    }

    @Test
    void aChainOfItsOwnThatTheSdksAttributeComposesIsNotOffered() {
        Fixture fixture = Fixture.fjord();
        String lib = fixture.files().get(LIB);
        fixture.put(
                LIB,
                lib.substring(0, lib.indexOf("cumulus_pallet_parachain_system::register_validate_block!"))
                        + "#[frame_construct_runtime]\nmod runtime {\n    #[runtime::runtime]\n    pub struct Runtime;\n}\n");

        assertThat(fixture.scan().targets()).isEmpty();
    }

    @Test
    void thePackagesThatCollatorsAreMadeOfAreNoNodes() {
        Fixture fixture = Fixture.fjord()
                .replace("node/Cargo.toml", "fjord-node", "cumulus-client-consensus-aura")
                .replace("node/Cargo.toml", "cumulus-client-consensus-aura = {", "cumulus-client-service = {");

        assertThat(fixture.target().node()).isNull();
    }

    @Test
    void aNodeThatTakesTheRuntimeOnlyUnderAFeatureIsReadWithIt() {
        Fixture fixture = Fixture.fjord()
                .replace(
                        "node/Cargo.toml",
                        "fjord-runtime = { path = \"../runtime\" }\n",
                        "fjord-runtime = { path = \"../runtime\", optional = true }\n")
                .replace(
                        "node/Cargo.toml",
                        "[dependencies]",
                        "[features]\nruntime-benchmarks = [\"fjord-runtime/runtime-benchmarks\"]\n"
                                + "fast-runtime = [\"fjord-runtime/experimental\"]\n"
                                + "fjord = [\"fjord-runtime\", \"para\"]\npara = []\n\n[dependencies]")
                .replace("node/src/main.rs", "mod service;", "#[cfg(feature = \"para\")]\nmod service;");

        assertThat(node(fixture.target())).isEqualTo("fjord-node");
    }

    @Test
    void ofTwoNodesTheOneBuiltDirectlyWithTheRuntimeServesIt() {
        Fixture fixture = Fixture.fjord();
        copy(fixture, "runtime", "second/runtime", "fjord-second");
        copy(fixture, "node", "second/a-node", "fjord-runtime");
        fixture.replace("Cargo.toml", "\"runtime\",", "\"runtime\", \"second/runtime\", \"second/a-node\",")
                .replace("second/a-node/Cargo.toml", "fjord-node", "fjord-second-node")
                .replace(
                        "second/a-node/Cargo.toml",
                        "fjord-runtime = { path = \"../runtime\" }",
                        "fjord-second = { path = \"../runtime\" }")
                .replace(
                        "second/runtime/Cargo.toml",
                        "[dependencies]",
                        "[dependencies]\nfjord-runtime = { path = \"../../runtime\" }");

        assertThat(fixture.scan().targets())
                .extracting(target -> target.runtime().crate() + " " + node(target))
                .containsExactly("fjord-runtime fjord-node", "fjord-second fjord-second-node");
    }

    @Test
    void aCollatorThatAnotherPackagePutsTogetherWithTheRuntimeServesIt() {
        Fixture fixture = Fixture.fjord();
        copy(fixture, "runtime", "second/runtime", "fjord-second");
        fixture.replace("Cargo.toml", "\"runtime\",", "\"runtime\", \"second/runtime\", \"program\",")
                .replace(
                        "node/Cargo.toml",
                        "fjord-runtime = { path = \"../runtime\" }",
                        "fjord-second = { path = \"../second/runtime\" }")
                .put(
                        "program/Cargo.toml",
                        "[package]\nname = \"fjord\"\n\n[dependencies]\nfjord-runtime = { path = \"../runtime\" }\n"
                                + "fjord-node = { path = \"../node\" }\n")
                .put("program/src/main.rs", "fn main() {\n    fjord_node::run();\n}\n");

        assertThat(fixture.scan().targets())
                .extracting(target -> target.runtime().crate() + " " + node(target))
                .containsExactly("fjord-runtime fjord-node", "fjord-second fjord-node");
    }

    @Test
    void ofTwoNodesAsNearTheRuntimeTheOneThatIsMadeOfTheOtherServesIt() {
        Fixture fixture = Fixture.fjord();
        for (String file : fixture.files().keySet().toArray(String[]::new)) {
            if (file.startsWith("node/")) {
                fixture.put(
                        "a-part" + file.substring("node".length()),
                        fixture.files().get(file));
            }
        }
        fixture.replace("Cargo.toml", "\"runtime\",", "\"runtime\", \"a-part\",")
                .replace("a-part/Cargo.toml", "fjord-node", "fjord-part")
                .replace("node/Cargo.toml", "[dependencies]", "[dependencies]\nfjord-part = { path = \"../a-part\" }");

        assertThat(node(fixture.target())).isEqualTo("fjord-node");
    }

    @Test
    void whatANodeHasInAFileForEachRuntimeIsReadFromTheRuntimesOwn() {
        Fixture fixture = Fixture.fjord();
        copy(fixture, "runtime", "second/runtime", "fjord-second");
        String service = fixture.files().get("node/src/service.rs");
        fixture.replace("Cargo.toml", "\"runtime\",", "\"runtime\", \"second/runtime\",")
                .replace(
                        "node/Cargo.toml",
                        "[dependencies]",
                        "[dependencies]\nfjord-second = { path = \"../second/runtime\" }")
                .replace("node/src/main.rs", "mod service;", "mod service;\nmod second;")
                .put("node/src/service.rs", service + "use fjord_runtime::RuntimeApi;\n")
                .put(
                        "node/src/second.rs",
                        service.replace("lookahead::{", "basic::{")
                                        .replace("backend: backend.clone(),", "backend,")
                                        .replace("from_millis(1500)", "from_millis(500)")
                                + "use fjord_second::RuntimeApi;\n");

        assertThat(fixture.scan().targets())
                .extracting(
                        target -> target.runtime().crate(),
                        target -> Fixture.valueOf(target, NodeKey.COLLATORS),
                        target -> Fixture.valueOf(target, NodeKey.BACKEND_CLONED),
                        target -> Fixture.valueOf(target, NodeKey.AUTHORING_DURATION))
                .containsExactly(
                        tuple("fjord-runtime", List.of("lookahead"), true, 1500L),
                        tuple("fjord-second", List.of("basic"), false, 500L));
    }

    private static void copy(Fixture fixture, String from, String to, String name) {
        for (String file : fixture.files().keySet().toArray(String[]::new)) {
            if (file.startsWith(from + "/")) {
                fixture.put(
                        to + file.substring(from.length()),
                        fixture.files().get(file).replace("name = \"fjord-runtime\"", "name = \"" + name + "\""));
            }
        }
    }
}
