package io.lookahead.session;

import io.lookahead.rust.token.Tokens;
import io.lookahead.text.ContentDigest;
import io.lookahead.text.SourceText;
import io.lookahead.transcript.MeaningDigest;
import java.nio.charset.StandardCharsets;

/**
 * What a source file means: a Rust file its tokens, any other its lines without comments and indentation. A formatter
 * or a licence header does not change it.
 */
final class SourceMeaning implements MeaningDigest {

    static final SourceMeaning INSTANCE = new SourceMeaning();

    private SourceMeaning() {}

    @Override
    public String of(String path, byte[] content) {
        String meaning = path.endsWith(".rs") ? rust(path, content) : lines(content);
        return ContentDigest.sha256(meaning.getBytes(StandardCharsets.UTF_8));
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
