package io.lookahead.report;

import java.util.Map;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the JSON of every command: two spaces of indentation, keys in the order given, a newline at the end. Values
 * are maps, lists, strings, numbers, booleans and null.
 */
public final class Json {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writer();

    private Json() {}

    public static String write(Map<String, ?> document) {
        return WRITER.writeValueAsString(document) + "\n";
    }
}
