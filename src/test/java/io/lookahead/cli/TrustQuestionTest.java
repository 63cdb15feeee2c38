package io.lookahead.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lookahead.rules.PackFolder;
import io.lookahead.session.AnswersFile;
import io.lookahead.session.SessionOptions;
import io.lookahead.session.UntrustedPackException;
import io.lookahead.wizard.dialog.Glyphs;
import io.lookahead.wizard.dialog.Look;
import io.lookahead.wizard.dialog.ScriptedDialog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trust is asked for once a content, and nothing is begun without it. */
class TrustQuestionTest {

    @TempDir
    private Path scratch;

    private int asked;

    @BeforeEach
    void a_pack_that_settles_a_step_of_the_guide() throws IOException {
        Path pack = Files.createDirectory(scratch.resolve("team"));
        Files.writeString(pack.resolve("pack.yaml"), "name: team\nversion: \"1\"\ntitle: Ours\nlicence: MIT\n");
        Files.writeString(
                pack.resolve("gate.dslr"),
                "rule \"Team: gate\"\nwhen\n    capacity is absent\nthen\n    step 1.1 is done because \"so\"\nend\n");
    }

    @Test
    void asks_once_and_remembers() {
        assertThat(settle("y").trusted()).hasSize(1);
        assertThat(asked).isOne();

        SessionOptions later = settle("n");

        assertThat(asked).as("the same content is not asked about again").isOne();
        assertThat(later.trusted()).hasSize(1);
    }

    @Test
    void asks_again_when_a_byte_changed() throws IOException {
        settle("y");
        Files.writeString(scratch.resolve("team/gate.md"), "# Changed\n");

        settle("y");

        assertThat(asked).isEqualTo(2);
    }

    @Test
    void begins_nothing_without_trust() {
        assertThatThrownBy(() -> settle("n")).isInstanceOf(UntrustedPackException.class);
        assertThat(scratch.resolve("config")).doesNotExist();
    }

    @Test
    void takes_silence_for_a_no() {
        assertThatThrownBy(() -> settle(null)).isInstanceOf(UntrustedPackException.class);
    }

    private SessionOptions settle(@org.jspecify.annotations.Nullable String typed) {
        CommandContext context = new CommandContext(
                new ByteArrayInputStream(new byte[0]),
                System.out,
                System.err,
                Map.of("XDG_CONFIG_HOME", scratch.resolve("config").toString()),
                scratch,
                CommandLineRun.HOME,
                Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC),
                false);
        SessionOptions options = new SessionFlags().options(context, scratch);
        SessionOptions withPack = new SessionOptions(
                scratch,
                CommandLineRun.HOME,
                null,
                List.of(PackFolder.of(scratch.resolve("team"))),
                options.trusted(),
                List.of(),
                Map.of(),
                AnswersFile.Content.NONE.decisions(),
                1,
                context.clock());
        try (ScriptedDialog dialog = new ScriptedDialog(new Look(80, Glyphs.ASCII, false), prompt -> {
            asked++;
            return Optional.ofNullable(typed);
        })) {
            return new TrustQuestion(context, dialog).settle(withPack);
        }
    }
}
