package io.lookahead.rust.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexerPropertyTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void tokens_and_comments_cover_every_byte_but_white_space_exactly_once(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = RandomSource.soup(random, random.nextInt(120)).getBytes(StandardCharsets.UTF_8);
            assertCovered(Tokens.of(SourceText.of("t.rs", bytes)), bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_bytes_are_covered_too(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = RandomSource.bytes(random, random.nextInt(400));
            assertCovered(Tokens.of(SourceText.of("t.rs", bytes)), bytes);
        }
    }

    private static void assertCovered(Tokens tokens, byte[] bytes) {
        int[] covered = new int[bytes.length];
        int last = 0;
        for (int i = 0; i < tokens.count(); i++) {
            assertThat(tokens.start(i)).isGreaterThanOrEqualTo(last);
            assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
            last = tokens.end(i);
            count(covered, tokens.start(i), tokens.end(i));
            assertPartner(tokens, i);
        }
        Comments comments = tokens.comments();
        for (int i = 0; i < comments.count(); i++) {
            count(covered, comments.span(i).start(), comments.span(i).end());
        }
        for (int i = tokens.source().textStart(); i < bytes.length; i++) {
            boolean space = bytes[i] == ' ' || (bytes[i] >= '\t' && bytes[i] <= '\r');
            boolean wideSpace = (bytes[i] & 0x80) != 0;
            if (!wideSpace) {
                assertThat(covered[i]).as("byte %d", i).isLessThanOrEqualTo(1);
                assertThat(covered[i] == 1 || space).as("byte %d", i).isTrue();
            }
        }
    }

    private static void count(int[] covered, int from, int to) {
        for (int i = from; i < to; i++) {
            covered[i]++;
        }
    }

    private static void assertPartner(Tokens tokens, int token) {
        int match = tokens.match(token);
        if (match >= 0) {
            assertThat(tokens.match(match)).isEqualTo(token);
            boolean opens = TokenKind.isOpen(tokens.kind(token));
            assertThat(match > token).isEqualTo(opens);
            byte open = tokens.kind(opens ? token : match);
            assertThat(tokens.kind(opens ? match : token)).isEqualTo(TokenKind.closing(open));
        }
    }
}
