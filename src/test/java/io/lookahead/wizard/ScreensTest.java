package io.lookahead.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.session.ExitCode;
import io.lookahead.wizard.dialog.Glyphs;
import io.lookahead.wizard.dialog.ManualTicker;
import io.lookahead.wizard.dialog.Waiting;
import io.lookahead.wizard.terminal.AtTerminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The screens in {@code docs/screens}: what somebody sees who goes through the sample up to the end of phase 2 and
 * stops there. They are written anew, as text and as pictures, by {@code mvn test -Dtest=ScreensTest
 * -Dlookahead.update=true}.
 */
class ScreensTest {

    private static final Path SCREENS = Path.of(System.getProperty("lookahead.home", ""), "docs", "screens");
    private static final Pattern MENU_OR_SUGGESTION = Pattern.compile("(?m)^. {1,3}y yes|Enter take");
    private static final int COLUMNS = 80;
    private static final int ROWS = 70;

    @TempDir
    private Path folder;

    private final AtTerminal operator =
            new AtTerminal(COLUMNS, ROWS, Glyphs.UNICODE, true, new ManualTicker(), () -> {});

    @Test
    void they_show_the_wizard_as_it_is() throws IOException {
        SampleCopy sample = SampleCopy.in(folder.resolve("saltmarsh"));
        CompletableFuture<ExitCode> end =
                CompletableFuture.supplyAsync(() -> sample.visit(operator.dialog(), SampleCopy.settings(), null));

        awaits("Shall we begin?");
        screen("overview", "◆ lookahead");
        answer("y", "Start phase 1?");
        screen("review", "◆ Phase 1");
        yesUpTo("◇ 1.5 ");
        screen("step", "◇ 1.5 ");
        yesUpTo("Phase 1 · done");
        screen("phase-end", "◆ Phase 1 · done");
        yesUpTo("What should the chain look like");
        answer("i", "to do → declined");
        screen("what-if", "◇ What each choice");
        operator.send("4\r");
        Waiting.until(end::isDone, this::all);
        screen("ready-not-activated", "◆ Ready, not activated");
    }

    private String all() {
        return String.join("\n", operator.screen());
    }

    private void awaits(String text) {
        Waiting.until(() -> all().contains(text) && isAsking(), () -> "'" + text + "' never came to\n" + all());
    }

    private void answer(String key, String thenComes) {
        operator.send(key);
        awaits(thenComes);
    }

    private void yesUpTo(String text) {
        while (!all().contains(text)) {
            String before = all();
            operator.send(lastLines().contains("Enter take") ? "\r" : "y");
            Waiting.until(() -> !all().equals(before) && isAsking(), () -> "nothing new was asked after\n" + all());
        }
    }

    private boolean isAsking() {
        return MENU_OR_SUGGESTION.matcher(lastLines()).find();
    }

    private String lastLines() {
        List<String> rows = operator.screen();
        return String.join("\n", rows.subList(Math.max(0, rows.size() - 6), rows.size()));
    }

    /** Keeps what is on the screen from the last line on that begins so. */
    private void screen(String name, String beginning) throws IOException {
        List<long[]> cells = operator.cells();
        List<String> rows = AtTerminal.text(cells);
        int first = rows.size() - 1;
        while (first > 0 && !rows.get(first).startsWith(beginning)) {
            first--;
        }
        String text = String.join("\n", rows.subList(first, rows.size())) + "\n";
        Path file = SCREENS.resolve(name + ".txt");
        if (Boolean.getBoolean("lookahead.update")) {
            Files.createDirectories(SCREENS);
            Files.writeString(file, text);
            Files.writeString(
                    SCREENS.resolve(name + ".svg"),
                    Picture.of(cells.subList(first, rows.size()), "lookahead: " + name.replace('-', ' ')));
        }
        assertThat(file).exists();
        assertThat(text).startsWith(beginning);
        assertThat(Files.readString(file).lines().findFirst())
                .isEqualTo(text.lines().findFirst());
    }
}
