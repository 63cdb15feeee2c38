package io.lookahead.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.lookahead.facts.ScanReport;
import io.lookahead.report.ScanText;
import io.lookahead.text.DiskTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ScanJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"src/main/sample", "src/test/fixtures/scan/fjord", "src/test/fixtures/scan"})
    void followsThePublishedSchema(String root) throws IOException {
        ScanReport report = new ProjectScanner(new DiskTree(Path.of(root))).scan();

        assertThat(problems(ScanJson.of(report))).isEmpty();
        assertThat(problems(ScanJson.explained(report))).isEmpty();
    }

    @Test
    void unknownValuesFollowTheSchemaToo() throws IOException {
        ScanReport report = Fixture.fjord()
                .replace("node/src/service.rs", "Duration::from_millis(1500)", "config.authoring()")
                .replace("runtime/src/lib.rs", "mod configs;", "impl_everything!();")
                .scan();

        assertThat(problems(ScanJson.of(report))).isEmpty();
        assertThat(report.diagnostics()).isNotEmpty();
    }

    @Test
    void whatOnlyAFeatureThatIsOffGivesIsNoValueButIsTold() throws IOException {
        ScanReport report = Fixture.fjord()
                .replace(
                        "runtime/src/configs.rs",
                        "    type ConsensusHook =",
                        "    #[cfg(feature = \"hook\")]\n    type ConsensusHook =")
                .scan();

        String json = JSON.writeValueAsString(ScanJson.of(report));

        assertThat(problems(ScanJson.of(report))).isEmpty();
        assertThat(json)
                .contains("\"consensus_hook\":{\"value\":null,")
                .contains("{\"cfg\":\"feature = \\\"hook\\\"\",\"value\":\"FixedVelocityConsensusHook\"");
        assertThat(ScanText.of(report, false))
                .contains("- (FixedVelocityConsensusHook with feature = \"hook\") runtime/src/configs.rs:");
    }

    @Test
    void theSchemaIsStrict() throws IOException {
        Map<String, Object> json = ScanJson.of(Fixture.fjord().scan());
        json.put("more", 1);

        assertThat(problems(json)).isNotEmpty();
    }

    @Test
    void everyKeyIsAlwaysThereInTheSameOrder() throws IOException {
        String text = JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(ScanJson.of(Fixture.fjord().scan()));

        Path golden = Path.of("src/test/fixtures/scan/fjord.json");
        assertThat(text.replace("\r\n", "\n"))
                .isEqualTo(Files.readString(golden).strip());
    }

    private static List<Error> problems(Map<String, Object> json) throws IOException {
        try (var in = Objects.requireNonNull(ScanJson.class.getResourceAsStream("/io/lookahead/schema/scan.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return schema.validate(JSON.writeValueAsString(json), InputFormat.JSON);
        }
    }
}
