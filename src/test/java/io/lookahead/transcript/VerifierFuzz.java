package io.lookahead.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand changes of a transcript, of which none may go unnoticed. */
abstract class VerifierFuzz {

    @TempDir
    private Path folder;

    private final Random random = new Random(20261122);
    private Path file;
    private byte[] whole;
    private List<String> documents;
    private Anchor last;
    private List<String> foreign;

    /** How many changes of each kind are made; there are four kinds. */
    abstract int rounds();

    /** The text of a transcript. */
    abstract String transcript(Path scratch) throws IOException;

    /** The text of another. */
    abstract String another(Path scratch) throws IOException;

    @BeforeEach
    void readTranscripts() throws IOException {
        file = folder.resolve("session.yaml");
        documents = Documents.of(transcript(folder));
        foreign = Documents.of(another(folder));
        whole = bytes(documents);
        Files.write(file, whole);
        last = new Anchor(
                Objects.requireNonNull(Verifier.verify(file, List.of(), null).head()), true);
    }

    private void mustBeNoticed(byte[] changed, String what) throws IOException {
        if (Arrays.equals(changed, whole)) {
            return;
        }
        Files.write(file, changed);
        try {
            assertThat(Verifier.verify(file, List.of(last), null).isIntact())
                    .as(what)
                    .isFalse();
        } catch (TranscriptException e) {
            assertThat(e).as(what).hasMessageMatching(".*(this is no transcript|this file is empty).*");
        }
    }

    private static byte[] bytes(List<String> documents) {
        return String.join("", documents).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("no changed, added or removed byte goes unnoticed")
    void singlePlaces() throws IOException {
        for (int round = 0; round < rounds(); round++) {
            int at = random.nextInt(whole.length);
            int kind = random.nextInt(4);
            byte[] changed =
                    switch (kind) {
                        case 0 -> flipped(at);
                        case 1 -> without(at, 1 + random.nextInt(random.nextBoolean() ? 1 : 40));
                        case 2 -> with(at, new byte[] {(byte) random.nextInt(256)});
                        default ->
                            with(
                                    at,
                                    " \n\r\t#-:'\"x0"
                                            .substring(random.nextInt(10), 10)
                                            .getBytes(StandardCharsets.UTF_8));
                    };
            mustBeNoticed(changed, "change " + kind + " at byte " + at);
        }
    }

    private byte[] flipped(int at) {
        byte[] changed = whole.clone();
        changed[at] ^= (byte) (1 + random.nextInt(255));
        return changed;
    }

    private byte[] without(int at, int length) {
        int end = Math.min(whole.length, at + length);
        byte[] changed = new byte[whole.length - (end - at)];
        System.arraycopy(whole, 0, changed, 0, at);
        System.arraycopy(whole, end, changed, at, whole.length - end);
        return changed;
    }

    private byte[] with(int at, byte[] added) {
        byte[] changed = new byte[whole.length + added.length];
        System.arraycopy(whole, 0, changed, 0, at);
        System.arraycopy(added, 0, changed, at, added.length);
        System.arraycopy(whole, at, changed, at + added.length, whole.length - at);
        return changed;
    }

    @Test
    @DisplayName("no cut goes unnoticed, at whatever byte or between whichever events")
    void cuts() throws IOException {
        for (int round = 0; round < rounds(); round++) {
            if (random.nextBoolean()) {
                int length = random.nextInt(whole.length);
                mustBeNoticed(Arrays.copyOf(whole, length), "cut to " + length + " bytes");
            } else {
                int from = random.nextInt(documents.size());
                int to = from + 1 + random.nextInt(documents.size() - from);
                List<String> changed = new ArrayList<>(documents);
                changed.subList(from, to).clear();
                mustBeNoticed(bytes(changed), "events " + from + " to " + (to - 1) + " cut out");
            }
        }
    }

    @Test
    @DisplayName("no swap goes unnoticed, of events or of pieces of the text")
    void swaps() throws IOException {
        for (int round = 0; round < rounds(); round++) {
            if (random.nextBoolean()) {
                List<String> changed = new ArrayList<>(documents);
                int a = random.nextInt(changed.size());
                int b = random.nextInt(changed.size());
                Collections.swap(changed, a, b);
                mustBeNoticed(bytes(changed), "events " + a + " and " + b + " swapped");
            } else {
                int middle = 1 + random.nextInt(whole.length - 2);
                int length = 1 + random.nextInt(Math.min(middle, whole.length - middle));
                byte[] changed = whole.clone();
                System.arraycopy(whole, middle, changed, middle - length, length);
                System.arraycopy(whole, middle - length, changed, middle, length);
                mustBeNoticed(changed, length + " bytes before and after byte " + middle + " swapped");
            }
        }
    }

    @Test
    @DisplayName("no splice goes unnoticed, of its own events or of another session's")
    void splices() throws IOException {
        for (int round = 0; round < rounds(); round++) {
            List<String> source = random.nextBoolean() ? documents : foreign;
            int from = random.nextInt(source.size());
            int to = from + 1 + random.nextInt(source.size() - from);
            int at = random.nextInt(documents.size() + 1);
            List<String> changed = new ArrayList<>(documents);
            if (random.nextBoolean()) {
                changed.subList(at, Math.min(changed.size(), at + to - from)).clear();
            }
            changed.addAll(at, source.subList(from, to));
            mustBeNoticed(bytes(changed), "events " + from + " to " + (to - 1) + " put in at " + at);
        }
    }
}
