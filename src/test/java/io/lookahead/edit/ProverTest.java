package io.lookahead.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.text.EditSet;
import io.lookahead.text.MemoryTree;
import io.lookahead.text.OverlayTree;
import io.lookahead.text.SourceText;
import io.lookahead.text.SourceTree;
import io.lookahead.text.Span;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nothing is offered that breaks a file, or that a scan of the result does not find done. */
class ProverTest {

    private static final SourceTree BEFORE = MemoryTree.of(Map.of(
            "lib.rs", "pub fn tide() -> u32 { 7 }\n",
            "broken.rs", "pub fn tide( -> u32 { 7 }\n",
            "Cargo.toml", "[package]\nname = \"tide\"\n"));

    private static OverlayTree replaced(String path, String from, String to) {
        SourceText text = BEFORE.text(path).orElseThrow();
        String all = text.slice(0, text.length());
        int at = all.indexOf(from);
        return EditSet.builder()
                .replace(text, new Span(at, at + from.length()), to)
                .build()
                .applyTo(OverlayTree.of(BEFORE));
    }

    private static ProofResult prove(OverlayTree after, Optional<String> left) {
        return new Prover().prove(BEFORE, after, tree -> left);
    }

    @Test
    void what_parses_and_is_found_done_is_proven() {
        assertThat(prove(replaced("lib.rs", "7", "8"), Optional.empty())).isInstanceOf(ProofResult.Proven.class);
    }

    @Test
    void rust_that_no_longer_parses_is_refuted_and_the_file_is_named() {
        assertThat(prove(replaced("lib.rs", "7 }", "7"), Optional.empty()))
                .isEqualTo(new ProofResult.Refuted("lib.rs would no longer parse as Rust"));
    }

    @Test
    void a_manifest_that_no_longer_parses_is_refuted() {
        assertThat(prove(replaced("Cargo.toml", "[package]", "[package"), Optional.empty()))
                .isEqualTo(new ProofResult.Refuted("Cargo.toml would no longer parse as TOML"));
    }

    @Test
    void a_file_that_did_not_parse_before_may_be_changed_elsewhere() {
        assertThat(prove(replaced("broken.rs", "7", "8"), Optional.empty())).isInstanceOf(ProofResult.Proven.class);
    }

    @Test
    void what_a_scan_does_not_find_done_is_refuted() {
        assertThat(prove(replaced("lib.rs", "7", "8"), Optional.of("the capacity is 1")))
                .isEqualTo(new ProofResult.Refuted("a scan of the changed sources says: the capacity is 1"));
    }
}
