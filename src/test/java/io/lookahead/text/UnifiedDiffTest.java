package io.lookahead.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedDiffTest {

    private static UnifiedDiff diff(String before, String after) {
        return UnifiedDiff.of("src/lib.rs", before.getBytes(UTF_8), after.getBytes(UTF_8));
    }

    @Test
    void three_lines_of_context_around_a_change() {
        assertThat(diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n")
                        .render())
                .isEqualTo("""
                        --- a/src/lib.rs
                        +++ b/src/lib.rs
                        @@ -2,7 +2,7 @@
                         2
                         3
                         4
                        -5
                        +five
                         6
                         7
                         8
                        """);
    }

    @Test
    void the_first_change_of_a_hunk_is_told_from_the_lines_around_it() {
        DiffHunk changed =
                diff("1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\nfive\n6\n").hunks().get(0);
        DiffHunk created = diff("", "1\n").hunks().get(0);

        assertThat(changed.oldStart()).isEqualTo(2);
        assertThat(changed.firstChange()).isEqualTo(5);
        assertThat(created.firstChange()).isEqualTo(1);
    }

    @Test
    void a_missing_last_line_end_is_told() {
        assertThat(diff("a\nb", "a\nb\n").render()).isEqualTo("""
                        --- a/src/lib.rs
                        +++ b/src/lib.rs
                        @@ -1,2 +1,2 @@
                         a
                        -b
                        \\ No newline at end of file
                        +b
                        """);
    }

    @Test
    void carriage_returns_and_invalid_bytes_are_kept() {
        byte[] before = {'a', '\r', '\n', (byte) 0xFF, '\n'};
        byte[] after = {'b', '\r', '\n', (byte) 0xFF, '\n'};

        byte[] diff = UnifiedDiff.of("f", before, after).toBytes();

        assertThat(new String(diff, ISO_8859_1)).endsWith("-a\r\n+b\r\n \u00FF\n");
    }

    @Test
    void files_that_come_and_go_are_diffs_against_nothing() {
        MemoryTree before = MemoryTree.of(Map.of("gone", "x\n", "same", "s\n"));
        OverlayTree after = OverlayTree.of(before).without("gone").with("new", "n\n".getBytes(UTF_8));

        List<UnifiedDiff> diffs = UnifiedDiff.between(before, after);

        assertThat(diffs).extracting(UnifiedDiff::file).containsExactly("gone", "new");
        assertThat(diffs.get(0).render()).contains("--- a/gone\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n");
        assertThat(diffs.get(1).render()).contains("--- /dev/null\n+++ b/new\n@@ -0,0 +1 @@\n+n\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void applying_the_diff_gives_the_new_text(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            String before = text(random);
            String after = random.nextInt(5) == 0 ? text(random) : mutated(before, random);

            UnifiedDiff diff = diff(before, after);

            assertThat(patched(before, diff)).isEqualTo(after);
            assertThat(diff.hunks().isEmpty()).isEqualTo(before.equals(after));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append((char) ('a' + random.nextInt(4))).append(random.nextInt(6) == 0 ? "\r\n" : "\n");
        }
        return random.nextBoolean() ? text.toString() : text + "end";
    }

    private static String mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0; i--) {
            changed.insert(random.nextInt(changed.length() + 1), random.nextBoolean() ? "x\n" : "y");
        }
        return changed.toString();
    }

    /** What any patch tool makes of the hunks: checks every context and removed line on its way. */
    private static String patched(String before, UnifiedDiff diff) {
        List<String> old = new ArrayList<>(List.of(before.split("(?<=\n)", -1)));
        old.removeIf(String::isEmpty);
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (DiffHunk hunk : diff.hunks()) {
            int start = hunk.oldCount() == 0 ? hunk.oldStart() : hunk.oldStart() - 1;
            while (at < start) {
                out.append(old.get(at++));
            }
            for (DiffHunk.Line line : hunk.lines()) {
                if (line.change() != DiffHunk.Change.ADDED) {
                    assertThat(old.get(at++)).isEqualTo(line.raw());
                }
                if (line.change() != DiffHunk.Change.REMOVED) {
                    out.append(line.raw());
                }
            }
        }
        while (at < old.size()) {
            out.append(old.get(at++));
        }
        return out.toString();
    }
}
