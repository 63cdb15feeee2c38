package io.lookahead.report.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Conclusion;
import io.lookahead.report.story.Story.State;
import io.lookahead.transcript.Event;
import io.lookahead.transcript.Evidence.FactDelta;
import io.lookahead.transcript.Evidence.FileChange;
import io.lookahead.transcript.Recorded;
import io.lookahead.transcript.Sessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** To write the golden files anew: {@code -Dlookahead.update=true}. */
@DisplayName("The story of a session")
class StoryTest {

    private static final Path GOLDEN = Path.of(System.getProperty("lookahead.home", "."), "src/test/fixtures/story");
    private static final String HOSTILE =
            "</code><script>alert(1)</script> `tick` | pipe \u001B[31mred \u202Eback ](http://x) <!--";

    @TempDir
    private Path folder;

    private List<Recorded> recorded(List<Event> events) {
        return Sessions.record(folder.resolve("session.yaml"), events);
    }

    private Story story() {
        return Story.of(recorded(titled(Sessions.everything())));
    }

    /** As rules say it at the start of every session. */
    private static List<Event> titled(List<Event> events) {
        List<Event> titled = new ArrayList<>(events);
        titled.add(
                2,
                new Event.Rule(
                        Sessions.TARGET,
                        new FactDelta(List.of(), List.of()),
                        List.of(new Conclusion.PhaseTitle(1, "Make the runtime ready", null, null, "The phases")),
                        List.of()));
        return titled;
    }

    private static void matches(String name, String actual) throws IOException {
        if (Boolean.getBoolean("lookahead.update")) {
            Files.writeString(GOLDEN.resolve(name), actual);
        }
        assertThat(GOLDEN.resolve(name)).hasContent(actual);
    }

    @Test
    @DisplayName("tells by phase and step what became of it")
    void gathers() {
        Story story = story();

        assertThat(story.operators()).containsExactly("Release crew");
        assertThat(story.sessions()).isEqualTo(2);
        assertThat(story.phases()).singleElement().satisfies(phase -> {
            assertThat(phase.outcome()).as("opened again by the undo").isEqualTo("begun");
            assertThat(phase.steps()).singleElement().satisfies(step -> {
                assertThat(step.state()).isEqualTo(State.UNDONE);
                assertThat(step.why()).isEqualTo("the hook is ExpectParentIncluded");
                assertThat(step.rule()).isEqualTo("1.4a The hook");
                assertThat(step.files()).extracting(FileChange::path).containsExactly("runtime/src/lib.rs");
            });
        });
    }

    @Test
    @DisplayName("in Markdown fits a pull request")
    void markdown() throws IOException {
        matches("session.md", StoryMarkdown.of(story()));
    }

    @Test
    @DisplayName("in HTML is one file that loads nothing")
    void html() throws IOException {
        String html = StoryHtml.of(story());

        matches("session.html", html);
        assertThat(html)
                .contains("default-src 'none'")
                .doesNotContain("<script", "src=", "href=", "url(", "@import", "http:", "https:");
    }

    @Test
    @DisplayName("lets nothing from a file become markup")
    void hostile() {
        Event.Question question = (Event.Question) Sessions.everything().get(3);
        FileChange file = new FileChange(HOSTILE, null, null, "+" + HOSTILE + "\n+```\n+</pre><b>\n");
        List<Event> events = new ArrayList<>(List.of(
                Sessions.session(),
                question,
                new Event.Answer(null, HOSTILE, HOSTILE, Event.AnswerSource.OPERATOR),
                new Event.Plan(HOSTILE, 1, "1.1", HOSTILE, HOSTILE, HOSTILE, List.of(), List.of(file)),
                new Event.Decision(HOSTILE, "1.1", Event.Choice.DECLINE, List.of(), HOSTILE),
                Event.Preview.whole(
                        HOSTILE,
                        1,
                        Map.of(),
                        Map.of(),
                        1,
                        Map.of("block_time_mean_ms", 1.0),
                        Map.of(),
                        HOSTILE,
                        HOSTILE),
                new Event.Stop(HOSTILE, 1, HOSTILE, HOSTILE, HOSTILE),
                new Event.Check(HOSTILE, 1, List.of(HOSTILE), Event.Verdict.FAILED, 1, HOSTILE),
                new Event.Note(HOSTILE, HOSTILE)));
        List<Recorded> recorded = recorded(events);

        String html = StoryHtml.of(Story.of(recorded));
        String markdown = StoryMarkdown.of(Story.of(recorded));

        assertThat(html).doesNotContain("<script", "\u001B", "\u202E", "</pre><b>", "<!--");
        assertThat(withoutCode(markdown)).doesNotContain("<script", "\u001B", "\u202E", "](http", "<!--");
    }

    /** Markdown without what is no markup in it: code, and what stands behind a backslash. */
    private static String withoutCode(String markdown) {
        return markdown.replaceAll("\\\\.", "")
                .replaceAll("(?ms)^(`{3,})diff$.*?^\\1$", "")
                .replaceAll("(`+)[^`](.*?[^`])?\\1(?!`)", "");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18})
    @DisplayName("has a line for every event")
    void narrates(int index) {
        List<String> lines = Narrative.of(Sessions.everything().get(index));

        assertThat(lines.get(0)).isNotBlank().doesNotStartWith(" ");
        assertThat(lines)
                .noneMatch(line -> line.contains("\n") || line.contains("Optional") || line.contains("[event"));
    }

    @Test
    @DisplayName("as a cast has a marker for each phase, in both versions at the same times")
    void cast() {
        List<Recorded> recorded = recorded(titled(Sessions.everything()));

        List<JsonNode> two = lines(Asciicast.of(recorded, Asciicast.Version.V2));
        List<JsonNode> three = lines(Asciicast.of(recorded, Asciicast.Version.V3));

        assertThat(two.get(0).path("version").asInt()).isEqualTo(2);
        assertThat(three.get(0).path("version").asInt()).isEqualTo(3);
        assertThat(three.get(0).path("term").path("cols").asInt()).isEqualTo(100);
        assertThat(two.stream().filter(line -> line.path(1).asString("").equals("m")))
                .extracting(line -> line.path(2).asString())
                .containsExactly("phase 1", "phase 1 closed");
        double sum = 0;
        for (int i = 1; i < two.size(); i++) {
            sum += three.get(i).path(0).asDouble();
            assertThat(two.get(i).path(0).asDouble()).isCloseTo(sum, org.assertj.core.data.Offset.offset(0.01));
            assertThat(two.get(i).path(2)).isEqualTo(three.get(i).path(2));
        }
    }

    private static List<JsonNode> lines(String cast) {
        Function<String, JsonNode> read = line -> new JsonMapper().readTree(line);
        return cast.lines().map(read).toList();
    }
}
