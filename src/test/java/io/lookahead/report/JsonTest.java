package io.lookahead.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

    private record Row(String topic, int count, List<String> names) {}

    private enum Kind {
        PLAIN
    }

    @Test
    void writes_every_kind_of_value_as_a_mapper_does() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", "lookahead/test");
        document.put("text", "a \"quoted\" \\ line\nand é, \u0001, 𝄞");
        document.put(
                "numbers",
                List.of(1, 2L, -3.5, 1e-9, Double.NaN, new BigInteger("12345678901234567890"), new BigDecimal("0.10")));
        document.put("truth", true);
        document.put("nothing", null);
        document.put("holes", new ArrayList<>(Arrays.asList("a", null, List.of())));
        document.put("empty", Map.of());
        document.put("row", List.of(new Row("steps", 2, List.of("1.1", "1.2"))));
        document.put("kind", Kind.PLAIN);

        assertThat(Json.write(document))
                .isEqualTo(JsonMapper.builder()
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .build()
                                .writeValueAsString(document)
                        + "\n");
    }
}
