package io.lookahead.wizard.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class RecordingDialogTest {

    private static final Look LOOK = new Look(60, Glyphs.ASCII, true);

    private final BlockingQueue<String> script = new LinkedBlockingQueue<>(List.of("y"));
    private final RecordingDialog dialog = new RecordingDialog(
            new ScriptedDialog(LOOK, prompt -> Optional.ofNullable(script.poll())),
            Clock.fixed(Instant.ofEpochSecond(1_700_000_000), ZoneOffset.UTC));

    @Test
    void what_was_shown_asked_and_answered_can_be_read_afterwards() {
        dialog.show(Heading.chapter("Phase 1", ""));
        dialog.ask(Menu.yesNo("go-on", "Go on?", List.of()));
        assertThat(dialog.recording().text(LOOK)).containsExactly("|", "* Phase 1", "|", "o Go on?", "|   yes");
    }

    @Test
    void a_cast_has_a_header_and_an_event_for_everything_said() {
        dialog.show(Paragraph.of("Hello"));
        assertThat(dialog.recording().asciicast(LOOK, 24).lines())
                .containsExactly(
                        "{\"version\":2,\"width\":60,\"height\":24,\"timestamp\":1700000000}",
                        "[0.0,\"o\",\"|   Hello\\r\\n\"]");
    }
}
