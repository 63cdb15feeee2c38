package io.lookahead.edit;

import static io.lookahead.edit.Scene.SERVICE;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.lookahead.facts.Edit;
import io.lookahead.facts.Side;
import org.junit.jupiter.api.Test;

/** Edits of generic functions that lead to a collator: their bounds. */
class BoundEditsTest {

    private static final Edit BOUND = new Edit.AddBound(
            Side.NODE, "cumulus_primitives_aura::AuraUnincludedSegmentApi<Block>", "sp_consensus_aura::AuraApi");

    @Test
    void generic_functions_that_lead_to_a_collator_require_the_api_and_the_node_depends_on_it() {
        Scene.After generic = Scene.sample().put(SERVICE, """
                        use cumulus_client_consensus_aura::collators::lookahead::{self as aura, Params as AuraParams};

                        fn start_consensus<RuntimeApi>(client: Arc<Client<RuntimeApi>>) -> Result<(), Error>
                        where
                            RuntimeApi::RuntimeApi: sp_api::Metadata<Block>
                                + sp_consensus_aura::AuraApi<Block, AuraId>
                                + sp_offchain::OffchainWorkerApi<Block>,
                        {
                            aura::run::<Block, AuraPair, _, _, _, _, _, _, _, _, _>(AuraParams {
                                para_client: client.clone(),
                                collator_service,
                                proposer,
                            });
                            Ok(())
                        }

                        pub fn start_node<RuntimeApi>(config: Configuration) -> Result<(), Error>
                        where
                            RuntimeApi::RuntimeApi: RuntimeApiCollection,
                        {
                            start_consensus::<RuntimeApi>(client)
                        }

                        pub trait RuntimeApiCollection: sp_consensus_aura::AuraApi<crate::Slab, AuraId> + sp_api::Metadata<Block> {}
                        """).after(BOUND);

        assertThat(generic.text(SERVICE))
                .contains("        + sp_consensus_aura::AuraApi<Block, AuraId>\n"
                        + "        + cumulus_primitives_aura::AuraUnincludedSegmentApi<Block>\n"
                        + "        + sp_offchain")
                .contains(
                        "pub trait RuntimeApiCollection: sp_consensus_aura::AuraApi<crate::Slab, AuraId>"
                                + " + cumulus_primitives_aura::AuraUnincludedSegmentApi<crate::Slab> + sp_api::Metadata<Block> {}");
        assertThat(generic.text("node/Cargo.toml")).contains("cumulus-primitives-aura = ");
    }

    @Test
    void a_node_that_names_its_runtime_needs_no_bounds() {
        assertThat(Scene.sample().perform(BOUND)).isInstanceOf(EditResult.AlreadySo.class);
    }

    @Test
    void the_other_runtimes_of_a_node_are_named_that_lack_the_api_it_asks_for() {
        Scene scene = Scene.sample()
                .withSecondRuntime("mudflat-runtime")
                .replace(
                        "node/Cargo.toml",
                        "saltmarsh-runtime = ",
                        "mudflat-runtime = { path = \"../mudflat-runtime\" }\nsaltmarsh-runtime = ");

        EditResult result = scene.perform(BOUND, new Edit.RetargetCall(Side.NODE, "basic_aura::run", "aura::run", 9));

        assertThat(((EditResult.Performed) result).notes())
                .singleElement(as(STRING))
                .contains("mudflat-runtime", "AuraUnincludedSegmentApi");
    }
}
