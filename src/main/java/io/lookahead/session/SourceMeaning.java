package io.lookahead.session;

import io.lookahead.cargo.LockFile;
import io.lookahead.cargo.TomlArray;
import io.lookahead.cargo.TomlDocument;
import io.lookahead.cargo.TomlScalar;
import io.lookahead.cargo.TomlTable;
import io.lookahead.cargo.TomlValue;
import io.lookahead.rust.token.Tokens;
import io.lookahead.scan.sdk.SdkRecognizer;
import io.lookahead.text.ContentDigest;
import io.lookahead.text.ProjectPath;
import io.lookahead.text.SourceText;
import io.lookahead.transcript.MeaningDigest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * What a source file means: a Rust file its tokens, a manifest its keys and values, a lock file the SDK it locks, any
 * other its lines without comments and indentation. A formatter or a licence header does not change it, nor does cargo
 * when it brings a lock file up to the manifests.
 */
final class SourceMeaning implements MeaningDigest {

    static final SourceMeaning INSTANCE = new SourceMeaning();

    private SourceMeaning() {}

    @Override
    public String of(String path, byte[] content) {
        return ContentDigest.sha256(meaning(path, content).getBytes(StandardCharsets.UTF_8));
    }

    private static String meaning(String path, byte[] content) {
        if (path.endsWith(".rs")) {
            return rust(path, content);
        }
        if (path.endsWith(".toml")) {
            return manifest(path, content);
        }
        return ProjectPath.name(path).equals(LockFile.NAME) ? lock(path, content) : lines(content);
    }

    private static String lock(String path, byte[] content) {
        return String.join("\n", SdkRecognizer.told(LockFile.parse(SourceText.of(path, content))));
    }

    private static String rust(String path, byte[] content) {
        Tokens tokens = Tokens.of(SourceText.of(path, content));
        StringBuilder meaning = new StringBuilder();
        for (int token = 0; token < tokens.count(); token++) {
            if (!isTrailingComma(tokens, token)) {
                meaning.append(tokens.text(token)).append('\n');
            }
        }
        return meaning.toString();
    }

    private static boolean isTrailingComma(Tokens tokens, int token) {
        return tokens.is(token, ',')
                && token + 1 < tokens.count()
                && (tokens.is(token + 1, ')') || tokens.is(token + 1, '}') || tokens.is(token + 1, ']'));
    }

    private static String manifest(String path, byte[] content) {
        TomlDocument document = TomlDocument.parse(SourceText.of(path, content));
        return document.problems().isEmpty() ? value(document.root()) : lines(content);
    }

    /** Written so that no two values are written alike; the order of keys says nothing in TOML. */
    private static String value(TomlValue value) {
        if (value instanceof TomlTable table) {
            return table.entries().stream()
                    .map(entry -> text(entry.key()) + value(entry.value()))
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof TomlArray array) {
            return array.items().stream().map(SourceMeaning::value).collect(Collectors.joining(",", "[", "]"));
        }
        TomlScalar scalar = (TomlScalar) value;
        return scalar.kind() + text(scalar.text());
    }

    private static String text(String text) {
        return text.length() + ":" + text;
    }

    private static String lines(byte[] content) {
        StringBuilder meaning = new StringBuilder();
        new String(content, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> meaning.append(line).append('\n'));
        return meaning.toString();
    }
}
