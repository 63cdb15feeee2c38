package io.lookahead.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.lookahead.session.ExitCode;
import io.lookahead.wizard.dialog.Waiting;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, in a process of its own, on a pseudo-terminal of the operating system, with a person's keys. */
class WizardInTerminalTest {

    private static final Pattern MENU_OR_SUGGESTION = Pattern.compile("(?m)^. {1,3}y yes|Enter take");
    private static final Duration STEADY = Duration.ofMillis(30);
    private static final String ENTER = "\r";
    private static final String CONTROL_C = "\003";
    private static final String ESCAPE = "\033";

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>(Map.of("EDITOR", "", "VISUAL", ""));
    private SampleCopy sample;
    private PseudoTerminal terminal;

    @BeforeEach
    void needsPseudoTerminal() {
        assumeThat(PseudoTerminal.isHere()).as("pseudo-terminals are here").isTrue();
        sample = SampleCopy.in(folder.resolve("saltmarsh"));
    }

    @AfterEach
    void close() {
        if (terminal != null) {
            terminal.close();
        }
    }

    private void start(int columns, int rows, String... arguments) {
        close();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dlookahead.home=" + System.getProperty("lookahead.home", ""),
                "-Dlookahead.terminal=true",
                "-cp",
                classPath(),
                "io.lookahead.cli.Main",
                "migrate",
                "saltmarsh"));
        command.addAll(List.of(arguments));
        terminal = PseudoTerminal.start(columns, rows, folder, environment, command);
        terminal.awaits("Shall we begin?");
    }

    /** What this test was loaded from, to be used from any folder. */
    private static String classPath() {
        Stream<Path> entries = WizardInTerminalTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(url -> Path.of(URI.create(url.toString())))
                : Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of);
        return entries.map(entry -> entry.toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
    }

    private void press(String key, String thenComes) {
        terminal.type(key);
        terminal.awaits(thenComes);
    }

    private void assertEndsWith(ExitCode code) {
        int ended = terminal.ended();
        assertThat(ended).as(() -> terminal.everything()).isEqualTo(code.code());
    }

    private void leave() {
        terminal.type("q");
        assertEndsWith(ExitCode.OK);
        assertThat(terminal.everything()).contains("Paused. Everything is saved.", "lookahead migrate saltmarsh");
    }

    /** Says yes to everything until the program ends. */
    private void yesToTheEnd() {
        yesUntil("nothing that is ever shown");
        assertEndsWith(ExitCode.OK);
    }

    /** Says yes to everything until the program ends or asks this. */
    private void yesUntil(String question) {
        String answered = "";
        while (true) {
            String prompt = nextPrompt(answered);
            if (prompt.isEmpty() || prompt.contains(question)) {
                return;
            }
            terminal.type(lastLines(prompt).contains("Enter take") ? ENTER : "y");
            answered = prompt;
        }
    }

    /**
     * The screen with the prompt that follows another; nothing once the program has ended. A screen that is being drawn
     * is not looked at: it is the same twice, a while apart.
     */
    private String nextPrompt(String answered) {
        AtomicReference<String> before = new AtomicReference<>("");
        Waiting.until(
                () -> {
                    String now = terminal.screen();
                    LockSupport.parkNanos(STEADY.toNanos());
                    before.set(now);
                    return !terminal.isRunning() || (now.equals(terminal.screen()) && isAskingAnew(now, answered));
                },
                () -> "nothing new was asked after\n" + terminal.screen());
        return terminal.isRunning() ? before.get() : "";
    }

    private static boolean isAskingAnew(String screen, String answered) {
        return !screen.equals(answered)
                && MENU_OR_SUGGESTION.matcher(lastLines(screen)).find();
    }

    private static String lastLines(String screen) {
        List<String> lines = screen.lines().filter(line -> !line.isBlank()).toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 6), lines.size()));
    }

    @Test
    void a_whole_migration_from_the_first_to_the_last_prompt() {
        start(80, 24);
        yesToTheEnd();
        assertThat(terminal.everything())
                .contains("Phase 1 · done in the code", "Phase 2 · done in the code", "Phase 3 · done in the code")
                .contains("Asynchronous backing is in the code");

        SampleCopy fresh = SampleCopy.in(folder.resolve("fresh"));
        fresh.apply(sample.root().resolve(".lookahead/answers/saltmarsh-runtime.yaml"));
        assertThat(fresh.sources()).isEqualTo(sample.sources());
    }

    @Test
    void going_back_and_answering_anew() {
        sample.applyPhase(1);
        start(80, 24);
        press("y", "How many milliseconds may your");
        terminal.type("1600");
        press(ENTER, "◆ Start phase 2?");
        press("b", "Your answer '1600' is taken back");
        terminal.awaits("◆ How many milliseconds may your");
        press(ESCAPE, "◆ Shall we begin?");
        press("y", "◆ How many milliseconds may your");
        terminal.type("1700");
        press(ENTER, "◆ Start phase 2?");
        press("y", "◇ 2.1 ");
        terminal.awaits("◆ Apply this change?");
        leave();
        assertThat(terminal.everything()).contains("author a block?  1700");
    }

    @Test
    void control_c_pauses_and_the_next_start_goes_on_there() {
        start(80, 24);
        press("y", "◆ Start phase 1?");
        press("y", "◆ Apply this change?");
        press("y", "◇ 1.2 ");
        terminal.awaits("◆ Apply this change?");
        terminal.type(CONTROL_C);
        assertEndsWith(ExitCode.INTERRUPTED);
        assertThat(terminal.everything()).contains("Paused. Everything is saved.", "lookahead migrate saltmarsh");

        start(80, 24);
        assertThat(terminal.screen()).contains("2 of 8 steps done");
        press("y", "◆ Start phase 1?");
        press("y", "◇ 1.2 ");
    }

    @Test
    void control_c_ends_a_command_that_is_run_and_pauses() throws IOException {
        Path profile = Files.writeString(folder.resolve("team.yaml"), """
                format: lookahead/profile
                version: 1
                name: team
                kind: team
                extends: polkadot
                checks:
                  waits:
                    run: [sh, -c, "echo it is $((40 + 2)); sleep 600"]
                    phases: [3]
                """);
        sample.applyPhase(1);
        sample.applyPhase(2);
        start(80, 24, "--profile", profile.toString());
        yesUntil("◆ Finish?");
        press("c", "◆ Run this command?");
        press("y", "it is 42");
        terminal.type(CONTROL_C);
        assertEndsWith(ExitCode.INTERRUPTED);
        assertThat(terminal.everything()).contains("then pausing", "Paused. Everything is saved.");
    }

    @Test
    void a_window_that_is_closed_and_a_program_that_is_killed_lose_nothing() {
        start(80, 24);
        press("y", "◆ Start phase 1?");
        press("y", "◆ Apply this change?");
        press("y", "◇ 1.2 ");
        terminal.close();

        start(80, 24);
        assertThat(terminal.screen()).contains("2 of 8 steps done");
        press("y", "◆ Start phase 1?");
        press("y", "◇ 1.2 ");
        terminal.awaits("◆ Apply this change?");
        press("y", "◇ 1.4 ");
        terminal.kill();

        start(80, 24);
        assertThat(terminal.screen()).contains("3 of 8 steps done");
    }

    @Test
    void a_resize_keeps_prompt_and_pinned_lines() {
        start(100, 40);
        terminal.resize(60, 20);
        terminal.awaits("── saltmarsh-runtime · v1.11.0");
        press("y", "◆ Start phase 1?");
        assertThat(terminal.screen().lines()).allMatch(line -> line.length() <= 60);
        terminal.resize(200, 60);
        press("m", "Phase 3 · Activate asynchronous backing");
        leave();
    }

    @Test
    void sixty_columns_are_enough() {
        start(60, 24);
        yesToTheEnd();
        assertThat(terminal.everything().lines()).allMatch(line -> line.length() <= 60);
    }

    @Test
    void a_dumb_terminal_gets_the_same_story_in_lines() {
        environment.put("TERM", "dumb");
        start(80, 24);
        terminal.awaits("1. yes (y)");
        terminal.type("1");
        press(ENTER, "Start phase 1?");
        terminal.type("q\r");
        assertEndsWith(ExitCode.OK);
        assertThat(terminal.everything()).doesNotContain("◆", "│").contains("Paused. Everything is saved.");
    }

    @Test
    void the_plain_form_can_be_asked_for_and_interrupted() {
        start(80, 24, "--plain");
        terminal.type(CONTROL_C);
        assertEndsWith(ExitCode.INTERRUPTED);
        assertThat(terminal.everything()).contains("Paused. Everything is saved.");
    }

    @Test
    void without_unicode_and_colour_it_reads_the_same() {
        environment.put("LANG", "C");
        environment.put("NO_COLOR", "1");
        start(80, 24);
        assertThat(terminal.screen()).matches("(?s)\\p{ASCII}*").contains("[ ] to do");
        assertThat(terminal.usesColour()).isFalse();
        leave();
    }

    @Test
    void a_paste_of_ten_kilobytes_and_a_flood_of_keys_choose_nothing() {
        Map<String, String> before = sample.sources();
        start(80, 24);
        press("y", "◆ Start phase 1?");
        press("y", "◆ Apply this change?");
        terminal.paste("yes to all of it\n".repeat(600));
        terminal.awaits("Many keys came at once");
        press("w", "Why 1.1");
        terminal.type("y".repeat(2000));
        terminal.awaits("Many keys came at once");
        press("s", "Why is step 1.1 declined?");
        terminal.paste("no room for this\n".repeat(600));
        terminal.awaits("Longer than 2000 characters");
        press(ESCAPE, "◆ Apply this change?");
        leave();
        assertThat(sample.sources()).isEqualTo(before);
    }
}
