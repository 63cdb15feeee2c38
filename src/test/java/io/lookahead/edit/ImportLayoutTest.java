package io.lookahead.edit;

import static io.lookahead.edit.Scene.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Edit;
import io.lookahead.facts.Side;
import org.junit.jupiter.api.Test;

/** New imports join those that are there, in their order and laid out as rustfmt does it. */
class ImportLayoutTest {

    private static final Edit DEPRECATED = new Edit.SetPalletItem(
            "pallet_timestamp", "MinimumPeriod", "harbour::MinimumPeriodOfTheWholeHarbour<harbour::Unit>");

    private static String imported(String declaration) {
        String runtime = Scene.sample()
                .replace(RUNTIME, "use cumulus_primitives_core::{", declaration + "\nuse cumulus_primitives_core::{")
                .after(DEPRECATED)
                .text(RUNTIME);
        int from = runtime.indexOf("use harbour::");
        return runtime.substring(from, runtime.indexOf(';', from) + 1);
    }

    @Test
    void beside_a_group_single_names_are_packed_and_longer_paths_have_lines_of_their_own() {
        String present = """
                use harbour::{
                	berths::{Berth, Quay},
                	lights::Beacon,
                	Anchor, Buoy,
                };""";

        assertThat(imported(present)).isEqualTo("""
                        use harbour::{
                        	berths::{Berth, Quay},
                        	lights::Beacon,
                        	Anchor, Buoy, MinimumPeriodOfTheWholeHarbour, Unit,
                        };""");
    }

    @Test
    void a_list_that_grows_too_long_is_broken() {
        assertThat(imported("use harbour::{AnchorageOfTheNorthernBreakwater, BuoyOfTheNorthernBreakwater};"))
                .isEqualTo("""
                        use harbour::{
                        	AnchorageOfTheNorthernBreakwater, BuoyOfTheNorthernBreakwater, MinimumPeriodOfTheWholeHarbour,
                        	Unit,
                        };""");
    }

    @Test
    void a_list_in_an_order_of_its_own_stays_so_and_is_broken_where_it_grows_too_long() {
        assertThat(imported("""
                        use harbour::{
                        	Zander, BuoyOfTheNorthernBreakwater, AnchorageOfTheNorthernBreakwater, Quay, Berth, Lock,
                        };""")).isEqualTo("""
                        use harbour::{
                        	Zander, BuoyOfTheNorthernBreakwater, AnchorageOfTheNorthernBreakwater, Quay, Berth, Lock,
                        	MinimumPeriodOfTheWholeHarbour, Unit,
                        };""");
    }

    @Test
    void a_declaration_of_its_own_goes_before_the_list_of_names_of_the_same_crate() {
        String service = Scene.sample()
                .replace(
                        Scene.SERVICE,
                        "use cumulus_primitives_core::",
                        "use cumulus_primitives_core::{relay_chain::v2::Hash as PHash, Unused};\nuse cumulus_primitives_core::")
                .after(new Edit.AddImport(Side.NODE, "cumulus_primitives_core::quay::Crane"))
                .text(Scene.SERVICE);

        assertThat(service)
                .contains("use cumulus_primitives_core::quay::Crane;\n"
                        + "use cumulus_primitives_core::{relay_chain::v2::Hash as PHash, Unused};\n");
    }
}
