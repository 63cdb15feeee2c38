package io.lookahead.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.text.yaml.SchemaCheck;
import io.lookahead.text.yaml.YamlException;
import io.lookahead.text.yaml.YamlLimits;
import io.lookahead.text.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The text of a transcript, cut at its documents. */
final class Documents {

    private static final YamlReader YAML = new YamlReader(new YamlLimits(1 << 24, 40, 500_000));

    private Documents() {}

    static List<String> of(String transcript) {
        return List.of(transcript.split("(?m)(?=^---\n)"));
    }

    /** Holds every document of {@code file} against the published schema of the version that it says it is of. */
    static void mustKeepToTheirSchema(Path file) throws IOException, YamlException {
        List<String> documents = of(Files.readString(file));
        boolean isOld = documents.get(0).contains("\nversion: 1\n");
        SchemaCheck schema = SchemaCheck.of(isOld ? "transcript-1" : "transcript");
        for (String document : documents) {
            assertThat(schema.check(YAML.read("document", document.getBytes(StandardCharsets.UTF_8))))
                    .as(document.lines().limit(3).toList().toString())
                    .isEmpty();
        }
    }
}
