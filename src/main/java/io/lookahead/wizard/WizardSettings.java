package io.lookahead.wizard;

import io.lookahead.wizard.outside.Editor;
import java.util.List;
import java.util.Optional;

/**
 * What the wizard is told by whoever starts it.
 *
 * @param path the repository as the operator named it, for commands that are shown
 * @param flags options of the command line that such commands must repeat, such as {@code --profile kusama}
 * @param editor the operator's editor, where one is set
 */
public record WizardSettings(String path, List<String> flags, Optional<Editor> editor) {
    public WizardSettings {
        flags = List.copyOf(flags);
    }
}
