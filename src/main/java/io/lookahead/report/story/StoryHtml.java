package io.lookahead.report.story;

import static io.lookahead.report.story.Html.code;
import static io.lookahead.report.story.Html.text;

import io.lookahead.report.story.Story.State;
import io.lookahead.transcript.Event;
import io.lookahead.transcript.Evidence.Digests;
import io.lookahead.transcript.Evidence.FileChange;
import io.lookahead.transcript.Evidence.NamedDigest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A session as one HTML file that loads nothing: no script, no font, no picture from elsewhere, and a policy that
 * forbids them. It follows the reader's choice of light or dark and fits a telephone.
 */
public final class StoryHtml {

    private final Story story;
    private final Html page = new Html();

    private StoryHtml(Story story) {
        this.story = story;
    }

    public static String of(Story story) {
        return new StoryHtml(story).write();
    }

    private String write() {
        String title = "Asynchronous backing for " + String.join(", ", story.targets());
        page.markup("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                        + " style-src 'unsafe-inline'\">\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", title)
                .markup("<style>\n" + css() + "</style>\n</head>\n<body>\n<main>\n")
                .element("h1", title)
                .markup("<p class=\"soft\">" + origin() + "</p>\n");
        overview();
        story.phases().forEach(this::phase);
        answers();
        exceptions();
        checks();
        notes();
        verification();
        return page.markup("</main>\n</body>\n</html>\n").toString();
    }

    private static String css() {
        try (InputStream in =
                Objects.requireNonNull(StoryHtml.class.getResourceAsStream("/io/lookahead/report/story.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String origin() {
        List<String> parts = new ArrayList<>();
        parts.add("SDK " + text(story.sdk()));
        NamedDigest profile = story.origin().profile();
        if (profile != null) {
            parts.add("profile " + code(profile.name() + " " + Digest.brief(profile.digest())));
        }
        story.origin()
                .packs()
                .forEach(pack -> parts.add("rules " + code(pack.name() + " " + Digest.brief(pack.digest()))));
        parts.add(text(story.origin().tool()));
        if (!story.operators().isEmpty()) {
            parts.add("by " + text(String.join(", ", story.operators())));
        }
        parts.add(text(Words.time(story.begun()) + " to " + Words.time(story.ended())));
        return String.join(" · ", parts);
    }

    private void overview() {
        page.markup("<ul class=\"phases\">\n");
        for (Story.Phase phase : story.phases()) {
            page.markup("<li><strong>" + phase.number() + " · " + text(phase.title()) + "</strong>"
                    + (story.targets().size() > 1 ? "<span class=\"soft\">" + text(phase.target()) + "</span><br>" : "")
                    + "<span class=\"state " + tone(phase) + "\">" + text(phase.outcome()) + "</span>"
                    + "<br><span class=\"soft\">" + text(Figures.change(story.today(), phase.preview()))
                    + "</span></li>\n");
        }
        page.markup("</ul>\n");
        bars();
    }

    private static String tone(Story.Phase phase) {
        return phase.outcome().equals("done") || phase.outcome().startsWith("ready") ? "good" : "warn";
    }

    private void bars() {
        List<Event.Preview> previews = new ArrayList<>();
        if (story.today() != null) {
            previews.add(story.today());
        }
        story.phases().stream()
                .map(Story.Phase::preview)
                .filter(Objects::nonNull)
                .forEach(previews::add);
        double longest = previews.stream()
                .mapToDouble(preview -> Figures.blockTime(preview).orElse(0.0))
                .max()
                .orElse(0);
        if (longest <= 0) {
            return;
        }
        page.element("h2", "Block time, simulated").markup("<div class=\"bars\">\n");
        for (Event.Preview preview : previews) {
            double share = 100 * Figures.blockTime(preview).orElse(0.0) / longest;
            String name = preview.phase() == 0 ? "today" : "after phase " + preview.phase();
            page.markup("<span class=\"bar-name\">" + text(name) + "</span>")
                    .markup("<span class=\"bar\" style=\"width:" + String.format(Locale.ROOT, "%.1f", share)
                            + "%\"></span>")
                    .markup("<span>" + text(Figures.blockTimeText(preview)) + "</span>\n");
        }
        page.markup("</div>\n");
    }

    private void phase(Story.Phase phase) {
        if (phase.steps().isEmpty() && phase.closed() == null) {
            return;
        }
        String target = story.targets().size() > 1 ? " · " + phase.target() : "";
        page.element("h2", "Phase " + phase.number() + " · " + phase.title() + target);
        Event.Preview preview = phase.preview();
        if (preview != null) {
            page.element("p", Figures.outlook(preview));
        }
        phase.steps().forEach(this::step);
        open(phase.closed());
        if (phase.head() != null) {
            page.markup(
                    "<p class=\"soft\">Record up to here: " + code(phase.head().toString()) + "</p>\n");
        }
    }

    private void step(Story.Step step) {
        page.markup("<section class=\"card\">\n<div class=\"head\">")
                .element("h3", step.id() + " " + step.title())
                .markup("<span class=\"state " + (step.state() == State.APPLIED ? "good" : "warn") + "\">"
                        + text(step.state().words()) + "</span></div>\n");
        if (!step.why().isEmpty()) {
            page.element("p", Words.sentence(step.why()));
        }
        if (!step.reason().isEmpty()) {
            page.element("p", "Reason: " + step.reason());
        }
        page.markup("<p class=\"soft\">");
        page.markup(step.rule().isEmpty() ? "" : "Rule: " + text(step.rule()) + ". ");
        page.markup(step.proof().isEmpty() ? "" : "Checked, not compiled: " + text(step.proof()) + ".");
        page.markup("</p>\n");
        step.files().stream().filter(file -> !file.diff().isEmpty()).forEach(this::diff);
        page.markup("</section>\n");
    }

    private static String raw(@Nullable Digests digests) {
        return digests == null ? "(none)" : code(Digest.brief(digests.raw()));
    }

    private void diff(FileChange file) {
        page.markup("<details open><summary>" + code(file.path()) + " " + raw(file.before()) + " → " + raw(file.after())
                + "</summary><pre>");
        Visible.lines(file.diff())
                .lines()
                .forEach(line -> page.markup("<span" + kind(line) + ">" + text(line) + " </span>"));
        page.markup("</pre></details>\n");
    }

    private static String kind(String line) {
        if (line.startsWith("@@") || line.startsWith("---") || line.startsWith("+++")) {
            return " class=\"hunk\"";
        }
        return line.startsWith("+") ? " class=\"add\"" : line.startsWith("-") ? " class=\"del\"" : "";
    }

    private void open(Event.@Nullable PhaseClosed closed) {
        if (closed != null && !closed.open().isEmpty()) {
            page.element("p", "Not changed:").markup("<ul>\n");
            closed.open()
                    .forEach(step -> page.element(
                            "li",
                            step.step() + " " + step.status().key()
                                    + (step.because().isEmpty() ? "" : ": " + step.because())));
            page.markup("</ul>\n");
        }
    }

    private void answers() {
        if (!story.answers().isEmpty()) {
            table(
                    "Answers",
                    List.of("Question", "Answer", "From"),
                    story.answers().stream()
                            .map(answer -> List.of(
                                    story.question(answer), String.valueOf(answer.value()), Words.of(answer.source())))
                            .toList());
        }
    }

    private void checks() {
        if (!story.checks().isEmpty()) {
            table(
                    "Checks",
                    List.of("Check", "Phase", "Verdict", "Command"),
                    story.checks().stream()
                            .map(check -> List.of(
                                    check.name(),
                                    Integer.toString(check.phase()),
                                    Words.of(check.verdict()),
                                    String.join(" ", check.command())))
                            .toList());
        }
    }

    private void table(String title, List<String> header, List<List<String>> rows) {
        page.element("h2", title).markup("<div class=\"table\"><table>\n<tr>");
        header.forEach(cell -> page.markup("<th>" + text(cell) + "</th>"));
        page.markup("</tr>\n");
        for (List<String> row : rows) {
            page.markup("<tr>");
            row.forEach(cell -> page.markup("<td>" + text(cell) + "</td>"));
            page.markup("</tr>\n");
        }
        page.markup("</table></div>\n");
    }

    private void exceptions() {
        if (!story.overrides().isEmpty() || !story.stops().isEmpty()) {
            page.element("h2", "Stops and exceptions").markup("<ul>\n");
            story.stops()
                    .forEach(stop -> page.element(
                            "li", "stop of phase " + stop.phase() + " by " + stop.rule() + ": " + stop.message()));
            story.overrides()
                    .forEach(override -> page.element(
                            "li",
                            "rule " + override.rule() + " set from " + override.from() + " to " + override.to() + " by "
                                    + override.layer() + ": " + override.reason()));
            page.markup("</ul>\n");
        }
    }

    private void notes() {
        if (!story.notes().isEmpty()) {
            page.element("h2", "Notes").markup("<ul>\n");
            story.notes().forEach(note -> page.element("li", note.topic() + ": " + note.text()));
            page.markup("</ul>\n");
        }
    }

    private void verification() {
        page.element("h2", "How to check this")
                .element(
                        "p",
                        "The transcript has " + story.events() + " events in " + story.sessions()
                                + (story.sessions() == 1 ? " session" : " sessions") + ". Its head is")
                .markup("<code class=\"digest\">" + text(story.head().toString()) + "</code>\n")
                .markup("<p>" + code("lookahead transcript verify FILE --head HEAD")
                        + " tells whether it is as it was recorded, and with " + code("--files PATH")
                        + " whether the files are as it left them. " + code("lookahead transcript replay FILE")
                        + " decides everything again from what was recorded.</p>\n");
    }
}
