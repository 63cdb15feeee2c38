package io.lookahead.edit;

import static io.lookahead.edit.Scene.RUNTIME;
import static io.lookahead.edit.Scene.SERVICE;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.lookahead.facts.Edit;
import io.lookahead.facts.Side;
import org.junit.jupiter.api.Test;

/** What is said of edits: those that were made and no others, and what people have to look at themselves. */
class AccountOfEditsTest {

    private static final Edit THERE = new Edit.RemoveField(Side.NODE, "BasicAuraParams", "no_such_field");
    private static final Edit MISSING =
            new Edit.SetField(Side.NODE, "BasicAuraParams", "para_backend", "backend", "para_client");

    @Test
    void only_edits_that_change_something_are_said_to_be_made() {
        EditResult result = Scene.sample().perform(THERE, MISSING);

        assertThat(result).isInstanceOf(EditResult.Performed.class);
        EditResult.Performed performed = (EditResult.Performed) result;
        assertThat(performed.edits()).containsExactly(MISSING);
        assertThat(performed.instructions()).singleElement(as(STRING)).contains("para_backend");
    }

    @Test
    void only_edits_that_are_open_are_left_to_be_done_by_hand() {
        Edit impossible = new Edit.CloneField(Side.NODE, "NoSuchStruct", "backend");

        EditResult result = Scene.sample().perform(THERE, impossible, MISSING);

        assertThat(result).isInstanceOf(EditResult.NotPossible.class);
        assertThat(((EditResult.NotPossible) result).instructions())
                .hasSize(2)
                .anySatisfy(each -> assertThat(each).contains("NoSuchStruct"))
                .anySatisfy(each -> assertThat(each).contains("para_backend"));
    }

    @Test
    void a_remark_that_names_the_time_to_author_follows_it() {
        Scene scene = Scene.sample()
                .replace(
                        SERVICE,
                        "authoring_duration: Duration::from_millis(500),",
                        "// Blocks take 500ms at most.\n\t\tauthoring_duration: Duration::from_millis(500),");

        assertThat(scene.after(new Edit.SetValue(Side.NODE, "authoring_duration_ms", "1500"))
                        .text(SERVICE))
                .contains("// Blocks take 1500ms at most.\n")
                .contains("authoring_duration: Duration::from_millis(1500),");
    }

    @Test
    void a_remark_that_was_written_for_the_old_value_is_named() {
        EditResult result = Scene.sample()
                .replace(
                        RUNTIME,
                        "type CheckAssociatedRelayNumber =",
                        "// Strict, or the harbour master complains.\n    type CheckAssociatedRelayNumber =")
                .perform(new Edit.SetPalletItem(
                        "cumulus_pallet_parachain_system",
                        "CheckAssociatedRelayNumber",
                        "cumulus_pallet_parachain_system::AnyRelayNumber"));

        assertThat(result).isInstanceOf(EditResult.Performed.class);
        assertThat(((EditResult.Performed) result).notes())
                .singleElement(as(STRING))
                .contains("the remark above CheckAssociatedRelayNumber at " + RUNTIME + ":")
                .contains("kept");
    }

    @Test
    void a_value_that_is_made_from_another_follows_it() {
        Scene scene = Scene.sample()
                .replace(
                        RUNTIME,
                        "pub const MILLISECS_PER_BLOCK: u64 = 12000;",
                        "pub const SLOT_DURATION: u64 = 12_000;")
                .replace(
                        RUNTIME,
                        "pub const SLOT_DURATION: u64 = MILLISECS_PER_BLOCK;",
                        "pub const MILLISECS_PER_BLOCK: u64 = SLOT_DURATION;");

        assertThat(scene.after(
                                new Edit.SetValue(Side.RUNTIME, "slot_duration_ms", "6000"),
                                new Edit.SetValue(Side.RUNTIME, "millisecs_per_block", "6000"))
                        .text(RUNTIME))
                .contains("pub const SLOT_DURATION: u64 = 6_000;")
                .contains("pub const MILLISECS_PER_BLOCK: u64 = SLOT_DURATION;");
    }

    @Test
    void a_value_that_is_to_stay_is_parted_from_what_it_was_made_from() {
        assertThat(Scene.sample()
                        .after(
                                new Edit.SetValue(Side.RUNTIME, "slot_duration_ms", "12000"),
                                new Edit.SetValue(Side.RUNTIME, "millisecs_per_block", "6000"))
                        .text(RUNTIME))
                .contains("pub const SLOT_DURATION: u64 = 12000;")
                .contains("pub const MILLISECS_PER_BLOCK: u64 = 6000;");
    }
}
