package io.lookahead.cargo;

import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;

/** Changes to the {@code features} that a dependency entry asks for, in any form the entry may have. */
final class FeatureList {

    private static final String KEY = "features";

    private FeatureList() {}

    static void add(Manifest manifest, TomlEntry dependency, String feature, EditSet.Builder edits) {
        SourceText text = manifest.document().text();
        TomlEdits toml = new TomlEdits(text, edits);
        String entry = "features = [\"" + feature + "\"]";
        if (!(dependency.value() instanceof TomlTable table)) {
            String version = text.slice(dependency.value().span());
            edits.replace(text, dependency.value().span(), "{ version = " + version + ", " + entry + " }");
        } else if (table.array(KEY).isPresent()) {
            toml.addString(table.array(KEY).get(), feature, "");
        } else if (table.style() == TomlTable.Style.INLINE) {
            toml.addToInline(table, entry);
        } else if (table.style() == TomlTable.Style.HEADER) {
            toml.addLineAfter(last(table, table.span()), entry);
        } else {
            String key = text.slice(dependency.keySpan());
            toml.addLineAfter(last(table, dependency.span()), key + "." + entry);
        }
    }

    static void remove(Manifest manifest, TomlEntry dependency, String feature, EditSet.Builder edits) {
        if (dependency.value() instanceof TomlTable table && table.strings(KEY).contains(feature)) {
            TomlEdits toml = new TomlEdits(manifest.document().text(), edits);
            TomlEntry entry = table.entry(KEY).orElseThrow();
            if (table.strings(KEY).size() > 1) {
                toml.removeString(table.array(KEY).orElseThrow(), feature);
            } else if (table.style() == TomlTable.Style.INLINE) {
                toml.removeFromInline(table, entry);
            } else {
                toml.removeLines(entry.span());
            }
        }
    }

    private static Span last(TomlTable table, Span otherwise) {
        Span last = otherwise;
        for (TomlEntry entry : table.entries()) {
            last = entry.span();
        }
        return last;
    }
}
