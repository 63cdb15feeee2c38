package io.lookahead.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Changes to one file that can all be made together.
 *
 * @param file the path
 * @param digest SHA-256 of the bytes the spans count in; the file is changed only while it has them
 * @param replacements in order of position, insertions at one place in the order they were asked for
 */
public record FileEdit(String file, String digest, List<Replacement> replacements) {

    /**
     * Sorts the replacements.
     *
     * @throws EditConflictException when two of them cannot both be made
     */
    public FileEdit {
        List<Replacement> sorted = new ArrayList<>(replacements);
        sorted.sort(Comparator.comparing(Replacement::span));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).conflictsWith(sorted.get(i))) {
                throw new EditConflictException(file + ": two changes meet at byte "
                        + sorted.get(i).span().start() + "; make them one after the other");
            }
        }
        replacements = List.copyOf(sorted);
    }

    /**
     * The bytes after the change.
     *
     * @throws EditConflictException when {@code text} is not the text the edit was made for
     */
    public byte[] applyTo(SourceText text) {
        if (!text.digest().equals(digest)) {
            throw new EditConflictException(file + " has changed since it was read; look at it again");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 256);
        int at = 0;
        for (Replacement replacement : replacements) {
            out.write(text.bytes(), at, replacement.span().start() - at);
            byte[] added = text.lineEnding().apply(replacement.text()).getBytes(StandardCharsets.UTF_8);
            out.write(added, 0, added.length);
            at = replacement.span().end();
        }
        out.write(text.bytes(), at, text.length() - at);
        return out.toByteArray();
    }
}
