package io.lookahead.transcript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last event of a transcript at some moment. Kept outside of the file (in a commit, on paper) it proves later that
 * nothing up to it was rewritten or cut off.
 *
 * @param digest of the event
 */
public record Head(long seq, String digest) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})[:@]([0-9a-f]{64})");

    /** Reads the form that {@link #toString()} writes; empty for anything else. */
    public static Optional<Head> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Head(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** {@code seq:digest}. */
    @Override
    public String toString() {
        return seq + ":" + digest;
    }
}
