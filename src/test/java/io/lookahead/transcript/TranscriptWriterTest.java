package io.lookahead.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lookahead.transcript.TranscriptException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Recording")
class TranscriptWriterTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void choose() {
        file = folder.resolve("sub/session.yaml");
    }

    private List<Recorded> read() {
        return TranscriptReader.readAll(file);
    }

    @Test
    @DisplayName("every kind of event comes back as it was recorded, each with the digest of the one before")
    void comesBack() {
        List<Event> events = Sessions.everything();

        List<Recorded> recorded = Sessions.record(file, events);

        List<Recorded> read = read();
        assertThat(read).extracting(Recorded::event).isEqualTo(events);
        assertThat(read)
                .extracting(Recorded::digest)
                .isEqualTo(recorded.stream().map(Recorded::digest).toList());
        for (int i = 1; i < read.size(); i++) {
            assertThat(read.get(i).previous()).isEqualTo(read.get(i - 1).digest());
            assertThat(read.get(i).at()).isAfter(read.get(i - 1).at());
        }
    }

    @Test
    @DisplayName("the session of these tests has every kind there is")
    void hasEveryKind() {
        Set<String> recorded =
                Sessions.everything().stream().map(EventCodec::kindOf).collect(Collectors.toCollection(TreeSet::new));

        assertThat(recorded)
                .hasSize(Event.class.getPermittedSubclasses().length)
                .containsExactly(
                        "answer",
                        "applied",
                        "check",
                        "decision",
                        "note",
                        "override",
                        "phase-closed",
                        "plan",
                        "preview",
                        "question",
                        "resume",
                        "rule",
                        "scan",
                        "session",
                        "stop",
                        "undo");
    }

    @Test
    @DisplayName("the same session gives the same bytes")
    void isDeterministic() throws IOException {
        Sessions.record(file, Sessions.everything());
        Path again = folder.resolve("again.yaml");
        Sessions.record(again, Sessions.everything());

        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    @DisplayName("facts take a line each and diffs stand as they are")
    void isLegible() throws IOException {
        Sessions.record(file, Sessions.everything());

        assertThat(Files.readString(file))
                .contains("      - {fact: reading, key: runtime.capacity, state: found, value: 1,"
                        + " symbol: UNINCLUDED_SEGMENT_CAPACITY, expression: \"1\", at: \"runtime/src/lib.rs:13:2\"")
                .contains("\n      -\ttype ConsensusHook = ExpectParentIncluded;\n");
    }

    @Test
    @DisplayName("an event is on disk when append returns")
    void isOnDisk() {
        try (TranscriptWriter writer = TranscriptWriter.create(file, Sessions.ticking(), Redactor.general())) {
            writer.append(Sessions.session());
            assertThat(read()).hasSize(1);
            writer.append(new Event.Note("a", "b"));
            assertThat(read()).hasSize(2);
        }
    }

    @Test
    @DisplayName("a transcript begins with its session, and there is one")
    void beginsWithSession() {
        try (TranscriptWriter writer = TranscriptWriter.create(file, Sessions.ticking(), Redactor.general())) {
            assertThatThrownBy(() -> writer.append(new Event.Note("a", "b"))).isInstanceOf(IllegalStateException.class);
            writer.append(Sessions.session());
            assertThatThrownBy(() -> writer.append(Sessions.session())).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    @DisplayName("a file that is there is not overwritten")
    void doesNotOverwrite() {
        Sessions.record(file, List.of(Sessions.session()));

        assertThatThrownBy(() -> TranscriptWriter.create(file, Sessions.ticking(), Redactor.general()))
                .hasMessage("a transcript stands there already; resume it, or choose another name");
        assertThat(read()).hasSize(1);
    }

    @Test
    @DisplayName("a resumed transcript goes on where it stopped")
    void resumes() {
        Sessions.record(file, List.of(Sessions.session(), new Event.Note("a", "b")));

        try (TranscriptWriter writer = TranscriptWriter.resume(file, Sessions.ticking(), Redactor.general())) {
            assertThat(writer.recovered()).isZero();
            writer.append(new Event.Resume(Sessions.origin(), 0, List.of()));
        }

        assertThat(read()).extracting(Recorded::seq).containsExactly(0L, 1L, 2L);
    }

    @Test
    @DisplayName("one session at a time writes a transcript")
    void isExclusive() {
        try (TranscriptWriter writer = TranscriptWriter.create(file, Sessions.ticking(), Redactor.general())) {
            writer.append(Sessions.session());

            assertThatThrownBy(() -> TranscriptWriter.resume(file, Sessions.ticking(), Redactor.general()))
                    .isInstanceOfSatisfying(
                            TranscriptException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.BUSY));
            assertThat(read()).hasSize(1);
        }
    }

    @Test
    @DisplayName("cut off at any byte of any event, it resumes behind the last whole one")
    void recoversFromEveryCut() throws IOException {
        Sessions.record(file, Sessions.everything());
        byte[] whole = Files.readAllBytes(file);
        List<Integer> ends = endsOfDocuments(whole);
        Path torn = folder.resolve("torn.yaml");

        for (int length = ends.get(0); length < whole.length; length += 131) {
            Files.write(torn, Arrays.copyOf(whole, length));
            int wholeEvents = countUpTo(ends, length);

            try (TranscriptWriter writer = TranscriptWriter.resume(torn, Sessions.ticking(), Redactor.general())) {
                assertThat(writer.recovered()).isEqualTo(length - ends.get(wholeEvents - 1));
                writer.append(new Event.Resume(Sessions.origin(), writer.recovered(), List.of()));
            }
            assertThat(TranscriptReader.readAll(torn)).hasSize(wholeEvents + 1);
        }
    }

    @Test
    @DisplayName("blocks of zeros that a power cut leaves are removed")
    void recoversFromZeros() throws IOException {
        Sessions.record(file, Sessions.everything());
        byte[] whole = Files.readAllBytes(file);
        int lastButOne = endsOfDocuments(whole).get(Sessions.everything().size() - 2);
        int secondLine = lastButOne + "---\n".length();
        for (int from : new int[] {lastButOne, secondLine, lastButOne + 10}) {
            byte[] zeroed = whole.clone();
            Arrays.fill(zeroed, from, zeroed.length, (byte) 0);
            Files.write(file, zeroed);
            assertThat(read()).hasSize(Sessions.everything().size() - 1);

            try (TranscriptWriter writer = TranscriptWriter.resume(file, Sessions.ticking(), Redactor.general())) {
                assertThat(writer.recovered()).isEqualTo(zeroed.length - lastButOne);
            }
            assertThat(read()).hasSize(Sessions.everything().size() - 1);
        }
    }

    @Test
    @DisplayName("a changed transcript is not gone on with")
    void refusesChanged() throws IOException {
        Sessions.record(file, Sessions.everything());
        Files.writeString(file, Files.readString(file).replace("the vote is over", "the vote is won"));
        byte[] changed = Files.readAllBytes(file);

        assertThatThrownBy(() -> TranscriptWriter.resume(file, Sessions.ticking(), Redactor.general()))
                .hasMessageContaining("cannot be resumed")
                .hasMessageContaining("was changed after it was recorded");
        assertThat(file).hasBinaryContent(changed);
    }

    private static List<Integer> endsOfDocuments(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<Integer> ends = new java.util.ArrayList<>();
        for (int at = text.indexOf("\n---\n"); at >= 0; at = text.indexOf("\n---\n", at + 1)) {
            ends.add(at + 1);
        }
        ends.add(bytes.length);
        return ends;
    }

    private static int countUpTo(List<Integer> ends, int length) {
        return (int) ends.stream().filter(end -> end <= length).count();
    }
}
