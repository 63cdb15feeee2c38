package io.lookahead.report.story;

import static io.lookahead.report.story.Markdown.code;
import static io.lookahead.report.story.Markdown.text;

import io.lookahead.transcript.Event;
import io.lookahead.transcript.Evidence.Digests;
import io.lookahead.transcript.Evidence.FileChange;
import io.lookahead.transcript.Evidence.NamedDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A session as Markdown, fit for the description of a pull request: what changed, why, what to expect, what is open.
 */
public final class StoryMarkdown {

    /** What proves nearly every change, so that it need not be said of each. */
    private static final String PROOF = "the files parse, and a scan of them says done";

    private final Story story;
    private final Markdown page = new Markdown();

    private StoryMarkdown(Story story) {
        this.story = story;
    }

    public static String of(Story story) {
        return new StoryMarkdown(story).write();
    }

    private String write() {
        page.heading(1, "Asynchronous backing for " + String.join(", ", story.targets()));
        page.paragraph(origin());
        overview();
        remaining();
        story.phases().forEach(this::phase);
        answers();
        exceptions();
        checks();
        notes();
        verification();
        return page.toString();
    }

    private String origin() {
        List<String> parts = new ArrayList<>();
        parts.add("SDK " + text(story.sdk()));
        NamedDigest profile = story.origin().profile();
        if (profile != null) {
            parts.add("profile " + code(profile.name()) + " " + code(Digest.brief(profile.digest())));
        }
        story.origin()
                .packs()
                .forEach(pack -> parts.add("rules " + code(pack.name()) + " " + code(Digest.brief(pack.digest()))));
        parts.add(text(story.origin().tool()));
        if (!story.operators().isEmpty()) {
            parts.add("by " + story.operators().stream().map(Markdown::text).collect(Collectors.joining(", ")));
        }
        return String.join(" · ", parts);
    }

    private void overview() {
        page.header("Phase", "Outcome", "Block time, simulated", "Record up to here");
        for (Story.Phase phase : story.phases()) {
            page.row(
                    phase.number() + " · " + text(phase.title()) + named(phase),
                    phase.outcome(),
                    Figures.change(story.today(), phase.preview()),
                    phase.head() == null ? "—" : code(Digest.brief(phase.head())));
        }
    }

    private void remaining() {
        if (!story.open().isEmpty()) {
            page.paragraph("**Left to be done:**").blank();
            story.open().forEach(open -> page.item(text(open)));
        }
        page.paragraph("Every change below was checked before it was offered, not compiled: " + text(PROOF)
                + ", or as it says. Each shows the diff that was agreed to, and the rule that asked for it.");
    }

    private String named(Story.Phase phase) {
        return story.targets().size() > 1 ? " (" + text(phase.target()) + ")" : "";
    }

    private void phase(Story.Phase phase) {
        if (phase.steps().isEmpty() && phase.closed() == null) {
            return;
        }
        page.heading(
                2,
                "Phase " + phase.number() + " · " + phase.title()
                        + (named(phase).isEmpty() ? "" : " · " + phase.target()));
        Event.Preview preview = phase.preview();
        if (preview != null) {
            page.paragraph(text(Figures.outlook(preview)));
        }
        phase.steps().forEach(this::step);
        open(phase.closed());
    }

    private void step(Story.Step step) {
        page.heading(3, step.id() + " " + step.title());
        String reason = step.reason().isEmpty() ? "" : " Reason: " + text(step.reason());
        String why = step.why().isEmpty() ? "" : " " + text(Words.sentence(step.why()));
        page.paragraph("**" + Words.sentence(step.state().words()) + "**" + why + reason);
        if (!step.rule().isEmpty()) {
            page.paragraph("Rule: " + text(step.rule()));
        }
        if (!step.proof().isEmpty() && !step.proof().equals(PROOF)) {
            page.paragraph("Checked, not compiled: " + text(step.proof()));
        }
        for (FileChange file : step.files()) {
            if (!file.diff().isEmpty()) {
                page.folded(file.path() + "  " + raw(file.before()) + " → " + raw(file.after()), "diff", file.diff());
            }
        }
    }

    private static String raw(@Nullable Digests digests) {
        return digests == null ? "(none)" : Digest.brief(digests.raw());
    }

    private void open(Event.@Nullable PhaseClosed closed) {
        if (closed != null && !closed.open().isEmpty()) {
            page.paragraph("Not changed:").blank();
            closed.open()
                    .forEach(step -> page.item("**" + text(step.step()) + "** "
                            + step.status().key() + (step.because().isEmpty() ? "" : ": " + text(step.because()))));
        }
    }

    private void answers() {
        if (!story.answers().isEmpty()) {
            page.heading(2, "Answers");
            page.header("Question", "Answer", "From");
            story.answers()
                    .forEach(answer -> page.row(
                            text(story.question(answer)),
                            text(String.valueOf(answer.value())),
                            Words.of(answer.source())));
        }
    }

    private void exceptions() {
        if (!story.overrides().isEmpty() || !story.stops().isEmpty()) {
            page.heading(2, "Stops and exceptions").blank();
            story.stops()
                    .forEach(stop -> page.item("stop of phase " + stop.phase() + " by " + text(stop.rule()) + ": "
                            + text(stop.message())));
            story.overrides()
                    .forEach(override -> page.item("rule " + text(override.rule()) + " set from "
                            + override.from() + " to " + override.to() + " by " + text(override.layer())
                            + ": " + text(override.reason())));
        }
    }

    private void checks() {
        if (!story.checks().isEmpty()) {
            page.heading(2, "Checks");
            page.header("Check", "Phase", "Verdict", "Command");
            story.checks()
                    .forEach(check -> page.row(
                            text(check.name()),
                            Integer.toString(check.phase()),
                            Words.of(check.verdict()),
                            code(String.join(" ", check.command()))));
        }
    }

    private void notes() {
        if (!story.notes().isEmpty()) {
            page.heading(2, "Notes").blank();
            story.notes().forEach(note -> page.item("**" + text(note.topic()) + "**: " + text(note.text())));
        }
    }

    private void verification() {
        page.heading(2, "How to check this");
        page.paragraph("The transcript has " + story.events() + (story.events() == 1 ? " event" : " events") + ", from "
                + Words.time(story.begun()) + " to "
                + Words.time(story.ended())
                + (story.sessions() > 1 ? ", recorded in " + story.sessions() + " sessions" : "")
                + ". Its head is");
        page.paragraph("    " + story.head());
        page.paragraph(code("lookahead transcript verify FILE --head " + story.head())
                + " tells whether it is as it was recorded, and with " + code("--files PATH")
                + " whether the files are as it left them. " + code("lookahead transcript replay FILE")
                + " decides everything again from what was recorded.");
    }
}
