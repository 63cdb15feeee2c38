package io.lookahead.edit.manifest;

import io.lookahead.cargo.TomlDocument;
import io.lookahead.cargo.TomlEntry;
import io.lookahead.cargo.TomlTable;
import io.lookahead.facts.SdkRelease;
import io.lookahead.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a crate belongs to a release, for crates that a project does not use yet: the resource
 * {@code crate-versions.toml}.
 */
final class CrateVersions {

    private static final String RESOURCE = "/io/lookahead/edit/crate-versions.toml";

    private CrateVersions() {}

    /** The version of a crate that was published with a release; empty where it is not known. */
    static Optional<String> of(String crate, @Nullable SdkRelease release) {
        if (release == null) {
            return Optional.empty();
        }
        Optional<TomlTable> versions = load().table(crate);
        Optional<String> found = Optional.empty();
        for (TomlEntry entry : versions.map(TomlTable::entries).orElse(java.util.List.of())) {
            SdkRelease published = SdkRelease.of(entry.key());
            boolean sameSeries = published.line() == release.line()
                    && published.major() == release.major()
                    && (release.line() == 1 || published.minor() == release.minor());
            if (sameSeries) {
                found = versions.flatMap(table -> table.string(entry.key()));
            }
        }
        return found;
    }

    private static TomlTable load() {
        try (InputStream in = Objects.requireNonNull(CrateVersions.class.getResourceAsStream(RESOURCE))) {
            return TomlDocument.parse(SourceText.of(RESOURCE, in.readAllBytes()))
                    .root();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
