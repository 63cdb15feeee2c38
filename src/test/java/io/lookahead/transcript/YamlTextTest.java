package io.lookahead.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.text.yaml.YamlException;
import io.lookahead.text.yaml.YamlLimits;
import io.lookahead.text.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Writing YAML")
class YamlTextTest {

    private static final String[] PIECES = {
        "\n",
        "\n",
        " ",
        "\t",
        "---",
        "- ",
        ": ",
        " #",
        "'",
        "\"",
        "\\",
        "|",
        ">",
        "%",
        "@",
        "&a",
        "*a",
        "!x",
        "{",
        "}",
        "[",
        "]",
        ",",
        "yes",
        "null",
        "~",
        "1e3",
        "0x1F",
        "12",
        "a",
        "word",
        "\r",
        "\u0000",
        "\u001B[31m",
        "\u0085",
        "\u00A0",
        "\u2028",
        "\uFEFF",
        "\u202E",
        "é",
        "漢",
        "😀",
        "\uD800",
        "\uDC00",
        "?",
        "=",
        "<<",
        "end\n"
    };

    private static JsonNode read(String yaml) throws YamlException {
        return new YamlReader(YamlLimits.HAND_WRITTEN)
                .read("text", yaml.getBytes(StandardCharsets.UTF_8))
                .root();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static JsonNode node(Random random, int depth) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(depth > 3 ? 5 : 8)) {
            case 0 -> nodes.numberNode(random.nextLong());
            case 1 -> nodes.numberNode(random.nextGaussian() * 1e6);
            case 2 -> nodes.booleanNode(random.nextBoolean());
            case 5 -> {
                ArrayNode array = nodes.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    array.add(node(random, depth + 1));
                }
                yield array;
            }
            case 6, 7 -> mapping(random, depth + 1);
            default -> nodes.stringNode(text(random));
        };
    }

    private static ObjectNode mapping(Random random, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            object.set(random.nextBoolean() ? "key" + i : text(random), node(random, depth));
        }
        return object;
    }

    @Test
    @DisplayName("whatever is written is read back the same, and no line begins with a hyphen")
    void comesBack() throws YamlException {
        Random random = new Random(20261122);
        for (int round = 0; round < 5000; round++) {
            ObjectNode written = mapping(random, 0);
            String yaml = YamlText.of(written);

            assertThat(read(yaml)).as(yaml).isEqualTo(written);
            assertThat(yaml).endsWith("\n").doesNotStartWith("-").doesNotContain("\n-");
        }
    }
}
