package io.lookahead.edit.value;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import java.util.Optional;
import java.util.OptionalLong;

/** {@code Duration::from_millis(n)} and its like. */
public final class DurationText {

    private static final long MS_PER_SECOND = 1000;

    private DurationText() {}

    /** The milliseconds of {@code Duration::from_millis(n)} or {@code from_secs(n)}; empty for any other code. */
    public static OptionalLong milliseconds(String code) {
        Tokens tokens = Tokens.of("code", code);
        int name = tokens.count() - 4;
        OptionalLong number = name < 0 ? OptionalLong.empty() : NumberText.parse(tokens.text(name + 2));
        if (number.isPresent() && tokens.is(name, "from_millis")) {
            return number;
        }
        boolean seconds = number.isPresent() && tokens.is(name, "from_secs");
        return seconds ? OptionalLong.of(number.getAsLong() * MS_PER_SECOND) : OptionalLong.empty();
    }

    /** What stands between the parentheses of the first {@code from_millis(…)} in a range. */
    static Optional<TokenRange> argumentOfMillis(TokenRange value) {
        Tokens tokens = value.tokens();
        for (int i = value.from(); i + 2 < value.to(); i++) {
            if (tokens.is(i, "from_millis") && tokens.is(i + 1, '(')) {
                TokenRange inner = tokens.range(i + 1, tokens.skip(i + 1)).inside();
                return inner.isEmpty() ? Optional.empty() : Optional.of(inner);
            }
        }
        return Optional.empty();
    }

    /** Makes the first duration written in a range {@code ms} milliseconds; false where there is none. */
    public static boolean set(TokenRange value, long ms, EditSet.Builder edits) {
        Tokens tokens = value.tokens();
        for (int i = value.from(); i + 2 < value.to(); i++) {
            boolean millis = tokens.is(i, "from_millis");
            boolean seconds = tokens.is(i, "from_secs");
            boolean literal = tokens.is(i + 1, '(') && tokens.kind(i + 2) == TokenKind.INT;
            if (!literal || !(millis || seconds)) {
                continue;
            }
            boolean asSeconds = seconds && ms % MS_PER_SECOND == 0;
            long number = asSeconds ? ms / MS_PER_SECOND : ms;
            String text = NumberText.write(number, tokens.text(i + 2)).orElse(Long.toString(number));
            if (seconds && !asSeconds) {
                edits.replace(tokens.source(), tokens.span(i), "from_millis");
            }
            if (!text.equals(tokens.text(i + 2))) {
                edits.replace(tokens.source(), tokens.span(i + 2), text);
            }
            return true;
        }
        return false;
    }
}
