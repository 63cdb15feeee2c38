package io.lookahead.wizard;

import io.lookahead.text.ShellWord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Commands as an operator would type them. */
final class Commands {

    private Commands() {}

    /** Goes on where one left. */
    static String resume(WizardSettings settings) {
        List<String> words = new ArrayList<>(List.of(settings.program(), "migrate", settings.path()));
        words.addAll(settings.flags());
        return line(words);
    }

    /**
     * Carries out without asking, on the repository at a path.
     *
     * @param part what, as {@code apply} takes it
     */
    static String apply(WizardSettings settings, String path, List<String> part, String answers) {
        List<String> words = new ArrayList<>(List.of(settings.program(), "apply", path));
        words.addAll(part);
        words.addAll(settings.flags());
        words.addAll(List.of("--answers", answers));
        return line(words);
    }

    /** A command about what was done in the repository. */
    static String about(WizardSettings settings, String... words) {
        List<String> line = new ArrayList<>(List.of(settings.program()));
        line.addAll(List.of(words));
        line.add(settings.path());
        return line(line);
    }

    /** Words as a shell takes them. */
    static String line(List<String> words) {
        return words.stream().map(ShellWord::of).collect(Collectors.joining(" "));
    }
}
