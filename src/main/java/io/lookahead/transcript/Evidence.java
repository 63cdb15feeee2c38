package io.lookahead.transcript;

import io.lookahead.facts.Known;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What events are made of. */
public final class Evidence {

    private Evidence() {}

    /**
     * Two digests of a file.
     *
     * @param raw SHA-256 of its bytes
     * @param meaning SHA-256 of what it means: a formatter, a comment or a licence header does not change it
     */
    public record Digests(String raw, String meaning) {}

    /**
     * A file as it was.
     *
     * @param digests null where there was no such file
     */
    public record FileState(String path, @Nullable Digests digests) {}

    /**
     * A file before and after.
     *
     * @param before null where there was no such file
     * @param after null where there is no such file any more
     * @param diff the unified diff; empty where the event before it shows it
     */
    public record FileChange(
            String path, @Nullable Digests before, @Nullable Digests after, String diff) {

        /** The file as it is after the change. */
        public FileState result() {
            return new FileState(path, after);
        }

        /** The same without its diff. */
        public FileChange withoutDiff() {
            return new FileChange(path, before, after, "");
        }
    }

    /**
     * Lines of a file that stand elsewhere than before.
     *
     * @param from line as it was numbered before; what stood on it or below has moved, down to where the file's next
     *     entry begins
     * @param by how many lines further down it stands now; less than 0 for up
     */
    public record Moved(String file, int from, int by) {}

    /** What became known and what no longer holds. */
    public record FactDelta(List<Known> added, List<Known> removed) {

        /** Nothing changed. */
        public static final FactDelta NONE = new FactDelta(List.of(), List.of());

        public FactDelta {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }

        public boolean isEmpty() {
            return added.isEmpty() && removed.isEmpty();
        }
    }

    /**
     * What a session works with.
     *
     * @param tool version of lookahead
     * @param operator the name that the profile gives; null where it gives none
     * @param profile null where none was chosen
     */
    public record Origin(
            String tool,
            @Nullable String operator,
            @Nullable NamedDigest profile,
            List<NamedDigest> packs) {
        public Origin {
            packs = List.copyOf(packs);
        }
    }

    /** Something by its name and SHA-256. */
    public record NamedDigest(String name, String digest) {}
}
