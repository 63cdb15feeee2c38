package io.lookahead.cargo;

import io.lookahead.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a dependency entry the way another is written. */
final class EntryWriter {

    private static final Set<String> KEPT = Set.of(
            "workspace", "git", "branch", "tag", "rev", "version", "registry", "default-features", "default_features");

    private final SourceText text;

    EntryWriter(SourceText text) {
        this.text = text;
    }

    /**
     * {@code crate} in the words of {@code like}.
     *
     * @param version what to write where {@code like} gives a version; null keeps the version of {@code like}
     */
    String like(DependencySpec like, String crate, @Nullable String version) {
        TomlEntry entry = like.entry();
        if (!(entry.value() instanceof TomlTable table)) {
            return key(entry, crate) + "\"" + version(entry.value(), version) + "\"";
        }
        return switch (table.style()) {
            case INLINE -> key(entry, crate) + inline(table, version);
            case HEADER -> section(entry, table, crate, version);
            case DOTTED, IMPLIED -> String.join("\n", dotted(table, crate, version));
        };
    }

    private String inline(TomlTable table, @Nullable String version) {
        List<String> kept = new ArrayList<>();
        for (TomlEntry entry : table.entries()) {
            if (KEPT.contains(entry.key())) {
                kept.add(entry(entry, version));
            }
        }
        boolean spaced = text.bytes()[table.span().start() + 1] == ' ';
        return (spaced ? "{ " : "{") + String.join(", ", kept) + (spaced ? " }" : "}");
    }

    private String section(TomlEntry header, TomlTable table, String crate, @Nullable String version) {
        String written = text.slice(header.span());
        StringBuilder section = new StringBuilder("\n")
                .append(written, 0, written.lastIndexOf('.') + 1)
                .append(crate)
                .append(']');
        for (TomlEntry entry : table.entries()) {
            if (KEPT.contains(entry.key())) {
                section.append('\n').append(entry(entry, version));
            }
        }
        return section.toString();
    }

    private List<String> dotted(TomlTable table, String crate, @Nullable String version) {
        List<String> lines = new ArrayList<>();
        for (TomlEntry entry : table.entries()) {
            if (KEPT.contains(entry.key())) {
                lines.add(crate + "." + entry.key() + " = " + value(entry, version));
            }
        }
        return lines;
    }

    private String entry(TomlEntry entry, @Nullable String version) {
        int valueAt = entry.value().span().start();
        return text.slice(entry.span().start(), valueAt) + value(entry, version);
    }

    private String value(TomlEntry entry, @Nullable String version) {
        return entry.key().equals("version")
                ? "\"" + version(entry.value(), version) + "\""
                : text.slice(entry.value().span());
    }

    private static String version(TomlValue written, @Nullable String version) {
        String old = written instanceof TomlScalar scalar ? scalar.text() : "";
        String operator = old.startsWith("=") ? "=" : "";
        return version == null ? old : operator + version;
    }

    /** The key with its {@code =}, in the column in which {@code like} has it. */
    private String key(TomlEntry like, String crate) {
        int keyEnd = like.keySpan().end();
        int valueAt = like.value().span().start();
        String between = text.slice(keyEnd, valueAt);
        int padding = between.indexOf('=');
        if (padding <= 1) {
            return crate + between;
        }
        int column = like.keySpan().length() + padding;
        return crate + " ".repeat(Math.max(1, column - crate.length())) + between.substring(padding);
    }
}
