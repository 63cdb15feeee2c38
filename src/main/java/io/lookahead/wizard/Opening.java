package io.lookahead.wizard;

import io.lookahead.facts.Target;
import io.lookahead.session.ExitCode;
import io.lookahead.session.OnDrift;
import io.lookahead.session.Project;
import io.lookahead.session.Session;
import io.lookahead.session.SessionException;
import io.lookahead.wizard.dialog.Menu;
import io.lookahead.wizard.dialog.Notice;
import java.util.List;
import java.util.Optional;

/** Opens a session; where files changed since the last one, only after the operator wants to plan again. */
final class Opening {

    private final Talk talk;
    private final Project project;
    private final Target target;

    Opening(Talk talk, Project project, Target target) {
        this.talk = talk;
        this.project = project;
        this.target = target;
    }

    Session session() {
        try {
            return opened(OnDrift.REFUSE);
        } catch (SessionException refused) {
            if (refused.exitCode() != ExitCode.FILES_CHANGED || !wantsToPlanAgain(refused)) {
                throw refused;
            }
            return opened(OnDrift.PLAN_AGAIN);
        }
    }

    private Session opened(OnDrift onDrift) {
        return talk.during("Working out where it stands", () -> Session.openToAsk(project, target, onDrift));
    }

    private boolean wantsToPlanAgain(SessionException refused) {
        talk.show(Notice.warning(refused.getMessage()));
        try {
            Optional<Boolean> answer = talk.ask(new Menu<>(
                    "plan-again",
                    "Plan again from the files as they are now?",
                    List.of(
                            new Menu.Way<>(
                                    'y',
                                    "yes",
                                    "reads the files and decides everything anew; the record names them",
                                    true),
                            new Menu.Way<>(
                                    'n',
                                    "no",
                                    "leaves everything as it is, so that you can look at the files first",
                                    false)),
                    List.of(),
                    true,
                    List.of()));
            return answer.orElse(false);
        } catch (Leaving leaving) {
            if (leaving.how() == Leaving.How.NOBODY_THERE) {
                return false;
            }
            throw leaving;
        }
    }
}
