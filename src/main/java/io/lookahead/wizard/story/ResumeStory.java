package io.lookahead.wizard.story;

import io.lookahead.session.LastSession;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says where the last session stopped. */
public final class ResumeStory {

    private ResumeStory() {}

    public static List<Block> of(LastSession last) {
        List<Block> blocks = new ArrayList<>();
        String closed = last.closed().stream().map(String::valueOf).collect(Collectors.joining(", "));
        blocks.add(Heading.step(
                "Going on where the last session stopped", last.at().toString()));
        blocks.add(Paragraph.of((closed.isEmpty()
                        ? "No phase was closed yet."
                        : (last.closed().size() == 1 ? "Closed: phase " : "Closed: phases ") + closed + ".")
                + (last.operators().isEmpty() ? "" : " So far by " + String.join(", ", last.operators()) + ".")));
        blocks.add(Paragraph.quiet("The record ended with event `" + last.head() + "`."));
        if (!last.finished().isEmpty()) {
            blocks.add(Notice.note("Step " + last.finished() + " was carried out just before the session ended."));
        }
        if (!last.drifted().isEmpty()) {
            blocks.add(Notice.note("Read anew: " + String.join("; ", last.drifted()) + "."));
        }
        return blocks;
    }
}
