package io.lookahead.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;

/**
 * The same with recorded sessions, which are a hundred times as long. The build makes some changes;
 * {@code -Dlookahead.exhaustive=true} makes ten thousand.
 */
@DisplayName("Verifying changes of recorded sessions")
class RecordedVerifierFuzzTest extends VerifierFuzz {

    private static final Path TRANSCRIPTS = Path.of(System.getProperty("lookahead.home", "."), "transcripts");

    @Override
    int rounds() {
        return Boolean.getBoolean("lookahead.exhaustive") ? 2500 : 50;
    }

    @Override
    String transcript(Path scratch) throws IOException {
        return Files.readString(TRANSCRIPTS.resolve("undone.yaml"));
    }

    @Override
    String another(Path scratch) throws IOException {
        return Files.readString(TRANSCRIPTS.resolve("ready-not-activated.yaml"));
    }
}
