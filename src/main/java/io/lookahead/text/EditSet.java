package io.lookahead.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Changes to files, made all together or not at all. Immutable; applying one never touches a disk.
 *
 * @param files the edited files, sorted by path
 */
public record EditSet(List<FileEdit> files) {

    public EditSet {
        files = List.copyOf(files);
    }

    public static EditSet none() {
        return new EditSet(List.of());
    }

    public static Builder builder() {
        return new Builder();
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    /**
     * {@code tree} with the changes made.
     *
     * @throws EditConflictException when a file is gone or is not the one the edit was made for
     */
    public OverlayTree applyTo(SourceTree tree) {
        OverlayTree overlay = OverlayTree.of(tree);
        for (FileEdit edit : files) {
            SourceText text = tree.text(edit.file())
                    .orElseThrow(() -> new EditConflictException(edit.file() + " is gone; look at it again"));
            overlay = overlay.with(edit.file(), edit.applyTo(text));
        }
        return overlay;
    }

    /**
     * Collects replacements; the same replacement asked for twice is made once, insertions are made as often as asked.
     */
    public static final class Builder {

        private final SortedMap<String, SourceText> texts = new TreeMap<>();
        private final SortedMap<String, List<Replacement>> replacements = new TreeMap<>();

        private Builder() {}

        public Builder replace(SourceText text, Span span, String with) {
            return add(text, new Replacement(span, with));
        }

        public Builder insert(SourceText text, int offset, String inserted) {
            return add(text, Replacement.insert(offset, inserted));
        }

        public Builder delete(SourceText text, Span span) {
            return add(text, Replacement.delete(span));
        }

        /**
         * Adds one replacement.
         *
         * @throws EditConflictException when another one was made for other bytes of the same file
         */
        public Builder add(SourceText text, Replacement replacement) {
            SourceText known = texts.putIfAbsent(text.file(), text);
            if (known != null && known != text && !known.digest().equals(text.digest())) {
                throw new EditConflictException(
                        text.file() + " was read twice and changed in between; look at it again");
            }
            replacements.computeIfAbsent(text.file(), file -> new ArrayList<>()).add(replacement);
            return this;
        }

        /**
         * All of it as one set.
         *
         * @throws EditConflictException when two replacements cannot both be made
         */
        public EditSet build() {
            List<FileEdit> edits = new ArrayList<>();
            for (Map.Entry<String, SourceText> entry : texts.entrySet()) {
                List<Replacement> all = replacements.getOrDefault(entry.getKey(), List.of());
                edits.add(new FileEdit(entry.getKey(), entry.getValue().digest(), withoutRepeats(all)));
            }
            return new EditSet(edits);
        }

        private static List<Replacement> withoutRepeats(List<Replacement> all) {
            Set<Replacement> seen = new LinkedHashSet<>();
            List<Replacement> kept = new ArrayList<>();
            for (Replacement replacement : all) {
                if (replacement.span().isEmpty() || seen.add(replacement)) {
                    kept.add(replacement);
                }
            }
            return kept;
        }
    }
}
