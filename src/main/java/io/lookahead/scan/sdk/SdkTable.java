package io.lookahead.scan.sdk;

import io.lookahead.cargo.TomlDocument;
import io.lookahead.cargo.TomlTable;
import io.lookahead.facts.SdkRelease;
import io.lookahead.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is known about the releases of the SDK: the resource {@code sdk-releases.toml}. */
final class SdkTable {

    private static final String RESOURCE = "/io/lookahead/scan/sdk-releases.toml";
    private static final Pattern NAME =
            Pattern.compile("v(\\d{1,3}\\.\\d{1,3}(?:\\.\\d{1,3})?)|(?:un)?stable(\\d{4}(?:-\\d{1,3})?)(?!\\d)");
    private static final int COMMIT_DIGITS = 10;

    private final TomlTable root;

    private SdkTable(TomlTable root) {
        this.root = root;
    }

    static SdkTable load() {
        try (InputStream in = Objects.requireNonNull(SdkTable.class.getResourceAsStream(RESOURCE))) {
            return new SdkTable(TomlDocument.parse(SourceText.of(RESOURCE, in.readAllBytes()))
                    .root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Crates by which a release can be told from crates.io, the surest first. */
    List<String> crates() {
        return root.table("crates-io").orElseThrow().entries().stream()
                .map(entry -> entry.key())
                .toList();
    }

    /** The release that published this version of a crate. */
    Optional<SdkRelease> published(String crate, String version) {
        return root.table("crates-io", crate)
                .flatMap(versions -> versions.string(series(version)))
                .map(SdkRelease::of);
    }

    /** The release whose repository holds this version of a crate, where only one does. */
    Optional<SdkRelease> inTree(String crate, String version) {
        return root.table("in-tree", crate)
                .flatMap(versions -> versions.string(series(version)))
                .map(SdkRelease::of);
    }

    /** The release that a full or shortened commit hash is tagged with. */
    Optional<SdkRelease> commit(String hash) {
        if (hash.length() < COMMIT_DIGITS - 2) {
            return Optional.empty();
        }
        String head = hash.substring(0, Math.min(hash.length(), COMMIT_DIGITS));
        return root.table("commits").orElseThrow().entries().stream()
                .filter(entry -> entry.key().startsWith(head))
                .findFirst()
                .flatMap(entry -> root.table("commits").orElseThrow().string(entry.key()))
                .map(SdkRelease::of);
    }

    /** The release that a branch or tag is named after, in forks too; empty for a name that tells none. */
    Optional<SdkRelease> named(String reference) {
        Matcher matcher = NAME.matcher(reference);
        while (matcher.find()) {
            Optional<SdkRelease> release = matcher.group(2) != null
                    ? SdkRelease.parse("stable" + matcher.group(2))
                    : SdkRelease.parse(matcher.group(1)).flatMap(this::real);
            if (release.isPresent()) {
                return release;
            }
        }
        return Optional.empty();
    }

    /** Keeps versions that the SDK had; a fork may also number its own. */
    private Optional<SdkRelease> real(SdkRelease release) {
        if (release.major() == 0) {
            return release.minor() == 9 ? Optional.of(release) : Optional.empty();
        }
        String series = "v" + release.major() + "." + release.minor();
        Optional<String> renamed = root.table("renamed").flatMap(table -> table.string(series));
        if (renamed.isPresent()) {
            return renamed.map(SdkRelease::of);
        }
        return release.major() == 1 && release.minor() <= 14 ? Optional.of(release) : Optional.empty();
    }

    /** The parts of a version that cargo takes as compatible: {@code 0.7} of 0.7.1, {@code 28} of 28.0.0. */
    static String series(String version) {
        String[] parts = version.split("[.+-]");
        return parts.length > 1 && parts[0].equals("0") ? parts[0] + "." + parts[1] : parts[0];
    }
}
