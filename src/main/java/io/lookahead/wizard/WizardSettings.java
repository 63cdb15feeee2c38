package io.lookahead.wizard;

import io.lookahead.session.CommitEvery;
import io.lookahead.wizard.outside.Editor;
import java.util.List;
import java.util.Optional;

/**
 * What the wizard is told by whoever starts it.
 *
 * @param program what starts lookahead where the operator is
 * @param path the repository as the operator named it, for commands that are shown
 * @param flags options of the command line that such commands must repeat, such as {@code --profile kusama}
 * @param commit how often what was changed is committed to git; empty for never
 * @param editor the operator's editor, where one is set
 */
public record WizardSettings(
        String program, String path, List<String> flags, Optional<CommitEvery> commit, Optional<Editor> editor) {
    public WizardSettings {
        flags = List.copyOf(flags);
    }
}
