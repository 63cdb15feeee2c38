package io.lookahead.cli;

import io.lookahead.session.ExitCode;
import io.lookahead.session.SessionOptions;
import io.lookahead.wizard.Wizard;
import io.lookahead.wizard.WizardSettings;
import io.lookahead.wizard.dialog.Dialog;
import io.lookahead.wizard.outside.Editor;
import io.lookahead.wizard.terminal.Dialogs;
import io.lookahead.wizard.terminal.Surroundings;
import java.nio.file.Path;

/** Starts the wizard on a repository, in the form that fits the terminal. */
final class WizardLauncher implements WizardStart {

    private final CommandContext context;

    WizardLauncher(CommandContext context) {
        this.context = context;
    }

    @Override
    public int start(Path folder, WizardOptions options) {
        Surroundings surroundings = new Surroundings(context.environment(), options.plain(), context.interactive());
        WizardSettings settings = new WizardSettings(
                context.environment().getOrDefault("LOOKAHEAD_COMMAND", "lookahead"),
                shown(folder),
                options.again(),
                options.commit(),
                surroundings.editor().flatMap(Editor::of));
        try (Dialog dialog = Dialogs.open(surroundings, context.in(), context.out(), WizardLauncher::stopAtOnce)) {
            SessionOptions session = new TrustQuestion(context, dialog).settle(options.session(context, folder));
            return new Wizard(dialog, settings).run(session).code();
        }
    }

    /** The folder as an operator would type it here. */
    private String shown(Path folder) {
        Path here = context.workingDirectory();
        if (folder.equals(here)) {
            return ".";
        }
        return folder.startsWith(here) ? here.relativize(folder).toString() : folder.toString();
    }

    /** Nothing is lost: the journal finishes or takes back at the next start what is cut short now. */
    private static void stopAtOnce() {
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED.code());
    }
}
