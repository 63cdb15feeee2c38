package io.lookahead.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lookahead.transcript.TranscriptException.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A hostile transcript")
class HostileTranscriptTest {

    private static final String ZEROS = "0".repeat(64);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void choose() {
        file = folder.resolve("hostile.yaml");
    }

    private static String document(int seq, String fields) {
        String format = seq == 0 ? "format: lookahead/transcript\nversion: 1\n" : "";
        return RawDocument.seal("---\n" + format + "seq: " + seq
                + "\nkind: note\nat: \"2026-11-22T10:00:00Z\"\nprevious: \"" + ZEROS + "\"\n" + fields);
    }

    private TranscriptException refused() {
        TranscriptException reading =
                catchThrowableOfType(TranscriptException.class, () -> TranscriptReader.readAll(file));
        assertThat(reading).as("reading must refuse it").isNotNull();
        return reading;
    }

    private void refusedEverywhere(String message) throws IOException {
        byte[] before = Files.size(file) < 1 << 20 ? Files.readAllBytes(file) : new byte[0];
        assertThat(refused()).hasMessageContaining(message);
        assertThatThrownBy(() -> TranscriptWriter.resume(file, Sessions.ticking(), Redactor.general()))
                .isInstanceOf(TranscriptException.class);
        if (before.length > 0) {
            assertThat(file).hasBinaryContent(before);
        }
    }

    @Test
    @DisplayName("that is empty holds nothing")
    void empty() throws IOException {
        Files.createFile(file);

        refusedEverywhere("this file is empty; nothing was recorded in it");
    }

    @Test
    @DisplayName("that is missing or a folder is told")
    void missing() throws IOException {
        assertThat(refused()).hasMessage("there is no such file");
        Files.createDirectory(file);
        assertThat(refused()).hasMessage("this is not a regular file");
    }

    @Test
    @DisplayName("that is binary is no transcript")
    void binary() throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        Files.write(file, bytes);

        refusedEverywhere("line 1: this document has no digest at its end");
        assertThatThrownBy(() -> Verifier.verify(file, List.of(), null)).hasMessageContaining("this is no transcript");
    }

    @Test
    @DisplayName("of one gigabyte is not read")
    void huge() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }

        refusedEverywhere("this file has 1024 MiB; no transcript is larger than 256 MiB");
    }

    @Test
    @DisplayName("with an event without end is read no further than an event can go")
    void endlessEvent() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write("---\nformat: lookahead/transcript\nversion: 1\n".getBytes(StandardCharsets.UTF_8));
            sparse.setLength(200L << 20);
        }

        refusedEverywhere("larger than 16 MiB, far more than any event");
    }

    @Test
    @DisplayName("of a later version is told to be newer")
    void newer() throws IOException {
        Files.writeString(file, "---\nformat: lookahead/transcript\nversion: 7\nsomething: else\n");

        refusedEverywhere("this transcript is of version 7, written by a newer lookahead; this one reads up to version "
                + FormatVersion.LATEST);
        assertThat(refused().reason()).isEqualTo(Reason.NEWER);
        assertThatThrownBy(() -> Verifier.verify(file, List.of(), null)).hasMessageContaining("of version 7");
    }

    @Test
    @DisplayName("with a bomb of aliases does not go off")
    void bomb() throws IOException {
        StringBuilder bomb = new StringBuilder("topic: &a0 [lol]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("t" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        Files.writeString(file, document(0, bomb.toString()));

        assertThat(refused()).hasMessageContaining("line 8: anchors (&) and aliases (*) are not used here");
    }

    @Test
    @DisplayName("that asks for a Java object gets none")
    void tags() throws IOException {
        Files.writeString(file, document(0, "topic: !!java.net.URLClassLoader [x]\ntext: b\n"));

        assertThat(refused()).hasMessageContaining("tags (!) are not used here");
    }

    @Test
    @DisplayName("nested beyond measure is refused")
    void deep() throws IOException {
        Files.writeString(file, document(0, "topic: " + "[".repeat(5000) + "]".repeat(5000) + "\ntext: b\n"));

        assertThat(refused()).hasMessageContaining("levels deep here");
    }

    @Test
    @DisplayName("with an unknown kind, an unknown field, a missing field or a wrong one is told at its line")
    void wrongFields() throws IOException {
        String first = document(0, "topic: a\ntext: b\n");
        Files.writeString(file, document(0, "topic: a\ntext: b\n").replace("kind: note", "kind: exec"));
        assertThat(refused()).hasMessageContaining("line 1: nobody knows events of the kind 'exec'");

        Files.writeString(file, first + document(1, "topic: a\ntext: b\nrun: rm\n"));
        assertThat(refused())
                .hasMessage("line 11: this 'note' event cannot be understood: nobody knows its field 'run'");

        Files.writeString(file, first + document(1, "topic: a\n") + first);
        assertThat(refused())
                .hasMessage("line 11: this 'note' event cannot be understood: its field 'text' is missing");

        Files.writeString(file, first + document(1, "topic: a\ntext: [1]\n") + first);
        assertThat(refused())
                .hasMessage("line 11: this 'note' event cannot be understood: its field 'text' is of a wrong kind");
    }

    @Test
    @DisplayName("with escape sequences does not get them into a message")
    void escapes() throws IOException {
        Files.writeString(
                file,
                document(0, "topic: a\ntext: b\n\"\\e[2J\\e]0;owned\\a\": 1\n")
                        + document(1, "topic: a\ntext: \"\\e[31mred\\u202Eder\"\n"));

        String message = refused().getMessage();
        assertThat(message.chars().noneMatch(c -> c < ' ' || c == 0x7F || c == 0x202E))
                .isTrue();
    }

    @Test
    @DisplayName("with raw escape sequences is not even YAML")
    void rawEscapes() throws IOException {
        Files.writeString(file, document(0, "topic: a\ntext: \"\u001B[31mred\"\n"));

        assertThat(refused()).hasMessageContaining("this is not YAML");
    }

    @Test
    @DisplayName("with many small documents is read no further than a session can go")
    void many() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_002; i++) {
            text.append("---\na\n");
        }
        Files.writeString(file, text);

        assertThatThrownBy(() -> Verifier.verify(file, List.of(), null))
                .hasMessageContaining("more than 100000 documents");
    }
}
