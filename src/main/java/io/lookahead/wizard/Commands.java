package io.lookahead.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Commands as an operator would type them. */
final class Commands {

    private Commands() {}

    /** Goes on where one left. */
    static String resume(WizardSettings settings) {
        List<String> words = new ArrayList<>(List.of("lookahead", "migrate", settings.path()));
        words.addAll(settings.flags());
        return line(words);
    }

    /** Carries a phase out without asking. */
    static String apply(WizardSettings settings, int phase, String answers) {
        List<String> words =
                new ArrayList<>(List.of("lookahead", "apply", settings.path(), "--phase", String.valueOf(phase)));
        words.addAll(settings.flags());
        words.addAll(List.of("--answers", answers));
        return line(words);
    }

    /** Words as a shell takes them. */
    static String line(List<String> words) {
        return words.stream().map(Commands::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=@%+,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
