package io.lookahead.edit;

import static io.lookahead.edit.Scene.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Edit;
import io.lookahead.facts.Side;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Edits of nodes whose collators are started in other ways than the template's. */
class NodeEditsTest {

    private static final String AURA = "cumulus_client_consensus_aura::collators::";
    private static final Edit BACKEND = new Edit.AddParameter(
            Side.NODE, "start_consensus", "backend", "Arc<ParachainBackend>", "client", "backend");
    private static final Edit LOOKAHEAD = new Edit.ReplaceImport(
            Side.NODE,
            AURA + "basic",
            new TreeMap<>(Map.of(AURA + "lookahead", "aura", AURA + "lookahead::Params", "AuraParams")));

    /** A node in which a closure stands for the function that starts consensus. */
    private static Scene handedOn() {
        return Scene.sample().put(SERVICE, """
                        use std::sync::Arc;

                        use cumulus_client_consensus_aura::collators::basic as basic_aura;
                        use sc_service::{TFullBackend, TFullClient};

                        type ParachainClient = TFullClient<Block, RuntimeApi, Executor>;
                        type ParachainBackend = TFullBackend<Block>;

                        async fn start_node_impl<SC>(config: Configuration, start_consensus: SC) -> Result<(), Error>
                        where
                            SC: FnOnce(Arc<ParachainClient>, ParachainBlockImport, &TaskManager) -> Result<(), Error>,
                        {
                            let params = new_partial(&config)?;
                            let client = params.client.clone();
                            let backend = params.backend.clone();
                            sc_service::spawn_tasks(sc_service::SpawnTasksParams { client: client.clone(), backend: backend.clone() })?;
                            start_consensus(client.clone(), block_import, &task_manager)
                        }

                        fn start_aura(
                            client: Arc<ParachainClient>,
                            block_import: ParachainBlockImport,
                            task_manager: &TaskManager,
                        ) -> Result<(), Error> {
                            let fut = basic_aura::run::<Block, AuraPair, _, _, _, _, _, _, _>(basic_aura::Params {
                                block_import,
                                para_client: client,
                                relay_client,
                                proposer,
                                collator_service,
                                // Blocks take 500ms at most.
                                authoring_duration: Duration::from_millis(500),
                                collation_request_receiver: None,
                            });
                            Ok(())
                        }

                        pub async fn start_north(config: Configuration) -> Result<(), Error> {
                            start_node_impl(config, start_aura).await
                        }

                        pub async fn start_south(config: Configuration) -> Result<(), Error> {
                            start_node_impl(config, |client, block_import, task_manager| {
                                start_aura(client, block_import, task_manager)
                            })
                            .await
                        }
                        """);
    }

    @Test
    void a_parameter_goes_through_closures_function_types_and_every_call() {
        String service = handedOn().after(BACKEND).text(SERVICE);

        assertThat(service)
                .contains(
                        "        Arc<ParachainClient>,\n        Arc<ParachainBackend>,\n        ParachainBlockImport,\n")
                .contains("start_consensus(client.clone(), backend, block_import, &task_manager)")
                .contains("    client: Arc<ParachainClient>,\n    backend: Arc<ParachainBackend>,\n")
                .contains("|client, backend, block_import, task_manager| {")
                .contains("start_aura(client, backend, block_import, task_manager)");
    }

    @Test
    void a_closure_that_starts_the_collator_gets_the_parameter_and_what_is_around_it_does_not() {
        String service = Scene.sample().put(SERVICE, """
                        use std::sync::Arc;

                        use cumulus_client_consensus_aura::collators::basic as basic_aura;
                        use sc_service::{TFullBackend, TFullClient};

                        type ParachainClient = TFullClient<Block, RuntimeApi, Executor>;
                        type ParachainBackend = TFullBackend<Block>;

                        async fn start_node_impl<SC>(config: Configuration, start_consensus: SC) -> Result<(), Error>
                        where
                            SC: FnOnce(Arc<ParachainClient>, ParachainBlockImport) -> Result<(), Error>,
                        {
                            let backend = params.backend.clone();
                            sc_service::spawn_tasks(sc_service::SpawnTasksParams { backend: backend.clone() })?;
                            start_consensus(client.clone(), block_import)
                        }

                        pub async fn start_aura_node(config: Configuration) -> Result<(), Error> {
                            start_node_impl(
                                config,
                                |client,
                                 block_import| {
                                    basic_aura::run::<Block, AuraPair, _, _, _, _, _, _, _>(basic_aura::Params {
                                        block_import,
                                        para_client: client,
                                        proposer,
                                        collator_service,
                                    });
                                    Ok(())
                                },
                            )
                            .await
                        }

                        pub async fn main(config: Configuration) -> Result<(), Error> {
                            start_aura_node(config).await
                        }
                        """).after(BACKEND).text(SERVICE);

        assertThat(service)
                .contains("        |client,\n         backend,\n         block_import| {")
                .contains("        Arc<ParachainBackend>,\n        ParachainBlockImport,\n")
                .contains("start_consensus(client.clone(), backend, block_import)")
                .contains("pub async fn start_aura_node(config: Configuration) -> Result")
                .contains("start_aura_node(config).await");
    }

    @Test
    void parameters_whose_fields_depend_on_a_feature_are_left_to_the_operator() {
        String conditional = twice().replaceFirst(
                        "slot_duration,",
                        "slot_duration,\n #[cfg(feature = \"old\")]\n collation_request_receiver: None,");
        Scene scene = Scene.sample().put(SERVICE, conditional);

        for (Edit edit : List.of(
                new Edit.SetField(Side.NODE, "AuraParams", "para_backend", "backend", "para_client"),
                new Edit.RemoveField(Side.NODE, "AuraParams", "collation_request_receiver"))) {
            EditResult result = scene.perform(edit);

            assertThat(result).isInstanceOf(EditResult.NotPossible.class);
            assertThat(((EditResult.NotPossible) result).reason())
                    .contains("collation_request_receiver", "cargo feature", SERVICE + ":");
        }
    }

    @Test
    void a_parameter_that_is_there_already_is_not_added_again() {
        Scene.After once = handedOn().after(BACKEND);

        assertThat(Scene.perform(once.tree(), BACKEND)).isInstanceOf(EditResult.AlreadySo.class);
    }

    @Test
    void where_the_collator_starts_in_place_its_parameters_get_the_backend() {
        Scene inPlace = Scene.sample().put(SERVICE, """
                        use cumulus_client_consensus_aura::collators::basic as basic_aura;

                        pub async fn start_node(config: Configuration) -> Result<(), Error> {
                            let backend = params.backend.clone();
                            sc_service::spawn_tasks(sc_service::SpawnTasksParams { backend: backend.clone() })?;
                            let params = basic_aura::Params {
                                para_client: client.clone(),
                                relay_client,
                                proposer,
                                collator_service,
                            };
                            basic_aura::run::<Block, AuraPair, _, _, _, _, _, _, _>(params);
                            Ok(())
                        }
                        """);

        assertThat(inPlace.after(BACKEND).text(SERVICE))
                .contains(
                        "        para_client: client.clone(),\n        para_backend: backend,\n        relay_client,");
    }

    @Test
    void each_of_several_collators_in_a_file_is_edited() {
        String service = Scene.sample()
                .put(SERVICE, twice())
                .after(
                        new Edit.SetField(Side.NODE, "AuraParams", "para_backend", "backend", "para_client"),
                        new Edit.SetField(
                                Side.NODE, "AuraParams", "authoring_duration", "Duration::from_millis(1500)", ""),
                        new Edit.RemoveField(Side.NODE, "AuraParams", "slot_duration"))
                .text(SERVICE);

        assertThat(service.split("para_backend: backend,", -1)).hasSize(3);
        assertThat(service.split("from_millis\\(1500\\)", -1)).hasSize(3);
        assertThat(service).doesNotContain(" 500ms", "slot_duration(");
    }

    @Test
    void a_variable_goes_with_the_field_it_was_made_for_and_comments_keep_up() {
        String service = Scene.sample()
                .put(SERVICE, twice())
                .after(
                        new Edit.RemoveField(Side.NODE, "AuraParams", "slot_duration"),
                        new Edit.SetField(
                                Side.NODE, "AuraParams", "authoring_duration", "Duration::from_millis(1500)", ""))
                .text(SERVICE);

        assertThat(service).doesNotContain("let slot_duration").contains("// Blocks take 1500ms at most.");
    }

    private static final Edit LONGER =
            new Edit.SetField(Side.NODE, "AuraParams", "authoring_duration", "Duration::from_millis(1500)", "");

    @Test
    void a_constant_that_gives_a_duration_is_changed_where_it_is_declared() {
        String service = Scene.sample()
                .put(
                        SERVICE,
                        "const AUTHORING_MS: u64 = 500;\n"
                                + twice().replace("from_millis(500)", "from_millis(AUTHORING_MS)"))
                .after(LONGER)
                .text(SERVICE);

        assertThat(service).contains("const AUTHORING_MS: u64 = 1500;");
        assertThat(service.split("from_millis\\(AUTHORING_MS\\)", -1)).hasSize(3);
    }

    @Test
    void of_a_duration_that_differs_by_network_only_that_of_the_default_build_changes() {
        String by = """
                macro_rules! by_network {
                    ($main:expr, $test:expr) => {
                        if cfg!(feature = "test-network") {
                            $test
                        } else {
                            $main
                        }
                    };
                }
                """;
        String service = Scene.sample()
                .put(SERVICE, by + twice().replace("from_millis(500)", "from_millis(by_network!(500, 2000))"))
                .after(LONGER)
                .text(SERVICE);

        assertThat(service.split("from_millis\\(by_network!\\(1500, 2000\\)\\)", -1))
                .hasSize(3);
    }

    private static final Edit REINITIALIZE = new Edit.SetFieldByOption(
            Side.NODE,
            "AuraParams",
            "reinitialize",
            "collation_request_receiver",
            "true",
            "false",
            "authoring_duration");

    @Test
    void each_collator_is_told_whether_it_takes_over_from_one_that_waited_for_aura() {
        String waiting = twice().replaceFirst(
                        "from_millis\\(500\\),",
                        "from_millis(500),\n collation_request_receiver: Some(request_stream),");

        Scene.After once = Scene.sample().put(SERVICE, waiting).after(REINITIALIZE);

        String service = once.text(SERVICE);
        assertThat(service.substring(0, service.indexOf("fn start_second"))).contains("reinitialize: true,");
        assertThat(service.substring(service.indexOf("fn start_second"))).contains("reinitialize: false,");
        Edit removed = new Edit.RemoveField(Side.NODE, "AuraParams", "collation_request_receiver");
        EditResult.Performed without = (EditResult.Performed) Scene.perform(once.tree(), removed);
        assertThat(Scene.perform(without.tree(), REINITIALIZE)).isInstanceOf(EditResult.AlreadySo.class);
    }

    @Test
    void whether_a_collator_takes_over_is_left_to_the_operator_where_a_variable_says_it() {
        String handedOver = twice().replaceFirst("slot_duration,", "slot_duration,\n collation_request_receiver,");

        EditResult result = Scene.sample().put(SERVICE, handedOver).perform(REINITIALIZE);

        assertThat(result).isInstanceOf(EditResult.NotPossible.class);
        assertThat(((EditResult.NotPossible) result).reason()).contains("collation_request_receiver", SERVICE + ":");
    }

    private static String twice() {
        String function = """

                fn start_NAME(client: Arc<ParachainClient>) -> Result<(), Error> {
                    let slot_duration = cumulus_client_consensus_aura::slot_duration(&*client)?;
                    let params = AuraParams {
                        para_client: client.clone(),
                        slot_duration,
                        proposer,
                        collator_service,
                        // Blocks take 500ms at most.
                        authoring_duration: Duration::from_millis(500),
                    };
                    aura::run::<Block, AuraPair, _, _, _, _, _, _, _, _, _>(params);
                    Ok(())
                }
                """;
        return "use cumulus_client_consensus_aura::collators::lookahead::{self as aura, Params as AuraParams};\n"
                + function.replace("NAME", "first") + function.replace("NAME", "second");
    }

    @Test
    void a_collator_that_is_named_by_its_module_is_built_and_run_by_that_of_the_other() {
        String service = handedOn()
                .after(
                        LOOKAHEAD,
                        new Edit.RenameStruct(Side.NODE, "BasicAuraParams", "AuraParams"),
                        new Edit.RetargetCall(Side.NODE, "basic_aura::run", "aura::run", 9))
                .text(SERVICE);

        assertThat(service)
                .contains("collators::lookahead::{self as aura, Params as AuraParams};")
                .contains("aura::run::<Block, AuraPair, _, _, _, _, _, _, _, _, _>(AuraParams {")
                .doesNotContain("basic_aura");
    }

    @Test
    void what_is_not_there_cannot_be_edited_and_the_repository_s_own_names_say_what_to_do() {
        EditResult result = Scene.sample()
                .put(SERVICE, "pub fn nothing() {}\n")
                .perform(new Edit.CloneField(Side.NODE, "AuraParams", "para_client"));

        assertThat(result).isInstanceOf(EditResult.NotPossible.class);
        assertThat(((EditResult.NotPossible) result).instructions())
                .anySatisfy(line -> assertThat(line).contains("para_client").contains("AuraParams"));
    }
}
