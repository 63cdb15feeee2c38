package io.lookahead.edit.value;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers as Rust writes them. */
public final class NumberText {

    private static final Pattern DECIMAL = Pattern.compile("([0-9][0-9_]{0,24})((?:[ui](?:8|16|32|64|128|size))?)");
    private static final int GROUP = 3;

    private NumberText() {}

    /** The number that a piece of code is, if it is nothing but a decimal number. */
    public static OptionalLong parse(String code) {
        Matcher matcher = DECIMAL.matcher(code.strip());
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        String digits = matcher.group(1).replace("_", "");
        return digits.length() > 18 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits));
    }

    /** {@code number} with the suffix and the grouping of {@code like}; empty where that is no decimal number. */
    static Optional<String> write(long number, String like) {
        Matcher matcher = DECIMAL.matcher(like);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = Long.toString(number);
        boolean grouped = matcher.group(1).contains("_");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            boolean border = i > 0 && (digits.length() - i) % GROUP == 0;
            out.append(grouped && border ? "_" : "").append(digits.charAt(i));
        }
        String separator = matcher.group(1).endsWith("_") ? "_" : "";
        return Optional.of(out + separator + matcher.group(2));
    }
}
