package io.lookahead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The transcript commands")
class TranscriptCommandTest {

    private static final String WHOLE = "transcripts/whole.yaml";
    private static final String READY = "transcripts/ready-not-activated.yaml";

    @TempDir
    private Path folder;

    private static CommandLineRun transcript(String... args) {
        List<String> all = new ArrayList<>(List.of("transcript"));
        all.addAll(List.of(args));
        return CommandLineRun.in(CommandLineRun.HOME, all.toArray(String[]::new));
    }

    @Test
    @DisplayName("show a session event by event, or the events of a kind")
    void shows() {
        assertThat(transcript("show", WHOLE).out()).startsWith("#0  2026-03-02T09:00:0");
        assertThat(transcript("show", WHOLE, "--kind", "phase-closed").out().lines())
                .hasSize(3)
                .allMatch(line -> line.contains("closed: done"));
        CommandLineRun wrong = transcript("show", WHOLE, "--kind", "nonsense");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("there are answer, applied, check");
    }

    @Test
    @DisplayName("verify a record against heads that were noted down")
    void verifies() throws IOException {
        String head = Files.readAllLines(CommandLineRun.HOME.resolve("transcripts/HEADS")).stream()
                .filter(line -> line.startsWith("whole.yaml "))
                .findFirst()
                .orElseThrow()
                .substring("whole.yaml ".length());
        assertThat(transcript("verify", WHOLE, "--ended", head).exitCode()).isZero();

        Path cut = folder.resolve("cut.yaml");
        String text = Files.readString(CommandLineRun.HOME.resolve(WHOLE));
        Files.writeString(cut, text.substring(0, text.lastIndexOf("---\n")));

        CommandLineRun found = transcript("verify", cut.toString(), "--head", head);
        assertThat(found.exitCode()).isEqualTo(1);
        assertThat(found.out()).contains(": cut (").contains("its end was cut off");
        assertThat(transcript("verify", WHOLE, "--head", "17").exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("tell edited, extended and reordered records apart")
    void tellsApart() throws IOException {
        String text = Files.readString(CommandLineRun.HOME.resolve(WHOLE));
        int last = text.lastIndexOf("---\n");
        int before = text.lastIndexOf("---\n", last - 1);
        Path file = folder.resolve("changed.yaml");

        Files.writeString(file, text.replaceFirst("choice: apply", "choice: skip"));
        assertThat(transcript("verify", file.toString()).out()).contains(": edited (");
        Files.writeString(file, text + text.substring(last));
        assertThat(transcript("verify", file.toString()).out()).contains(": extended (");
        Files.writeString(file, text.substring(0, before) + text.substring(last) + text.substring(before, last));
        assertThat(transcript("verify", file.toString()).out()).contains(": reordered (");
    }

    @Test
    @DisplayName("compare two sessions")
    void compares() {
        CommandLineRun different = transcript("diff", WHOLE, READY, "--check");

        assertThat(different.exitCode()).isEqualTo(1);
        assertThat(different.out()).contains("    - done\n    + ready-not-activated");
        assertThat(transcript("diff", WHOLE, WHOLE, "--check").exitCode()).isZero();
        assertThat(transcript("diff", WHOLE, READY, "--format", "json").out()).contains("lookahead/transcript-diff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "cast", "cast-v2", "answers"})
    @DisplayName("export a session")
    void exports(String format) throws IOException {
        Path out = folder.resolve("export");

        CommandLineRun run = transcript("export", WHOLE, "--format", format, "--out", out.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(out))
                .isEqualTo(transcript("export", WHOLE, "--format", format).out());
    }

    @Test
    @DisplayName("carry a session out on another copy, and say what did not fit there")
    void carriesOver() {
        Path copy = folder.resolve("copy");
        run("demo", "--copy-only", "--into", copy.toString());
        run("apply", copy.toString(), "--phase", "1");

        CommandLineRun rehearsed = transcript("replay", READY, "--onto", copy.toString(), "--dry-run");

        assertThat(rehearsed.exitCode()).isEqualTo(1);
        assertThat(rehearsed.out())
                .contains("would do 2.1")
                .contains("  step 1.1\n    recorded: carried out\n    here:     nothing was to be done: done");
    }

    @Test
    @DisplayName("refuse to apply over drifted files without --replan")
    void refusesDrift() throws IOException {
        Path copy = folder.resolve("copy");
        run("demo", "--copy-only", "--into", copy.toString());
        run("apply", copy.toString(), "--phase", "1");
        Path runtime = copy.resolve("runtime/src/lib.rs");
        Files.writeString(runtime, Files.readString(runtime) + "\npub const ANOTHER: u32 = 1;\n");

        CommandLineRun refused = run("apply", copy.toString(), "--phase", "2");
        assertThat(refused.exitCode()).isEqualTo(6);
        assertThat(refused.err()).contains("runtime/src/lib.rs was changed").contains("--replan");
        assertThat(transcript("verify", copy.toString()).out()).contains("files differ");

        assertThat(run("apply", copy.toString(), "--phase", "2", "--replan").exitCode())
                .isZero();
        assertThat(transcript("list", copy.toString()).out()).contains("phase 1 done · phase 2 done");
    }

    @Test
    @DisplayName("find by the trailer of a commit that the end of a record was cut off")
    void anchoredInCommits() throws IOException, InterruptedException {
        Path copy = folder.resolve("copy");
        run("demo", "--copy-only", "--into", copy.toString());
        git(copy, "init", "--quiet");
        git(copy, "config", "user.name", "Ada");
        git(copy, "config", "user.email", "ada@example.org");
        git(copy, "add", ".");
        git(copy, "commit", "--quiet", "--message=Begin");
        run("apply", copy.toString(), "--phase", "1", "--commit", "phase");
        CommandLineRun whole = transcript("verify", copy.toString());
        assertThat(whole.exitCode()).as(whole.out()).isZero();
        assertThat(whole.out()).doesNotContain("nothing was compared from outside");

        Path file = copy.resolve(".lookahead/transcripts/saltmarsh-runtime.yaml");
        String text = Files.readString(file);
        Files.writeString(
                file, text.substring(0, text.indexOf("kind: phase-closed")).replaceFirst("---\n[^\n]*\n$", ""));
        CommandLineRun cut = transcript("verify", copy.toString());

        assertThat(cut.exitCode()).isEqualTo(1);
        assertThat(cut.out()).contains("its end was cut off");
    }

    private static void git(Path folder, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(args));
        assertThat(new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    private static CommandLineRun run(String... args) {
        return CommandLineRun.in(CommandLineRun.HOME, args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "missing", "binary", "huge", "newer", "bomb", "escapes"})
    @DisplayName("refuse what is no transcript with one clear line, and write nothing")
    void refuses(String what) throws IOException {
        Path file = hostile(what);

        for (List<String> command : List.of(
                List.of("show"),
                List.of("verify"),
                List.of("replay"),
                List.of("replay", "--onto", folder.toString()),
                List.of("export"),
                List.of("diff", WHOLE))) {
            List<String> args = new ArrayList<>(command);
            args.add(1, file.toString());
            CommandLineRun run = transcript(args.toArray(String[]::new));

            assertThat(run.exitCode()).as(command + " of " + what + run.err()).isEqualTo(3);
            assertThat(run.err()).startsWith("lookahead: ").contains(what + ".yaml");
            assertThat(run.err().chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
        }
        assertThat(folder).isDirectoryNotContaining("glob:**/.lookahead");
    }

    private Path hostile(String what) throws IOException {
        Path file = folder.resolve(what + ".yaml");
        switch (what) {
            case "empty" -> Files.createFile(file);
            case "binary" -> {
                byte[] bytes = new byte[100_000];
                new Random(1).nextBytes(bytes);
                Files.write(file, bytes);
            }
            case "huge" -> {
                try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                    sparse.setLength(1L << 30);
                }
            }
            case "newer" -> Files.writeString(file, "---\nformat: lookahead/transcript\nversion: 7\n");
            case "bomb" -> Files.writeString(file, bomb(), StandardCharsets.UTF_8);
            case "escapes" -> Files.writeString(file, "\u001B[2J\u001B]0;owned\u0007\n");
            default -> {}
        }
        return file;
    }

    private static String bomb() {
        StringBuilder bomb = new StringBuilder("---\nformat: lookahead/transcript\nversion: 1\na0: &a0 [lol]\n");
        for (int i = 1; i < 30; i++) {
            String alias = ("*a" + (i - 1) + ", ").repeat(10);
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(alias)
                    .append("]\n");
        }
        return bomb.toString();
    }
}
