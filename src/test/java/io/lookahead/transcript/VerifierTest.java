package io.lookahead.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lookahead.transcript.Evidence.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Verifying")
class VerifierTest {

    @TempDir
    private Path folder;

    private Path file;
    private List<Recorded> recorded;
    private List<String> documents;

    @BeforeEach
    void recordASession() throws IOException {
        file = folder.resolve("session.yaml");
        recorded = Sessions.record(file, Sessions.everything());
        documents = Documents.of(Files.readString(file));
    }

    private Verification verify(List<String> changed, Anchor... anchors) throws IOException {
        Files.writeString(file, String.join("", changed));
        return Verifier.verify(file, List.of(anchors), null);
    }

    private Anchor lastEvent() {
        return new Anchor(recorded.get(recorded.size() - 1).head(), true);
    }

    @Test
    @DisplayName("a transcript as it was recorded is intact, and says what it could not know")
    void intact() throws IOException {
        Verification verification = verify(documents);

        assertThat(verification.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(verification.findings()).isEmpty();
        assertThat(verification.events()).isEqualTo(recorded.size());
        assertThat(verification.remarks())
                .singleElement()
                .asString()
                .contains("nothing was compared from outside")
                .contains("written anew as a whole")
                .contains(String.valueOf(verification.head()));
        assertThat(verify(documents, lastEvent()).remarks()).isEmpty();
    }

    @Test
    @DisplayName("line ends that were converted as a whole do not matter")
    void convertedLineEnds() throws IOException {
        List<String> converted = documents.stream()
                .map(document -> document.replace("\n", "\r\n"))
                .toList();

        assertThat(verify(converted, lastEvent()).verdict()).isEqualTo(Verdict.INTACT);
        assertThat(TranscriptReader.readAll(file)).extracting(Recorded::event).isEqualTo(Sessions.everything());
    }

    @Nested
    @DisplayName("finds it edited")
    class Edited {

        @Test
        @DisplayName("where a word was changed")
        void word() throws IOException {
            List<String> changed = new ArrayList<>(documents);
            changed.set(17, documents.get(17).replace("was enacted", "is enacted"));

            Verification verification = verify(changed);

            assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
            assertThat(verification.findings())
                    .singleElement()
                    .asString()
                    .matches("line \\d+: event 17 \\(note\\) was changed after it was recorded: .*");
        }

        @Test
        @DisplayName("where a comment or a space was added, though it means the same")
        void space() throws IOException {
            List<String> changed = new ArrayList<>(documents);
            changed.set(4, documents.get(4).replace("source: operator", "source:  operator"));

            assertThat(verify(changed).verdict()).isEqualTo(Verdict.EDITED);
        }

        @Test
        @DisplayName("where a word was changed and its digest made to fit")
        void digestMadeToFit() throws IOException {
            List<String> changed = new ArrayList<>(documents);
            String body = documents.get(17).replace("was enacted", "is enacted").replaceAll("digest: .*\n$", "");
            changed.set(17, RawDocument.seal(body));

            Verification verification = verify(changed);

            assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
            assertThat(verification.findings().get(0))
                    .contains("event 18 (resume) does not continue the event before it");
        }

        @Test
        @DisplayName("where it was written anew from some event on, as a head that was kept shows")
        void writtenAnew() throws IOException {
            List<Event> other = new ArrayList<>(Sessions.everything());
            other.set(17, new Event.Note("confirmation", "another story"));
            Path forged = folder.resolve("forged.yaml");
            Sessions.record(forged, other);

            Verification verification = verify(Documents.of(Files.readString(forged)), lastEvent());

            assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
            assertThat(verification.findings().get(0)).contains("written anew");
        }
    }

    @Test
    @DisplayName("reads what the chain holds together: what is no event, or no session at the beginning, is told")
    void understands() throws IOException {
        String first = documents.get(0);

        assertThatThrownBy(() -> verify(List.of(resealed(first.replace("seed: 42\n", "seed: *a\n")))))
                .hasMessageContaining("anchors (&) and aliases (*) are not used here");
        Verification verification = verify(
                List.of(resealed(first.substring(0, first.indexOf("origin:")).replace("kind: session", "kind: note")
                        + "topic: end\ntext: over\ndigest: \n")));

        assertThat(verification.verdict()).isEqualTo(Verdict.EDITED);
        assertThat(verification.findings().get(0)).contains("a transcript begins with its session");
    }

    private static String resealed(String document) {
        return RawDocument.seal(document.substring(0, document.lastIndexOf("digest: ")));
    }

    @Nested
    @DisplayName("finds it cut")
    class Cut {

        @Test
        @DisplayName("where events are missing in the middle")
        void middle() throws IOException {
            List<String> changed = new ArrayList<>(documents);
            changed.subList(5, 8).clear();

            Verification verification = verify(changed);

            assertThat(verification.verdict()).isEqualTo(Verdict.CUT);
            assertThat(verification.findings().get(0)).contains("events 5 to 7 are missing before event 8");
        }

        @Test
        @DisplayName("where its beginning is missing")
        void beginning() throws IOException {
            Verification verification = verify(documents.subList(1, documents.size()));

            assertThat(verification.verdict()).isEqualTo(Verdict.CUT);
            assertThat(verification.findings().get(0)).contains("event 0 is missing before event 1");
        }

        @Test
        @DisplayName("where its end is missing, as a head that was kept shows")
        void end() throws IOException {
            Verification verification = verify(documents.subList(0, 12), lastEvent());

            assertThat(verification.verdict()).isEqualTo(Verdict.CUT);
            assertThat(verification.findings().get(0)).contains("it ends with event 11, but event 18 is known");
        }

        @Test
        @DisplayName("where its last document ends in the middle")
        void torn() throws IOException {
            String last = documents.get(18);
            List<String> changed = new ArrayList<>(documents);
            changed.set(18, last.substring(0, last.length() / 2));

            Verification verification = verify(changed);

            assertThat(verification.verdict()).isEqualTo(Verdict.CUT);
            assertThat(verification.findings().get(0)).contains("ends in the middle");
            assertThat(verification.events()).isEqualTo(18);
        }
    }

    @Nested
    @DisplayName("finds it extended")
    class Extended {

        @Test
        @DisplayName("where an event stands twice")
        void twice() throws IOException {
            List<String> changed = new ArrayList<>(documents);
            changed.add(9, documents.get(8));

            Verification verification = verify(changed);

            assertThat(verification.verdict()).isEqualTo(Verdict.EXTENDED);
            assertThat(verification.findings().get(0)).contains("event 8 stands here a second time");
        }

        @Test
        @DisplayName("where lines were added below a digest")
        void below() throws IOException {
            List<String> changed = new ArrayList<>(documents);
            changed.set(18, documents.get(18) + "# approved\n");

            assertThat(verify(changed).verdict()).isEqualTo(Verdict.EXTENDED);
        }

        @Test
        @DisplayName("where a document that is no event was put behind the last one, which is not gone on with")
        void noEvent() throws IOException {
            List<String> changed = new ArrayList<>(documents);
            changed.add("---\nhello: world\n");

            Verification verification = verify(changed);

            assertThat(verification.verdict()).isEqualTo(Verdict.EXTENDED);
            assertThat(verification.findings().get(0)).contains("none of this session");
            assertThatThrownBy(() -> TranscriptWriter.resume(file, Sessions.ticking(), Redactor.general()))
                    .hasMessageContaining("none of this session");
        }

        @Test
        @DisplayName("where it goes on after the head that was its last")
        void goesOn() throws IOException {
            Verification verification =
                    verify(documents, new Anchor(recorded.get(12).head(), true));

            assertThat(verification.verdict()).isEqualTo(Verdict.EXTENDED);
            assertThat(verification.findings().get(0)).contains("it ended with event 12, but goes on here");
            assertThat(verify(documents, new Anchor(recorded.get(12).head(), false))
                            .verdict())
                    .isEqualTo(Verdict.INTACT);
        }
    }

    @Test
    @DisplayName("finds it reordered where events changed places")
    void reordered() throws IOException {
        List<String> changed = new ArrayList<>(documents);
        Collections.swap(changed, 6, 13);

        Verification verification = verify(changed);

        assertThat(verification.verdict()).isEqualTo(Verdict.REORDERED);
        assertThat(verification.findings().get(0)).contains("event 7 stands behind event 13");
    }

    @Nested
    @DisplayName("compares the files")
    class CompareFiles {

        private final Digests left = Sessions.back().result().digests();

        private Verification compare(CurrentFiles files) {
            return Verifier.verify(file, List.of(lastEvent()), files);
        }

        @Test
        @DisplayName("and is content where they are as they were left")
        void same() {
            assertThat(compare(path -> path.equals("runtime/src/lib.rs") ? Optional.of(left) : Optional.empty())
                            .verdict())
                    .isEqualTo(Verdict.INTACT);
        }

        @Test
        @DisplayName("and tells which were changed, are missing or should not be there")
        void different() {
            Digests other = new Digests("0".repeat(64), "1".repeat(64));

            Verification changed = compare(path -> Optional.of(other));
            Verification missing = compare(path -> Optional.empty());

            assertThat(changed.verdict()).isEqualTo(Verdict.FILES_DIFFER);
            assertThat(changed.findings())
                    .containsExactly("runtime/gone.rs should not be there", "runtime/src/lib.rs was changed");
            assertThat(missing.findings()).containsExactly("runtime/src/lib.rs is missing");
        }

        @Test
        @DisplayName("and does not mind a formatter or a licence header")
        void reformatted() {
            Digests formatted = new Digests("0".repeat(64), left.meaning());

            Verification verification =
                    compare(path -> path.equals("runtime/src/lib.rs") ? Optional.of(formatted) : Optional.empty());

            assertThat(verification.verdict()).isEqualTo(Verdict.INTACT);
            assertThat(verification.remarks()).containsExactly("runtime/src/lib.rs was rewritten, but means the same");
        }
    }
}
