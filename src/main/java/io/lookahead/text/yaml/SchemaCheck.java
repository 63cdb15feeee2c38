package io.lookahead.text.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Holds YAML documents against one of the JSON Schemas that are published with the product. */
public final class SchemaCheck {

    private static final String FOLDER = "/io/lookahead/schema/";

    private final Schema schema;

    private SchemaCheck(Schema schema) {
        this.schema = schema;
    }

    /** The check against the published schema called {@code name}, such as {@code profile}. */
    public static SchemaCheck of(String name) {
        try (InputStream in = SchemaCheck.class.getResourceAsStream(FOLDER + name + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("no schema is published under the name '" + name + "'");
            }
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            // JSON is YAML, and the reader that the documents need is ready long before a second one for JSON would be.
            YamlDocument document = new YamlReader(YamlLimits.HAND_WRITTEN).read(name + ".json", in.readAllBytes());
            return new SchemaCheck(registry.getSchema(document.root()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (YamlException e) {
            throw new IllegalStateException("the schema '" + name + "' is broken: " + e.problem(), e);
        }
    }

    /** What the schema finds wrong, in the order of the file; empty where nothing is. */
    public List<YamlProblem> check(YamlDocument document) {
        SchemaMessages messages = new SchemaMessages(document, schema.getSchemaNode());
        return schema.validate(document.root()).stream()
                .filter(error -> !isOnlyASummary(error))
                .map(messages::describe)
                .distinct()
                .sorted((a, b) -> a.at().compareTo(b.at()))
                .toList();
    }

    /** An {@code if} or {@code $ref} that failed is told again by what is inside it. */
    private static boolean isOnlyASummary(Error error) {
        return switch (error.getKeyword()) {
            case "if", "then", "else", "$ref", "allOf" -> true;
            default -> false;
        };
    }
}
