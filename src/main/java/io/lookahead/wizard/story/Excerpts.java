package io.lookahead.wizard.story;

import io.lookahead.facts.Location;
import io.lookahead.text.FileContent;
import io.lookahead.text.SourceText;
import io.lookahead.text.SourceTree;
import io.lookahead.wizard.dialog.Evidence;
import java.util.List;

/** Reads the lines that evidence points to. */
public final class Excerpts {

    private final SourceTree tree;

    public Excerpts(SourceTree tree) {
        this.tree = tree;
    }

    /** A place with the line that stands there; the place alone where that cannot be read any more. */
    public Evidence at(Location place) {
        if (tree.read(place.file()) instanceof FileContent.Bytes content) {
            SourceText text = SourceText.of(place.file(), content.bytes());
            if (place.line() >= 1 && place.line() <= text.lineCount()) {
                return new Evidence(place.toString(), List.of(text.slice(text.lineSpan(place.line()))));
            }
        }
        return new Evidence(place.toString(), List.of());
    }
}
