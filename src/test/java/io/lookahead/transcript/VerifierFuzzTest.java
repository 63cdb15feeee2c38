package io.lookahead.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Verifying ten thousand changes")
class VerifierFuzzTest extends VerifierFuzz {

    @Override
    int rounds() {
        return 2500;
    }

    @Override
    String transcript(Path scratch) throws IOException {
        Path file = scratch.resolve("one.yaml");
        Sessions.record(file, Sessions.everything());
        return Files.readString(file);
    }

    @Override
    String another(Path scratch) throws IOException {
        List<Event> events = new ArrayList<>(Sessions.everything());
        events.set(1, new Event.Note("other", "another session"));
        Path file = scratch.resolve("another.yaml");
        Sessions.record(file, events);
        return Files.readString(file);
    }
}
