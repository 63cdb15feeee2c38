package io.lookahead.rust.token;

import io.lookahead.text.FileSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the tokens of an expansion come from: each is a token of the macro's body or of its arguments.
 *
 * @param sources the token tables they come from
 * @param source for each token, the index of its table in {@code sources}
 * @param token for each token, its index in that table
 * @param dollarCrates for each {@code $crate} token, the crate it means
 */
@SuppressWarnings("ArrayRecordComponent") // flat on purpose, and compared by nobody
record Origins(List<Tokens> sources, int[] source, int[] token, Map<Integer, String> dollarCrates) {

    Tokens tokensOf(int index) {
        return sources.get(source[index]);
    }

    int tokenOf(int index) {
        return token[index];
    }

    @Nullable
    String dollarCrate(int index) {
        return dollarCrates.get(index);
    }

    Optional<FileSpan> written(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (source[i] != source[from] || token[i] != token[i - 1] + 1) {
                return Optional.empty();
            }
        }
        return tokensOf(from).written(token[from], token[to - 1] + 1);
    }
}
