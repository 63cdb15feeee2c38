package io.lookahead.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.text.yaml.SchemaCheck;
import io.lookahead.text.yaml.YamlDocument;
import io.lookahead.text.yaml.YamlException;
import io.lookahead.text.yaml.YamlLimits;
import io.lookahead.text.yaml.YamlReader;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** To write the schema anew after a change of the records: {@code -Dlookahead.update=true}. */
@DisplayName("The published format")
class TranscriptFormatTest {

    private static final Path HOME = Path.of(System.getProperty("lookahead.home", "."));
    private static final Path SCHEMA = HOME.resolve("src/main/resources/io/lookahead/schema/transcript.json");
    private static final Path PAGE = HOME.resolve("transcripts/FORMAT.md");

    static List<Class<?>> kinds() {
        return List.of(Event.class.getPermittedSubclasses());
    }

    @Test
    @DisplayName("has a schema that is up to date")
    void schemaIsCurrent() throws IOException {
        String current = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(new SchemaOfRecords().schema())
                        .replace("\r\n", "\n")
                + "\n";
        if (Boolean.getBoolean("lookahead.update")) {
            Files.writeString(SCHEMA, current);
        }

        assertThat(SCHEMA).hasContent(current);
    }

    @Test
    @DisplayName("has a schema that every event we write keeps to")
    void eventsKeepToTheSchema(@TempDir Path folder) throws IOException, YamlException {
        Path file = folder.resolve("session.yaml");
        Sessions.record(file, Sessions.everything());
        SchemaCheck schema = SchemaCheck.of("transcript");

        for (String document : Documents.of(Files.readString(file))) {
            YamlDocument yaml =
                    new YamlReader(YamlLimits.HAND_WRITTEN).read("document", document.getBytes(StandardCharsets.UTF_8));
            assertThat(schema.check(yaml)).as(document).isEmpty();
        }
    }

    static List<Path> recordedSessions() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("transcripts"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("recordedSessions")
    @DisplayName("has a schema that recorded sessions keep to")
    void recordedSessionsKeepToTheSchema(Path session) throws IOException, YamlException {
        Documents.mustKeepToTheirSchema(session);
    }

    @Test
    @DisplayName("has a schema that refuses what is no event")
    void schemaRefuses() throws YamlException {
        YamlDocument wrong = new YamlReader(YamlLimits.HAND_WRITTEN)
                .read("document", "seq: 1\nkind: exec\n".getBytes(StandardCharsets.UTF_8));

        assertThat(SchemaCheck.of("transcript").check(wrong)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("has a page that explains every event and each of its fields")
    void pageExplains(Class<?> kind) throws IOException {
        Matcher section = Pattern.compile("\n### " + EventCodec.kindOf(kind) + "\n(.*?)(?=\n##|\\z)", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        assertThat(section.find()).as("a section for it").isTrue();

        for (RecordComponent component : kind.getRecordComponents()) {
            String field = EventCodec.snake(component.getName());
            assertThat(section.group(1)).contains("| `" + field + "` |");
            explainsChoices(section.group(1), component.getType());
        }
        assertThat(section.group(1)
                        .lines()
                        .filter(line -> line.startsWith("| `"))
                        .count())
                .as("no field that is not there")
                .isEqualTo(kind.getRecordComponents().length);
    }

    private static void explainsChoices(String section, Class<?> type) {
        if (type.isEnum()
                && Set.of("AnswerSource", "Choice", "Verdict", "Outcome").contains(type.getSimpleName())) {
            for (Object constant : type.getEnumConstants()) {
                String name =
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
                assertThat(section).contains("`" + name + "`");
            }
        }
    }
}
