package io.lookahead.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.NodeKey;
import io.lookahead.facts.NodeTarget;
import io.lookahead.facts.Reading;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeReadingTest {

    private static final String SERVICE = "node/src/service.rs";
    private static final String LOOKAHEAD = "lookahead::{self as aura, Params as AuraParams}";

    @Test
    void readsEveryKey() {
        NodeTarget node = Objects.requireNonNull(Fixture.fjord().target().node());

        assertThat(node.crate()).isEqualTo("fjord-node");
        assertThat(node.sources()).containsExactly(SERVICE);
        assertThat(Fixture.fjord().values())
                .containsAllEntriesOf(Map.of(
                        "collator",
                        "lookahead",
                        "collators",
                        List.of("lookahead"),
                        "validation_code",
                        "imported",
                        "backend_cloned",
                        true,
                        "start_consensus_backend",
                        true,
                        "para_backend",
                        true,
                        "code_hash_provider",
                        true,
                        "aura_params",
                        "AuraParams",
                        "authoring_duration_ms",
                        1500L));
    }

    @ParameterizedTest
    @CsvSource({"basic, basic", "lookahead, lookahead", "slot_based, slot-based"})
    void tellsCollatorsByWhereTheirRunComesFrom(String module, String kind) {
        Fixture fixture =
                Fixture.fjord().replace(SERVICE, LOOKAHEAD, module + "::{self as aura, Params as AuraParams}");

        assertThat(fixture.node(NodeKey.COLLATOR).value()).isEqualTo(kind);
    }

    @Test
    void aCollatorThatKeepsTheProofsOfItsBlocksIsOne() {
        Fixture fixture = Fixture.fjord().replace(SERVICE, "aura::run::<", "aura::run_with_export::<");

        assertThat(fixture.node(NodeKey.COLLATOR).value()).isEqualTo("lookahead");
    }

    @Test
    void aCollatorBehindAFeatureThatIsOffIsListedAndDoesNotCount() {
        Fixture fixture = Fixture.fjord()
                .replace("node/Cargo.toml", "[dependencies]", "[features]\nfast = []\n\n[dependencies]")
                .replace(
                        SERVICE,
                        "    use cumulus_client_consensus_aura::collators::" + LOOKAHEAD + ";",
                        "    #[cfg(feature = \"fast\")]\n    use cumulus_client_consensus_aura::collators::" + LOOKAHEAD
                                + ";\n    #[cfg(not(feature = \"fast\"))]\n    use cumulus_client_consensus_aura::collators::"
                                + "basic::{self as basic_aura, Params as AuraParams};")
                .replace(
                        SERVICE,
                        "    let future = aura::run",
                        "    #[cfg(not(feature = \"fast\"))]\n    let future = basic_aura::run::<Block, AuraPair>(params);\n"
                                + "    #[cfg(feature = \"fast\")]\n    let future = aura::run");

        assertThat(fixture.node(NodeKey.COLLATOR).value()).isEqualTo("basic");
        assertThat(fixture.node(NodeKey.COLLATORS).value()).isEqualTo(List.of("lookahead", "basic"));
    }

    @ParameterizedTest
    @CsvSource({"lookahead, lookahead", "slot_based, slot-based"})
    void aChainsOwnCollatorsAreToldByTheNamesOfTheSdks(String module, String kind) {
        Fixture fixture = Fixture.fjord()
                .replace("node/Cargo.toml", "[dependencies]", "[dependencies]\nfjord-consensus = \"1\"")
                .replace(
                        SERVICE,
                        "    use cumulus_client_consensus_aura::collators::" + LOOKAHEAD,
                        "    use cumulus_client_service::start_relay_chain_tasks;\n    use fjord_consensus::collators::"
                                + module + "::{self as aura, Params as AuraParams}");

        assertThat(fixture.node(NodeKey.COLLATORS).value()).isEqualTo(List.of(kind));
    }

    @Test
    void aClosureThatStartsALegacyCollatorMayTakeTheBackend() {
        Fixture fixture = Fixture.fjord().put(SERVICE, """
                pub fn start_node(config: Configuration) {
                    sc_service::spawn_tasks(sc_service::SpawnTasksParams { backend: backend.clone(), config });
                    start_node_impl(|client, backend, task_manager| {
                        cumulus_client_consensus_aura::AuraConsensus::build::<AuraPair>(parameters(client, backend))
                    });
                }
                """);

        assertThat(fixture.node(NodeKey.COLLATOR).value()).isEqualTo("legacy");
        assertThat(fixture.node(NodeKey.START_CONSENSUS_BACKEND).value()).isEqualTo(true);
    }

    @Test
    void aStartMayBeImportedUnderAnotherName() {
        Fixture fixture = Fixture.fjord()
                .replace(SERVICE, LOOKAHEAD, "lookahead::Params as AuraParams")
                .replace(
                        SERVICE,
                        "use std::",
                        "use cumulus_client_consensus_aura::collators::basic::run as run_aura;\nuse std::")
                .replace(SERVICE, "aura::run::<", "run_aura::<");

        assertThat(fixture.node(NodeKey.COLLATOR).value()).isEqualTo("basic");
    }

    @Test
    void tellsTheLegacyCollator() {
        Fixture fixture = Fixture.fjord()
                .replace("node/Cargo.toml", "[dependencies]", "[dependencies]\ncumulus-client-service = \"0.1\"")
                .put(SERVICE, """
                        use cumulus_client_service::{start_collator, StartCollatorParams};

                        pub fn start_node(config: Configuration) {
                            sc_service::spawn_tasks(sc_service::SpawnTasksParams { backend, config });
                            start_collator(StartCollatorParams { para_id, parachain_consensus });
                        }
                        """);

        assertThat(fixture.node(NodeKey.COLLATOR).value()).isEqualTo("legacy");
        assertThat(fixture.node(NodeKey.BACKEND_CLONED).value()).isEqualTo(false);
        assertThat(fixture.node(NodeKey.AUTHORING_DURATION).state()).isEqualTo(Reading.State.ABSENT);
    }

    @Test
    void tellsNimbusWithWhatItBuildsOn() {
        Fixture fixture = Fixture.fjord()
                .replace("node/Cargo.toml", "cumulus-client-consensus-aura", "nimbus-consensus")
                .replace(SERVICE, "cumulus_client_consensus_aura", "nimbus_consensus");

        assertThat(fixture.node(NodeKey.COLLATOR).value()).isEqualTo("nimbus");
        assertThat(fixture.node(NodeKey.COLLATORS).value()).isEqualTo(List.of("lookahead", "nimbus"));
    }

    @Test
    void aNodeForDevelopmentInTheSameFileDoesNotCount() {
        Fixture fixture = Fixture.fjord();
        fixture.put(
                SERVICE,
                fixture.files().get(SERVICE)
                        + "\npub fn start_dev_node(config: Configuration) {\n"
                        + "    sc_service::spawn_tasks(sc_service::SpawnTasksParams { backend, config });\n"
                        + "    sc_consensus_aura::start_aura(sc_consensus_aura::StartAuraParams { client });\n}\n");

        assertThat(fixture.node(NodeKey.BACKEND_CLONED).value()).isEqualTo(true);
    }

    @Test
    void aNodeForDevelopmentThatMentionsTheCollatorDoesNotCountEither() {
        Fixture fixture = Fixture.fjord();
        fixture.put(
                SERVICE,
                fixture.files().get(SERVICE)
                        + "\npub fn start_dev_node(config: Configuration) {\n    // unlike start_node\n"
                        + "    let unused = start_consensus;\n"
                        + "    sc_service::spawn_tasks(sc_service::SpawnTasksParams { backend, config });\n}\n");

        assertThat(fixture.node(NodeKey.BACKEND_CLONED).value()).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manual_seal", "dev"})
    void aNodeForDevelopmentInAFileOfItsOwnDoesNotCountWhereTheCollatorIsInAnotherOne(String development) {
        Fixture fixture = Fixture.fjord();
        String service = fixture.files().get(SERVICE);
        int consensus = service.indexOf("fn start_consensus");
        fixture.put(SERVICE, service.substring(0, consensus))
                .put("node/src/consensus.rs", "pub " + service.substring(consensus))
                .put(
                        "node/src/" + development + ".rs",
                        "pub fn start_node(config: Configuration) {\n"
                                + "    sc_service::spawn_tasks(sc_service::SpawnTasksParams { backend, config });\n}\n")
                .replace("node/src/main.rs", "mod service;", "mod consensus;\nmod " + development + ";\nmod service;");

        assertThat(fixture.node(NodeKey.BACKEND_CLONED).value()).isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"backend: backend.clone(), true", "backend, false"})
    void tasksMayBeSpawnedByAPackageThatTheNodeIsBuiltFrom(String field, boolean cloned) {
        Fixture fixture = Fixture.fjord();
        String service = fixture.files().get(SERVICE);
        int consensus = service.indexOf("fn start_consensus");
        fixture.put(SERVICE, "pub " + service.substring(consensus))
                .replace("Cargo.toml", "\"node\"", "\"node\", \"builder\"")
                .replace("node/Cargo.toml", "[dependencies]", "[dependencies]\nbuilder = { path = \"../builder\" }")
                .put("builder/Cargo.toml", "[package]\nname = \"builder\"\n\n[dependencies]\nsc-service = \"1\"\n")
                .put(
                        "builder/src/lib.rs",
                        "pub fn build(config: Configuration) {\n    sc_service::spawn_tasks("
                                + "sc_service::SpawnTasksParams { " + field + ", config });\n}\n");

        assertThat(fixture.node(NodeKey.BACKEND_CLONED).value()).isEqualTo(cloned);
    }

    @Test
    void aCollatorHandedOnAsAClosureBelongsToTheOneWhoSpawns() {
        Fixture fixture = Fixture.fjord().put(SERVICE, """
                        use cumulus_client_consensus_aura::collators::basic;

                        pub fn start_node(config: Configuration) {
                            start_node_impl(config, |client, task_manager| {
                                let future = basic::run::<Block, AuraPair, _, _>(basic::Params {
                                    para_client: client,
                                    proposer,
                                    collator_service,
                                    authoring_duration: Duration::from_millis(500),
                                });
                                task_manager.spawn(future)
                            })
                        }

                        fn start_node_impl<SC>(config: Configuration, start_consensus: SC)
                        where
                            SC: FnOnce(Arc<Client>, &TaskManager),
                        {
                            sc_service::spawn_tasks(sc_service::SpawnTasksParams { backend: Arc::clone(&backend), config });
                            start_consensus(client, task_manager);
                        }
                        """);

        assertThat(fixture.node(NodeKey.BACKEND_CLONED).value()).isEqualTo(true);
        assertThat(fixture.node(NodeKey.START_CONSENSUS_BACKEND).value()).isEqualTo(false);
        assertThat(fixture.node(NodeKey.PARA_BACKEND).value()).isEqualTo(false);
        assertThat(fixture.node(NodeKey.AUTHORING_DURATION).value()).isEqualTo(500L);
    }

    @Test
    void anOptionOfTheCommandLineCountsWithItsDefault() {
        Fixture fixture = Fixture.fjord()
                .replace(SERVICE, "Duration::from_millis(1500)", "authoring")
                .replace(
                        SERVICE,
                        "    overseer_handle: OverseerHandle,\n",
                        "    overseer_handle: OverseerHandle,\n    authoring: Duration,\n")
                .replace(
                        SERVICE,
                        "params.block_import, overseer_handle)",
                        "params.block_import, overseer_handle, Duration::from_millis(cli.authoring))")
                .replace("node/src/main.rs", "mod service;", "mod cli;\nmod service;")
                .put(
                        "node/src/cli.rs",
                        "pub struct Cli {\n    /// How long.\n    #[arg(long, default_value_t = 1_750)]\n    pub authoring: u64,\n}\n");

        assertThat(fixture.node(NodeKey.AUTHORING_DURATION).value()).isEqualTo(1750L);
    }

    @Test
    void theOptionMayStandInThePackageThatStartsTheNode() {
        Fixture fixture = Fixture.fjord()
                .replace(SERVICE, "Duration::from_millis(1500)", "authoring")
                .replace(
                        SERVICE,
                        "    overseer_handle: OverseerHandle,\n",
                        "    overseer_handle: OverseerHandle,\n    authoring: Duration,\n")
                .replace(
                        SERVICE,
                        "params.block_import, overseer_handle)",
                        "params.block_import, overseer_handle, authoring)")
                .replace(
                        SERVICE,
                        "start_node(config: Configuration)",
                        "start_node(config: Configuration, authoring: Duration)")
                .replace("node/src/main.rs", "mod service;", "pub mod service;")
                .replace("Cargo.toml", "\"node\"]", "\"node\", \"cli\"]")
                .put(
                        "cli/Cargo.toml",
                        "[package]\nname = \"fjord-cli\"\n\n[dependencies]\nfjord-node = { path = \"../node\" }\n")
                .put("cli/src/main.rs", """
                        pub struct Cli {
                            #[clap(long, default_value = "1800", value_parser = milliseconds)]
                            pub authoring: Duration,
                        }

                        fn main() {
                            let cli = Cli::parse();
                            runner.run(|config| async move { fjord_node::service::start_node(config, cli.authoring) })
                        }
                        """);

        assertThat(fixture.node(NodeKey.AUTHORING_DURATION).value()).isEqualTo(1800L);
    }

    @Test
    void aDurationThatIsNotDecidedIsUnknown() {
        Fixture fixture = Fixture.fjord().replace(SERVICE, "Duration::from_millis(1500)", "config.authoring()");

        Reading duration = fixture.node(NodeKey.AUTHORING_DURATION);

        assertThat(duration.state()).isEqualTo(Reading.State.UNKNOWN);
        assertThat(duration.expression()).isEqualTo("config.authoring()");
        assertThat(duration.reason()).isNotEmpty();
    }

    @Test
    void inTheMiddleOfAChangeTheCollatorIsUnknownAndTheNodeIsStillThere() {
        Fixture fixture = Fixture.fjord()
                .replace(SERVICE, "let params = AuraParams {", "let params = BasicAuraParams {")
                .replace(SERVICE, "aura::run::<", "basic_aura::run::<");

        assertThat(fixture.node(NodeKey.COLLATOR).state()).isEqualTo(Reading.State.UNKNOWN);
        assertThat(fixture.node(NodeKey.PARA_BACKEND).value()).isEqualTo(true);
    }

    @Test
    void validationCodeMayBeNamedByItsWholePath() {
        Fixture fixture = Fixture.fjord()
                .replace(SERVICE, "{CollatorPair, ValidationCode}", "CollatorPair")
                .replace(SERVICE, "ValidationCode::from", "polkadot_primitives::ValidationCode::from");

        assertThat(fixture.node(NodeKey.VALIDATION_CODE).value()).isEqualTo("path-qualified");
    }
}
