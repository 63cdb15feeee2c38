package io.lookahead.edit.bench;

import io.lookahead.facts.Location;
import io.lookahead.text.FileEdit;
import io.lookahead.text.Replacement;
import io.lookahead.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Follows the places of one file through the edits made to it. */
final class OffsetMap {

    private final SourceText original;
    private final List<FileEdit> edits = new ArrayList<>();

    OffsetMap(SourceText original) {
        this.original = original;
    }

    void add(FileEdit edit) {
        edits.add(edit);
    }

    /** Where a place of the original file is now; the place of what replaced it where it is gone. */
    int offset(Location place) {
        int offset = originalOffset(place);
        for (FileEdit edit : edits) {
            offset = follow(edit, offset);
        }
        return offset;
    }

    private int originalOffset(Location place) {
        int line = Math.min(Math.max(1, place.line()), original.lineCount());
        int offset = Math.max(original.lineStart(line), line == 1 ? original.textStart() : 0);
        int end = original.lineSpan(line).end();
        int column = 1;
        byte[] bytes = original.bytes();
        while (offset < end && column < place.column()) {
            offset++;
            while (offset < end && (bytes[offset] & 0xC0) == 0x80) {
                offset++;
            }
            column++;
        }
        return offset;
    }

    private int follow(FileEdit edit, int offset) {
        int moved = offset;
        for (Replacement replacement : edit.replacements()) {
            if (replacement.span().start() > offset) {
                break;
            }
            boolean insideRemoved = replacement.span().end() > offset;
            int added = written(replacement).length;
            if (insideRemoved) {
                return moved - (offset - replacement.span().start());
            }
            moved += added - replacement.span().length();
        }
        return moved;
    }

    private byte[] written(Replacement replacement) {
        return original.lineEnding().apply(replacement.text()).getBytes(StandardCharsets.UTF_8);
    }
}
