package io.lookahead.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OverlayTreeTest {

    private final MemoryTree base = MemoryTree.of(Map.of("a.rs", "a", "src/b.rs", "b", "src/deep/c.rs", "c"));

    @Test
    void an_overlay_shows_its_changes_and_its_base_elsewhere() {
        OverlayTree overlay = OverlayTree.of(base)
                .with("src/b.rs", "new".getBytes(UTF_8))
                .with("src/other/d.rs", "d".getBytes(UTF_8))
                .without("a.rs");

        assertThat(overlay.text("src/b.rs").orElseThrow().slice(0, 3)).isEqualTo("new");
        assertThat(overlay.isFile("a.rs")).isFalse();
        assertThat(overlay.read("a.rs")).isInstanceOf(FileContent.Absent.class);
        assertThat(overlay.list("")).extracting(SourceTree.Entry::name).containsExactly("src");
        assertThat(overlay.list("src")).extracting(SourceTree.Entry::name).containsExactly("b.rs", "deep", "other");
        assertThat(overlay.changedPaths()).containsExactly("a.rs", "src/b.rs", "src/other/d.rs");
        assertThat(base.isFile("a.rs")).isTrue();
    }

    @Test
    void a_change_back_is_no_change() {
        OverlayTree overlay = OverlayTree.of(base)
                .with("a.rs", "x".getBytes(UTF_8))
                .with("a.rs", "a".getBytes(UTF_8))
                .without("nothing.rs");

        assertThat(overlay.changedPaths()).isEmpty();
    }

    @Test
    void an_overlay_of_an_overlay_has_the_first_base() {
        OverlayTree first = OverlayTree.of(base).with("a.rs", "x".getBytes(UTF_8));

        assertThat(OverlayTree.of(first).base()).isSameAs(base);
        assertThat(OverlayTree.of(first).changedPaths()).containsExactly("a.rs");
    }

    @Test
    void nothing_is_put_outside_the_project() {
        assertThatThrownBy(() -> OverlayTree.of(base).with("../x", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
