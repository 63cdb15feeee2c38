package io.lookahead.wizard.story;

import io.lookahead.edit.git.Uncommitted;
import io.lookahead.edit.journal.Recovered;
import io.lookahead.facts.Diagnostic;
import io.lookahead.facts.NodeTarget;
import io.lookahead.facts.Severity;
import io.lookahead.session.CommitEvery;
import io.lookahead.session.PhaseView;
import io.lookahead.session.Project;
import io.lookahead.session.RelayChoice;
import io.lookahead.session.TargetView;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Checklist;
import io.lookahead.wizard.dialog.Gap;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a chain stands when it is first looked at. */
public final class StandingStory {

    private static final int DIAGNOSTICS = 5;

    private StandingStory() {}

    /** The target in a few lines, and the three phases with how much of each is there. */
    public static List<Block> of(TargetView view, RelayChoice relayChoice) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.chapter("Where this chain stands", ""));
        blocks.add(new Terms(facts(view, relayChoice)));
        blocks.add(new Gap());
        blocks.add(
                new Checklist(view.phases().stream().map(StandingStory::phase).toList()));
        List<Block> stops = AdviceStory.of(view.advice().stream()
                .filter(advice -> advice.severity() == Severity.STOP)
                .toList());
        if (!stops.isEmpty()) {
            blocks.add(new Gap());
            blocks.addAll(stops);
        }
        return blocks;
    }

    private static List<Terms.Term> facts(TargetView view, RelayChoice relayChoice) {
        List<Terms.Term> terms = new ArrayList<>();
        terms.add(new Terms.Term(
                "runtime", view.runtime() + "  " + view.target().runtime().source()));
        NodeTarget node = view.target().node();
        terms.add(new Terms.Term(
                "node",
                node == null ? "none in this repository" : node.crate() + "  " + String.join(", ", node.sources())));
        terms.add(new Terms.Term(
                "Polkadot SDK",
                WayStory.release(view) + "  (" + view.target().sdk().source() + ")"));
        terms.add(new Terms.Term("relay chain", relayChain(view.relayChain(), relayChoice)));
        String ofFiles = Figures.blockTime(view.today()) + ", simulated from the source; a says how";
        if (Figures.isChanged(view)) {
            terms.add(new Terms.Term("block time before", Figures.before(view) + ", when the upgrade began"));
            terms.add(new Terms.Term("with these files", ofFiles));
        } else {
            terms.add(new Terms.Term("block time today", ofFiles));
        }
        return terms;
    }

    /** Which one, who says so, and how that is changed. */
    private static String relayChain(String name, RelayChoice choice) {
        return switch (choice) {
            case OWN_PROFILE ->
                name + ", as `" + Project.OWN_PROFILE + "` in this repository says; `--profile NAME` chooses another";
            case NAMED_PROFILE -> name + ", as `--profile` says";
            case ANSWER -> (name.isEmpty() ? "another one" : name) + ", as it was answered; `c` changes it";
            case NOBODY -> "not chosen yet; it is asked for";
        };
    }

    private static Checklist.Item phase(PhaseView phase) {
        String progress = String.format(
                Locale.ROOT,
                "%d of %d steps done",
                phase.closed(),
                phase.steps().size());
        return new Checklist.Item(
                Marks.of(phase.status()), "Phase " + phase.number() + " · " + phase.title(), progress, "");
    }

    /** Changes that had been cut short, and what was done about them. */
    public static List<Block> recovered(List<Recovered> recovered) {
        List<Block> blocks = new ArrayList<>();
        for (Recovered one : recovered) {
            String step = "Step " + one.entry().label().step();
            if (one instanceof Recovered.Finished) {
                blocks.add(Notice.note(step + " had been cut short the last time. It is finished now."));
            } else if (one instanceof Recovered.TakenBack) {
                blocks.add(Notice.note(
                        step + " had been cut short the last time. It is taken back, no file was changed."));
            } else if (one instanceof Recovered.Stuck stuck) {
                List<String> drifts =
                        stuck.drifts().stream().map(Object::toString).toList();
                blocks.add(Notice.stop(
                        step + " had been cut short the last time, and somebody has changed its files since: "
                                + String.join("; ", drifts) + " " + stuck.reason()
                                + "\nPut these files right and start again; until then nothing is written."));
            }
        }
        return blocks;
    }

    /** What the operator has not committed, named before anything else is written; nothing where there is none. */
    public static List<Block> uncommitted(List<Uncommitted> uncommitted) {
        List<String> theirs = uncommitted.stream()
                .filter(each -> each.owner() != Uncommitted.Owner.OURS)
                .map(Uncommitted::path)
                .toList();
        if (theirs.isEmpty()) {
            return List.of();
        }
        String more = theirs.size() > DIAGNOSTICS ? " and " + (theirs.size() - DIAGNOSTICS) + " more" : "";
        String named = String.join(", ", theirs.subList(0, Math.min(DIAGNOSTICS, theirs.size())));
        return List.of(Notice.note("Changes of your own are not committed: " + named + more
                + ". They are kept apart from what is done here."));
    }

    /** That changes are committed to git. */
    public static Block committing(CommitEvery every) {
        return Notice.note("What is changed is committed to git, one commit "
                + (every == CommitEvery.STEP ? "a step" : "a phase, when it is closed")
                + ". A commit holds the files that were changed and nothing else.");
    }

    /** What the scan has to say about its own reading. */
    public static List<Block> diagnostics(List<Diagnostic> diagnostics) {
        List<Block> blocks = new ArrayList<>();
        List<Diagnostic> telling = diagnostics.stream()
                .filter(diagnostic -> diagnostic.level() != Diagnostic.Level.NOTE)
                .toList();
        telling.stream()
                .limit(DIAGNOSTICS)
                .forEach(diagnostic -> blocks.add(new Notice(
                        Notice.Kind.WARNING,
                        diagnostic.message(),
                        diagnostic.at() == null ? "" : diagnostic.at().toString())));
        if (telling.size() > DIAGNOSTICS) {
            blocks.add(Paragraph.quiet(
                    "and " + (telling.size() - DIAGNOSTICS) + " more; `lookahead scan` lists them all"));
        }
        return blocks;
    }
}
