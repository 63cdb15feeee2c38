package io.lookahead.text;

import java.util.regex.Pattern;

/** One word of a command that is shown to be copied: whatever it holds, a POSIX shell takes it as that word alone. */
public final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@%+,-]+");

    private ShellWord() {}

    /** The word as it is where a shell reads it so, else in quotes. */
    public static String of(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
