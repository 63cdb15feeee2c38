package io.lookahead.wizard.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorTest {

    @ParameterizedTest
    @CsvSource({
        "vim, vim +12 src/lib.rs",
        "/usr/bin/nano -w, /usr/bin/nano -w +12 src/lib.rs",
        "code, code --wait --goto src/lib.rs:12",
        "code --wait, code --wait --goto src/lib.rs:12",
        "hx, hx src/lib.rs:12",
        "emacsclient -t, emacsclient -t +12 src/lib.rs",
        "some-editor, some-editor src/lib.rs",
    })
    void each_editor_is_told_the_line_in_its_own_way(String value, String command) {
        assertThat(String.join(" ", Editor.of(value).orElseThrow().command(Path.of("src/lib.rs"), 12)))
                .isEqualTo(command);
    }

    @Test
    void nothing_set_is_no_editor() {
        assertThat(Editor.of("  ")).isEmpty();
    }

    @Test
    void an_editor_that_cannot_be_started_says_so() {
        assertThat(Editor.of("no-such-editor-anywhere").orElseThrow().open(Path.of("x"), 1))
                .hasValueSatisfying(problem -> assertThat(problem).contains("no-such-editor-anywhere"));
    }
}
