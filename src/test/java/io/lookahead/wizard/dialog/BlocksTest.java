package io.lookahead.wizard.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

    private static final String LONG =
            "impl cumulus_pallet_parachain_system::Config for Runtime { type ConsensusHook = ConsensusHook; type X = (); }";

    /** One of every kind, each with more text than fits a narrow screen. */
    private static final List<Block> ALL = List.of(
            Heading.opening("lookahead  Saltmarsh parachain on a release that has quite a long name", "2 runtimes"),
            Heading.chapter("Phase 1 · make the runtime ready", "block time now 12.0 s → after this phase 12.0 s"),
            Paragraph.of(
                    "The hook limits how many blocks may wait for inclusion; without `ConsensusHook` phase 3 waits."),
            new Evidence("runtime/src/lib.rs:512", List.of("type ConsensusHook = ExpectParentIncluded;")),
            new Evidence("runtime/src/lib.rs:512", List.of("type A = B;", LONG)),
            new Diff(
                    "runtime/src/lib.rs",
                    "proven: parses, and a re-scan says done",
                    List.of(new Diff.Hunk(
                            510,
                            List.of(
                                    new Diff.Row(Diff.Kind.SAME, "impl Config for Runtime {"),
                                    new Diff.Row(Diff.Kind.REMOVED, "    type ConsensusHook = ExpectParentIncluded;"),
                                    new Diff.Row(Diff.Kind.ADDED, "    type ConsensusHook = ConsensusHook;"),
                                    new Diff.Row(Diff.Kind.SAME, LONG))))),
            new Bars(List.of(
                    new Bars.Bar("today", 12_000, "12.0 s", "p50 12.0  p95 12.0  longest 18.0"),
                    new Bars.Bar("after phase 3", 6_000, "6.0 s", "p50 6.0  p95 6.0  longest 12.0"))),
            new Checklist(List.of(
                    new Checklist.Item(Mark.DONE, "1.1 Capacity and velocity", "", ""),
                    new Checklist.Item(Mark.HAND, "1.4 The hook", "two hooks are defined", "cargo check --workspace"),
                    new Checklist.Item(Mark.BLOCKED, "3.1 Several blocks a slot", "waits for phase 2", ""))),
            new Table(
                    List.of("relay chain", "depth", "source"),
                    List.of(
                            List.of("Polkadot", "3", "read live at block 21 000 000"),
                            List.of("Kusama", "3", "profile"))),
            new Terms(List.of(
                    new Terms.Term("y yes", "makes the change and proves it by a second scan"),
                    new Terms.Term("cumulus_pallet_parachain_system", "the pallet that talks to the relay chain"))),
            Notice.stop("Capacity 1 with the lookahead collator would halt the chain.\nRaise it first."),
            new Notice(Notice.Kind.WARNING, "The guide is older than this release.", "rules/async-backing/1.4.dslr"),
            new Output("   Compiling saltmarsh-runtime v0.1.0 with a line that goes on and on and on and on and on"),
            new Gap());

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 80, 100, 200})
    void no_line_reaches_the_last_column(int width) {
        for (Look look : looks(width)) {
            for (Block block : ALL) {
                assertThat(block.lines(look))
                        .as(block.toString())
                        .allSatisfy(
                                line -> assertThat(line.width()).as(line.text()).isLessThan(Math.max(width, 41)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 200})
    void without_unicode_every_character_is_ascii(int width) {
        Look look = new Look(width, Glyphs.ASCII, true);
        assertThat(ALL).allSatisfy(block -> assertThat(text(block, look)).matches("\\p{ASCII}*"));
    }

    @Test
    void marks_have_a_word_as_well_as_a_sign() {
        for (Mark mark : Mark.values()) {
            String text = text(new Checklist(List.of(Checklist.Item.of(mark, "item"))), drawn(80));
            assertThat(text).contains(mark.word()).contains(mark.sign(Glyphs.UNICODE));
        }
    }

    @Test
    void an_aside_that_does_not_fit_goes_below() {
        Block heading = Heading.chapter("Phase 1 · make the runtime ready", "block time 12.0 s → 12.0 s");
        assertThat(text(heading, drawn(80)))
                .isEqualTo("│\n◆ Phase 1 · make the runtime ready                   block time 12.0 s → 12.0 s");
        assertThat(text(heading, drawn(50)))
                .isEqualTo("│\n◆ Phase 1 · make the runtime ready\n│   block time 12.0 s → 12.0 s");
    }

    @Test
    void bars_are_drawn_to_one_scale() {
        Block bars = new Bars(List.of(
                new Bars.Bar("today", 12_000, "12.0 s", "p95 12.0"), new Bars.Bar("then", 6_000, "6.0 s", "p95 6.0")));
        assertThat(text(bars, drawn(80))).isEqualTo("""
                        │   today  ████████████████████████ 12.0 s   p95 12.0
                        │   then   ████████████ 6.0 s                p95 6.0""");
        assertThat(text(bars, new Look(80, Glyphs.UNICODE, false)))
                .isEqualTo("  today: 12.0 s, p95 12.0\n  then: 6.0 s, p95 6.0");
    }

    @Test
    void a_table_that_does_not_fit_is_said_in_words() {
        Block table = new Table(List.of("chain", "depth"), List.of(List.of("Polkadot", "3"), List.of("Kusama", "")));
        assertThat(text(table, drawn(80))).isEqualTo("│   chain     depth\n│   Polkadot  3\n│   Kusama");
        assertThat(text(table, new Look(80, Glyphs.UNICODE, false)))
                .isEqualTo("  chain Polkadot, depth 3\n  chain Kusama");
        Block wide = new Table(List.of("chain", "source"), List.of(List.of("Polkadot", "read at block 21 000 000")));
        assertThat(text(wide, drawn(38))).isEqualTo("│   chain Polkadot, source read at\n│   block 21 000 000");
    }

    @Test
    void only_the_words_that_differ_are_emphasised() {
        List<WordDiff.Marked> lines = WordDiff.of(List.of(
                new Diff.Row(Diff.Kind.REMOVED, "const VELOCITY: u32 = 1;"),
                new Diff.Row(Diff.Kind.ADDED, "const VELOCITY: u32 = 2;")));
        assertThat(emphasised(lines.get(0).text(), Tone.REMOVED_WORD)).isEqualTo("1");
        assertThat(emphasised(lines.get(1).text(), Tone.ADDED_WORD)).isEqualTo("2");
        assertThat(lines)
                .extracting(row -> row.sign().text() + row.text().text())
                .containsExactly("- const VELOCITY: u32 = 1;", "+ const VELOCITY: u32 = 2;");
    }

    @Test
    void lines_that_have_little_in_common_are_not_compared_word_by_word() {
        List<WordDiff.Marked> lines = WordDiff.of(List.of(
                new Diff.Row(Diff.Kind.REMOVED, "use a::b;"),
                new Diff.Row(Diff.Kind.ADDED, "fn main() { run(1, 2) }")));
        assertThat(lines)
                .allMatch(line -> emphasised(line.text(), Tone.ADDED_WORD).isEmpty());
    }

    @Test
    void a_strip_says_where_many_items_stand_on_few_lines() {
        Strip strip = new Strip(List.of(
                Checklist.Item.of(Mark.DONE, "1.1"),
                Checklist.Item.of(Mark.OPEN, "1.2"),
                Checklist.Item.of(Mark.DONE, "1.3")));
        assertThat(text(strip, drawn(80))).isEqualTo("│   ✓ 1.1   ○ 1.2   ✓ 1.3");
        assertThat(strip.lines(drawn(20))).hasSize(2).allMatch(line -> line.width() < 20);
        assertThat(text(strip, new Look(80, Glyphs.UNICODE, false))).isEqualTo("  done: 1.1, 1.3\n  to do: 1.2");
    }

    @Test
    void the_rest_of_a_long_line_of_a_diff_stands_further_in_than_its_beginning() {
        Diff diff = new Diff(
                "lib.rs",
                "",
                List.of(new Diff.Hunk(
                        1, List.of(new Diff.Row(Diff.Kind.ADDED, "    type Hook = some::path::Of<A, B>;")))));
        assertThat(text(diff, drawn(30))).contains("│ +     type Hook =", "\n│           some::path");
    }

    private static String emphasised(Line line, Tone tone) {
        return line.spans().stream()
                .filter(span -> span.tone() == tone)
                .map(Span::text)
                .collect(Collectors.joining());
    }

    private static List<Look> looks(int width) {
        return List.of(drawn(width), new Look(width, Glyphs.ASCII, true), new Look(width, Glyphs.UNICODE, false));
    }

    private static Look drawn(int width) {
        return new Look(width, Glyphs.UNICODE, true);
    }

    private static String text(Block block, Look look) {
        return block.lines(look).stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
