package io.lookahead.cli;

import io.lookahead.session.ExitCode;
import io.lookahead.session.Project;
import io.lookahead.session.Session;
import java.nio.file.Path;

/** Starts the wizard on a repository. */
final class WizardLauncher implements WizardStart {

    private final CommandContext context;

    WizardLauncher(CommandContext context) {
        this.context = context;
    }

    @Override
    public int start(Path folder, WizardOptions options) {
        Project project = Project.open(options.session(context, folder));
        try (Session session = Session.openToAsk(project, project.target())) {
            context.out().println(session.view().runtime() + ": use plan, diff and apply");
            return ExitCode.OK.code();
        }
    }
}
