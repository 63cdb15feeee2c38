package io.lookahead.edit;

import static io.lookahead.edit.Scene.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Edit;
import io.lookahead.facts.Side;
import org.junit.jupiter.api.Test;

/** A bound goes where there is room for it. */
class BoundLayoutTest {

    @Test
    void a_bound_that_makes_its_line_too_long_goes_on_one_of_its_own() {
        String service = Scene.sample()
                .put(SERVICE, """
                        use cumulus_client_consensus_aura::collators::lookahead::{self as aura, Params as AuraParams};

                        fn start_consensus<RuntimeApi>(client: Arc<Client<RuntimeApi>>) -> Result<(), Error>
                        where
                        \tRuntimeApi::RuntimeApi:
                        \t\tsp_consensus_aura::AuraApi<Block, sp_consensus_aura::sr25519::AuthorityId>,
                        {
                        \taura::run::<Block, AuraPair, _, _, _, _, _, _, _, _, _>(AuraParams {
                        \t\tpara_client: client.clone(),
                        \t\tcollator_service,
                        \t});
                        \tOk(())
                        }
                        """)
                .after(new Edit.AddBound(
                        Side.NODE,
                        "cumulus_primitives_aura::AuraUnincludedSegmentApi<Block>",
                        "sp_consensus_aura::AuraApi"))
                .text(SERVICE);

        assertThat(service)
                .contains("\t\tsp_consensus_aura::AuraApi<Block, sp_consensus_aura::sr25519::AuthorityId>\n"
                        + "\t\t\t+ cumulus_primitives_aura::AuraUnincludedSegmentApi<Block>,\n");
    }
}
