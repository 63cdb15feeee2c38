package io.lookahead.wizard.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellCommandTest {

    private static final List<String> COMMANDS = List.of(
            "cargo test --workspace",
            "subwasm info target/release/wbuild/saltmarsh-runtime/saltmarsh_runtime.compact.compressed.wasm",
            "cargo build --release --features try-runtime -p saltmarsh-runtime && try-runtime --runtime"
                    + " target/release/wbuild/saltmarsh-runtime/saltmarsh_runtime.compact.compressed.wasm"
                    + " on-runtime-upgrade --blocktime 12000 live --uri wss://YOUR-NODE",
            "lookahead apply '/home/someone/a folder with spaces in its name/and another one/saltmarsh' --phase 1",
            "x".repeat(300));

    /** What a shell makes of several lines: a backslash before a line end takes both away. */
    private static String asShellReads(List<Line> lines) {
        String copied = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        return copied.replace("\\\n", "")
                .replace("''", "")
                .strip()
                .replaceAll(" {4,}", " ")
                .replaceAll(" +", " ");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 200})
    void what_is_copied_from_the_screen_is_the_command(int width) {
        for (String command : COMMANDS) {
            List<Line> lines = new ShellCommand(command).lines(new Look(width, Glyphs.UNICODE, true));
            assertThat(asShellReads(lines)).isEqualTo(command);
            assertThat(lines).allMatch(line -> line.width() < width);
        }
    }
}
