package io.lookahead.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A session whose process is killed")
class KilledWriterTest {

    /** Records notes without end and says the number of each once it counts. */
    public static final class Endless {
        private Endless() {}

        public static void main(String[] args) {
            try (TranscriptWriter writer =
                    TranscriptWriter.create(Path.of(args[0]), Sessions.ticking(), Redactor.general())) {
                writer.append(Sessions.session());
                while (true) {
                    Recorded recorded = writer.append(new Event.Note("filler", "x".repeat(5000)));
                    System.out.println(recorded.seq());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 200})
    @DisplayName("has lost nothing that it was told to be recorded, and can be resumed")
    void losesNothing(int kill, @TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("session.yaml");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long acknowledged = 0;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (acknowledged < kill) {
                acknowledged = Long.parseLong(out.readLine());
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();

        try (TranscriptWriter writer = TranscriptWriter.resume(file, Sessions.ticking(), Redactor.general())) {
            writer.append(new Event.Resume(Sessions.origin(), writer.recovered(), List.of()));
        }

        List<Recorded> events = TranscriptReader.readAll(file);
        assertThat(events).hasSizeGreaterThan((int) acknowledged + 1);
        assertThat(events.get(events.size() - 1).event()).isInstanceOf(Event.Resume.class);
        assertThat(Verifier.verify(file, List.of(), null).isIntact()).isTrue();
    }
}
