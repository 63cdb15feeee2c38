package io.lookahead.wizard;

import io.lookahead.facts.Target;
import io.lookahead.session.ExitCode;
import io.lookahead.session.Project;
import io.lookahead.session.Session;
import io.lookahead.session.SessionOptions;
import io.lookahead.wizard.dialog.Bearings;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Dialog;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.Pick;
import io.lookahead.wizard.dialog.ShellCommand;
import io.lookahead.wizard.story.PhaseStory;
import io.lookahead.wizard.story.ResumeStory;
import io.lookahead.wizard.story.StandingStory;
import java.util.List;
import java.util.Optional;

/** Leads an operator through the upgrade of one target. */
public final class Wizard {

    private final Talk talk;
    private final WizardSettings settings;

    public Wizard(Dialog dialog, WizardSettings settings) {
        this.talk = new Talk(dialog);
        this.settings = settings;
    }

    /**
     * Runs to the end, or until the operator leaves. Everything done up to then is kept.
     *
     * @throws io.lookahead.session.SessionException where the repository, the profile or the rules cannot be used
     */
    public ExitCode run(SessionOptions options) {
        try {
            Project project = talk.during("Reading the repository", () -> Project.openToDecide(options));
            List<Target> targets = project.targets();
            greet();
            talk.show(StandingStory.diagnostics(project.report().diagnostics()));
            Target target = chosen(targets);
            try (Session session = new Opening(talk, project, target).session()) {
                talk.show(StandingStory.uncommitted(session.uncommitted()));
                settings.commit().ifPresent(every -> talk.show(StandingStory.committing(every)));
                return travel(new Trip(talk, session, settings));
            }
        } catch (Leaving leaving) {
            return goodbye(leaving, List.of());
        } finally {
            talk.dialog().pin(Bearings.NONE);
        }
    }

    private void greet() {
        talk.show(Heading.opening("lookahead · asynchronous backing, step by step", ""));
        talk.show(Paragraph.of(
                "No file of yours is changed before you have seen the change and said yes, and every change can be taken"
                        + " back. At every question: `?` help, `b` back, `m` the map, `q` pause. Where text is typed these are"
                        + " letters, and other keys are named there."));
    }

    private Target chosen(List<Target> targets) {
        if (targets.size() == 1) {
            return targets.get(0);
        }
        Optional<Target> chosen = Optional.empty();
        while (chosen.isEmpty()) {
            chosen = talk.ask(new Pick<>(
                    "runtime",
                    "There are " + targets.size() + " runtimes. Which one first?",
                    targets.stream()
                            .map(target -> new Pick.Item<>(
                                    target.runtime().crate(), target.runtime().source(), target))
                            .toList(),
                    0,
                    List.of(),
                    List.of(Paragraph.of(
                            "Each runtime is upgraded by itself, with the node that serves it. Start the wizard again"
                                    + " for the next one; `--runtime NAME` chooses without asking."))));
        }
        return chosen.get();
    }

    private ExitCode travel(Trip trip) {
        talk.show(StandingStory.recovered(trip.session().recovered()));
        trip.session().last().ifPresent(last -> talk.show(ResumeStory.of(last)));
        try {
            return new Journey(trip).run();
        } catch (Leaving leaving) {
            return goodbye(
                    leaving, PhaseStory.halfDone(trip.view(), trip.session().halfDone()));
        }
    }

    private ExitCode goodbye(Leaving leaving, List<Block> cautions) {
        talk.dialog().pin(Bearings.NONE);
        if (leaving.how() == Leaving.How.NOBODY_THERE) {
            talk.show(Notice.warning(
                    "Nobody is there to answer '" + leaving.prompt() + "'. Everything done so far is kept.\n"
                            + "Start again at a terminal, or carry a phase out without anybody:"));
            talk.show(new ShellCommand(Commands.apply(settings, settings.path(), List.of("--phase", "1"), "FILE")));
            talk.show(cautions);
            return ExitCode.ANSWER_MISSING;
        }
        talk.show(Heading.step("Paused. Everything is saved.", ""));
        talk.show(cautions);
        talk.show(Paragraph.of("Go on with:"));
        talk.show(new ShellCommand(Commands.resume(settings)));
        return leaving.how() == Leaving.How.PAUSED ? ExitCode.OK : ExitCode.INTERRUPTED;
    }
}
