package io.lookahead.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.rules.Packs;
import io.lookahead.rules.RuleBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trust is for content: it outlives nothing but the very bytes it was given to. */
class TrustStoreTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-02");
    private static final String NOTE = """
            rule "Team: a note"
            when
                capacity is present
            then
                note "There is a capacity."
            end
            """;

    @TempDir
    private Path scratch;

    @Test
    void trusts_the_content_once_it_was_trusted() throws IOException {
        TrustStore store = store();

        store.trust(pack(NOTE), TODAY);
        store.trust(pack(NOTE), TODAY.plusDays(1));

        assertThat(store().digests()).containsExactly(pack(NOTE).digest());
        assertThat(store().entries()).extracting(TrustStore.Entry::since).containsExactly(TODAY);
    }

    @Test
    void a_pack_that_changes_by_one_byte_is_a_stranger_again() throws IOException {
        TrustStore store = store();

        store.trust(pack(NOTE), TODAY);

        assertThat(store.digests())
                .doesNotContain(pack(NOTE.replace("a capacity.", "a capacity!")).digest());
    }

    @Test
    void the_explanation_and_the_tests_are_part_of_the_content() throws IOException {
        String before = pack(NOTE).digest();

        Files.writeString(scratch.resolve("team/rules.md"), "# What it is for\n");

        assertThat(Packs.base(scratch.resolve("team")).packs().get(0).digest()).isNotEqualTo(before);
    }

    @Test
    void trust_can_be_taken_back_by_name_and_by_content() throws IOException {
        TrustStore store = store();
        store.trust(pack(NOTE), TODAY);

        assertThat(store.distrust("another")).isZero();
        assertThat(store.distrust("team")).isOne();
        assertThat(store.digests()).isEmpty();
    }

    @Test
    void a_line_that_means_nothing_trusts_nothing() throws IOException {
        Files.writeString(scratch.resolve("trusted"), "everything\n* team 2026-01-02\n\n");

        assertThat(store().entries()).isEmpty();
    }

    @Test
    void lives_where_the_desktop_keeps_configuration() {
        assertThat(TrustStore.usualFile(Map.of("XDG_CONFIG_HOME", "config", "HOME", "home")))
                .contains(Path.of("config/lookahead/trusted-packs"));
        assertThat(TrustStore.usualFile(Map.of("HOME", "home")))
                .contains(Path.of("home/.config/lookahead/trusted-packs"));
        assertThat(TrustStore.usualFile(Map.of())).isEmpty();
    }

    @Test
    void a_pack_that_only_speaks_needs_no_trust() {
        assertThat(Powers.of(pack(NOTE))).isEmpty();
    }

    @Test
    void edits_severities_and_the_guides_steps_need_trust() {
        RuleBase house = Packs.base(Packs.GUIDE, Packs.HOUSE);

        assertThat(Powers.of(house.packs().get(1)))
                .hasSize(2)
                .anySatisfy(power -> assertThat(power).contains("edits", "House: the offset is not said"))
                .anySatisfy(power -> assertThat(power).contains("severities"));
        assertThat(Powers.of(pack(NOTE.replace("note \"There is a capacity.\"", "step 1.8 is done because \"so\""))))
                .singleElement()
                .satisfies(power -> assertThat(power).contains("steps of the guide"));
    }

    private TrustStore store() {
        return new TrustStore(scratch.resolve("trusted"));
    }

    private Pack pack(String rules) {
        return Packs.base(Packs.write(scratch.resolve("team"), rules)).packs().get(0);
    }
}
