/**
 * YAML as people write it by hand, read strictly: one document, bounded in size and depth, no anchors, aliases or tags,
 * no key twice, and every value knows the line and column it stands at. {@link io.lookahead.text.yaml.SchemaCheck}
 * holds such a document against a published JSON Schema.
 */
@NullMarked
package io.lookahead.text.yaml;

import org.jspecify.annotations.NullMarked;
