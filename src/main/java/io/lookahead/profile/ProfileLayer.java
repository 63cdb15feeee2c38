package io.lookahead.profile;

import io.lookahead.text.yaml.YamlDocument;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One profile file, checked against the schema. */
record ProfileLayer(Path file, YamlDocument document) {

    String name() {
        return document.root().path("name").asString();
    }

    Optional<String> parent() {
        JsonNode parent = document.root().path("extends");
        return parent.isString() ? Optional.of(parent.asString()) : Optional.empty();
    }
}
