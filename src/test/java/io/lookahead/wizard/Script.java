package io.lookahead.wizard;

import io.lookahead.wizard.dialog.Entry;
import io.lookahead.wizard.dialog.Glyphs;
import io.lookahead.wizard.dialog.Look;
import io.lookahead.wizard.dialog.Menu;
import io.lookahead.wizard.dialog.Pick;
import io.lookahead.wizard.dialog.Prompt;
import io.lookahead.wizard.dialog.ScriptedDialog;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An operator who says yes to everything, takes what is suggested, and does something else where told to. What was
 * asked is remembered.
 */
final class Script {

    private final Map<String, Deque<String>> lines = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    /** When this prompt comes, types these lines, one each time it comes; after that, says yes to it as to others. */
    Script on(String prompt, String... typed) {
        lines.put(prompt, new ArrayDeque<>(Arrays.asList(typed)));
        return this;
    }

    /** The prompts in the order they came. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    ScriptedDialog dialog() {
        return new ScriptedDialog(new Look(80, Glyphs.UNICODE, true), this::answer);
    }

    private Optional<String> answer(Prompt<?> prompt) {
        asked.add(prompt.id());
        Deque<String> own = lines.getOrDefault(prompt.id(), new ArrayDeque<>());
        if (!own.isEmpty()) {
            return Optional.of(own.remove());
        }
        if (prompt instanceof Menu<?> menu) {
            return Optional.of(menu.way('y').isPresent() ? "y" : "n");
        }
        boolean isSuggested = prompt instanceof Pick<?>
                || (prompt instanceof Entry<?> entry && !entry.suggested().isEmpty());
        return Optional.of(isSuggested ? "" : "because");
    }

    /** What was shown, as one line without signs. */
    static String said(ScriptedDialog dialog) {
        return dialog.shown().stream()
                .map(line -> line.replaceFirst("^[│◆◇ ]+", ""))
                .collect(Collectors.joining(" "))
                .replaceAll(" +", " ");
    }
}
